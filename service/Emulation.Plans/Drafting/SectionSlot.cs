namespace Emulation.Plans.Drafting;

/// <summary>Chỗ trống trong mẫu của một mục.</summary>
/// <param name="Name">As in the control's tag, "slot:NAME".</param>
/// <param name="Title">Vietnamese, as the officer who edits the template sees it.</param>
/// <param name="Inner">Slots of one repetition; empty for a text.</param>
public sealed record SectionSlot(string Name, string Title, IReadOnlyList<SectionSlot> Inner)
{
    /// <summary>Whether paragraphs or a table row around the slot are repeated, once for each entry, and not at all without one.</summary>
    public bool Repeats => Inner.Count > 0;

    public static SectionSlot Text(string name, string title) => new(name, title, []);

    public static SectionSlot List(string name, string title, params IReadOnlyList<SectionSlot> inner) => new(name, title, inner);
}

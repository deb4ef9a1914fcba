namespace Emulation.Plans.Drafting;

/// <summary>Giấy tờ kèm theo kế hoạch: what its template is filled with, from the facts and the answers the plan itself was drafted from. The wording is the template's.</summary>
public abstract class ConferencePaper
{
    public abstract PaperDescriptor Descriptor { get; }

    /// <summary>A value for each of the descriptor's slots.</summary>
    public abstract SlotValues Fill(PaperBrief brief);
}

/// <summary>Mô tả một loại giấy tờ.</summary>
/// <param name="Key">Stem of its templates: "invitation".</param>
/// <param name="Title">Vietnamese, for the officer.</param>
/// <param name="FileName">What it is called in the folder it is written to.</param>
/// <param name="Slots">Of its template.</param>
/// <param name="States">Common texts (<see cref="DraftTexts.Names"/>) that it must show, whatever its template looks like.</param>
public sealed record PaperDescriptor(string Key, string Title, string FileName, IReadOnlyList<SectionSlot> Slots, IReadOnlyList<string> States);

/// <summary>Đầu bài của giấy tờ: the plan's brief, and who is invited.</summary>
/// <param name="Invitees">Empty gives one invitation with room for a name.</param>
public sealed record PaperBrief(DraftBrief Plan, IReadOnlyList<Invitee> Invitees);

/// <summary>Người được mời.</summary>
/// <param name="Row">Of the list it was read from, from 1.</param>
/// <param name="Salutation">"Ông", "Bà"; null addresses either.</param>
/// <param name="Position">Chức vụ, chức danh; empty where the list has none.</param>
/// <param name="Unit">Đơn vị; empty where the list has none.</param>
public sealed record Invitee(int Row, string? Salutation, string Name, string Position, string Unit)
{
    /// <summary>Longest name, position or unit, in characters: all three still leave an invitation on one page.</summary>
    public const int LongestText = 200;
}

namespace Emulation.Plans.Drafting;

/// <summary>Nội dung điền vào chỗ trống của một mẫu: texts by slot name, and for repeating slots one set of values a repetition.</summary>
public sealed class SlotValues
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SlotValues>> _lists = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Texts => _texts;

    public IReadOnlyDictionary<string, IReadOnlyList<SlotValues>> Lists => _lists;

    public SlotValues With(string slot, string text)
    {
        _texts.Add(slot, text);
        return this;
    }

    public SlotValues With(string slot, IEnumerable<SlotValues> repetitions)
    {
        _lists.Add(slot, [.. repetitions]);
        return this;
    }

    /// <summary>A repeating slot whose repetitions hold one text each.</summary>
    public SlotValues With(string slot, string inner, IEnumerable<string> texts) => With(slot, texts.Select(text => new SlotValues().With(inner, text)));
}

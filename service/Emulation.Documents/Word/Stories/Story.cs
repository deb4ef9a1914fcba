using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>Dòng văn bản of one part: its paragraphs in reading order, and what else was met on the way.</summary>
internal sealed class Story(string part)
{
    public string Part { get; } = part;

    /// <summary>Paragraphs in reading order; of a part of notes, those of each note under its id.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    public Dictionary<string, List<Paragraph>> Notes { get; } = new(StringComparer.Ordinal);

    public int Tables { get; set; }

    public List<Section> Sections { get; } = [];

    /// <summary>Ids of the notes referred to, in order.</summary>
    public List<string> Footnotes { get; } = [];

    public List<string> Endnotes { get; } = [];

    /// <summary>Where the page number stands, in a header or footer that has one.</summary>
    public TextAlignment? PageNumber { get; set; }

    public bool HasTrackedChanges { get; set; }

    public bool HasHiddenText { get; set; }

    /// <summary>Another file was inserted whole (w:altChunk, w:subDoc) and is not read.</summary>
    public bool HasInsertedFile { get; set; }
}

/// <summary>What all stories of one document may still cost.</summary>
internal sealed class StoryBudget(ReadLimits limits)
{
    private int _paragraphs;
    private int _characters;
    private int _runs;

    public ReadLimits Limits => limits;

    public void SpendParagraph(string part) => Require(++_paragraphs <= limits.Paragraphs, part);

    /// <summary>Asked while a paragraph grows, so that one paragraph cannot cost more than all.</summary>
    public void Check(TextCollector text, string part) =>
        Require(text.Length <= limits.ParagraphLength && _runs + text.Parts <= limits.Runs, part);

    public void Spend(TextCollector text, string part)
    {
        _characters += text.Length;
        _runs += text.Parts;
        Require(_characters <= limits.TextLength, part);
    }

    private static void Require(bool within, string part)
    {
        if (!within)
        {
            throw Refusal.TooLarge(part);
        }
    }
}

using Emulation.Documents.Word.Styles;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>A paragraph's finished text with its way back to the runs and the look of each stretch.</summary>
internal sealed record ParagraphText(string Text, IReadOnlyList<OriginSegment> Origin, IReadOnlyList<RunFormat> Runs);

/// <summary>A paragraph read to its end; its label is still to be counted.</summary>
internal sealed record Paragraph(ParagraphText Content, ParagraphLook Look, int Index)
{
    /// <summary>Further w:p that a deleted mark made part of this one.</summary>
    public IReadOnlyList<int> Joined { get; init; } = [];

    public string? Id { get; init; }

    public CellPosition? Cell { get; init; }

    public bool InTextBox { get; init; }
}

/// <summary>A paragraph while it is read. One whose mark was deleted stays open and takes the next one in.</summary>
internal sealed class ParagraphDraft(int index, string? id, string? tableStyle)
{
    private readonly List<int> _joined = [];
    private int _tabs;
    private TextAlignment? _positionalTab;

    public TextCollector Text { get; } = new();

    public string? TableStyle => tableStyle;

    /// <summary>Null until w:pPr, or the first run of a paragraph without one, was read.</summary>
    public ParagraphLook? Look { get; set; }

    /// <summary>Runs of the w:p already taken in; those of the next are counted on from here.</summary>
    public int RunsBefore { get; set; }

    public bool MarkDeleted { get; set; }

    /// <summary>Paragraphs of text boxes anchored here; they follow the paragraph.</summary>
    public List<Paragraph> Boxes { get; } = [];

    public bool HasPageNumber { get; private set; }

    /// <summary>Where the page number stands on its line, by tabs, by a frame or by the paragraph.</summary>
    public TextAlignment PageNumberAlignment { get; private set; }

    public void Join(int next)
    {
        _joined.Add(next);
        (MarkDeleted, Look) = (false, null);
    }

    public void PassTab(TextAlignment? positional)
    {
        _tabs++;
        _positionalTab = positional ?? _positionalTab;
    }

    public void PlacePageNumber()
    {
        HasPageNumber = true;
        var properties = Look?.Properties ?? ParagraphProperties.Empty;
        var stops = properties.Tabs?.Where(t => t.Value is not null).Select(t => t.Value).ToList();
        PageNumberAlignment = _positionalTab
            ?? (_tabs > 0 && stops is { Count: > 0 } ? stops[Math.Min(_tabs, stops.Count) - 1] : null)
            ?? properties.FrameAlignment ?? properties.Alignment ?? TextAlignment.Left;
    }

    public Paragraph Finish(CellPosition? cell, bool inTextBox) =>
        new(Text.Finish(), Look!, index) { Joined = _joined, Id = id, Cell = cell, InTextBox = inTextBox };
}

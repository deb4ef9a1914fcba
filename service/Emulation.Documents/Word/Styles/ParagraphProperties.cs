using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Styles;

/// <summary>w:pPr as written at one place (defaults, a style, a list level or the paragraph); null where that place says nothing.</summary>
internal sealed class ParagraphProperties
{
    public static ParagraphProperties Empty { get; } = new();

    public string? StyleId { get; set; }

    public int? ListId { get; set; }

    public int? ListLevel { get; set; }

    public TextAlignment? Alignment { get; set; }

    public int? IndentLeft { get; set; }

    public int? IndentRight { get; set; }

    public int? IndentFirstLine { get; set; }

    public int? SpaceBefore { get; set; }

    public int? SpaceAfter { get; set; }

    public bool? SpaceBeforeAuto { get; set; }

    public bool? SpaceAfterAuto { get; set; }

    public int? LineSpacing { get; set; }

    public string? LineRule { get; set; }

    public bool? KeepWithNext { get; set; }

    public bool? PageBreakBefore { get; set; }

    public bool? ContextualSpacing { get; set; }

    /// <summary>0–8 a heading level, 9 body text.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>Tab stops by position; null takes an inherited one away.</summary>
    public SortedDictionary<int, TextAlignment?>? Tabs { get; set; }

    /// <summary>Where a frame around the paragraph stands on the page; Word centres page numbers this way.</summary>
    public TextAlignment? FrameAlignment { get; set; }

    /// <summary>The paragraph mark was deleted or moved away under tracked changes: the text runs on into the next paragraph.</summary>
    public bool MarkDeleted { get; set; }

    /// <summary>The mark itself is hidden text; an empty paragraph with such a mark is not there for a reader.</summary>
    public bool MarkHidden { get; set; }

    /// <summary>Lays <paramref name="over"/> on top: what it says wins, what it leaves open stays.</summary>
    public void Apply(ParagraphProperties over)
    {
        StyleId = over.StyleId ?? StyleId;
        ListId = over.ListId ?? ListId;
        ListLevel = over.ListLevel ?? ListLevel;
        OutlineLevel = over.OutlineLevel ?? OutlineLevel;
        KeepWithNext = over.KeepWithNext ?? KeepWithNext;
        PageBreakBefore = over.PageBreakBefore ?? PageBreakBefore;
        ContextualSpacing = over.ContextualSpacing ?? ContextualSpacing;
        FrameAlignment = over.FrameAlignment ?? FrameAlignment;
        ApplyLayout(over);
        if (over.Tabs is not null)
        {
            Tabs = Tabs is null ? new(over.Tabs) : Merge(Tabs, over.Tabs);
        }
    }

    /// <summary>Alignment, indents and spacing only: what a list level lends to its paragraphs.</summary>
    public void ApplyLayout(ParagraphProperties over)
    {
        Alignment = over.Alignment ?? Alignment;
        IndentLeft = over.IndentLeft ?? IndentLeft;
        IndentRight = over.IndentRight ?? IndentRight;
        IndentFirstLine = over.IndentFirstLine ?? IndentFirstLine;
        SpaceBefore = over.SpaceBefore ?? SpaceBefore;
        SpaceAfter = over.SpaceAfter ?? SpaceAfter;
        SpaceBeforeAuto = over.SpaceBeforeAuto ?? SpaceBeforeAuto;
        SpaceAfterAuto = over.SpaceAfterAuto ?? SpaceAfterAuto;
        LineSpacing = over.LineSpacing ?? LineSpacing;
        LineRule = over.LineRule ?? LineRule;
    }

    private static SortedDictionary<int, TextAlignment?> Merge(SortedDictionary<int, TextAlignment?> under, SortedDictionary<int, TextAlignment?> over)
    {
        var merged = new SortedDictionary<int, TextAlignment?>(under);
        foreach (var (position, alignment) in over)
        {
            merged[position] = alignment;
        }

        return merged;
    }
}

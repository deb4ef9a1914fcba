namespace Emulation.Plans.Text;

public enum TextAlignment
{
    Left,
    Center,
    Right,
    Justify,
}

/// <summary>Định dạng đoạn, resolved through style, table style, theme and defaults. Lengths in twentieths of a point.</summary>
public sealed record BlockFormat
{
    public string? StyleId { get; init; }

    public string? StyleName { get; init; }

    /// <summary>Outline level 0–8, null for body text.</summary>
    public int? OutlineLevel { get; init; }

    public TextAlignment Alignment { get; init; }

    public int IndentLeft { get; init; }

    public int IndentRight { get; init; }

    /// <summary>Positive: first line indented; negative: hanging.</summary>
    public int IndentFirstLine { get; init; }

    public int SpaceBefore { get; init; }

    public int SpaceAfter { get; init; }

    /// <summary>Line spacing: 240ths of a line when <see cref="LineRule"/> is "auto", else twentieths of a point.</summary>
    public int LineSpacing { get; init; } = 240;

    public string LineRule { get; init; } = "auto";

    /// <summary>No space between this and a neighbour of the same style (w:contextualSpacing).</summary>
    public bool ContextualSpacing { get; init; }

    public bool KeepWithNext { get; init; }

    public bool PageBreakBefore { get; init; }

    public IReadOnlyList<RunFormat> Runs { get; init; } = [];
}

/// <summary>Định dạng chữ of a stretch of the block's text; size in half-points, colour as RRGGBB or null for automatic.</summary>
public readonly record struct RunFormat(
    int Start, int Length, string? Font, int HalfPoints, bool Bold, bool Italic, bool Underline, bool AllCaps, string? Colour);

/// <summary>Định lề và khổ giấy of one Word section, in twentieths of a point.</summary>
public sealed record PageSetup(
    int Width, int Height, bool Landscape, int MarginTop, int MarginBottom, int MarginLeft, int MarginRight, int HeaderDistance, int FooterDistance)
{
    /// <summary>Whether the first page has a header of its own (w:titlePg): the decree wants no number on page 1.</summary>
    public bool DifferentFirstPage { get; init; }

    /// <summary>Where a PAGE field stands, if anywhere: "header" or "footer".</summary>
    public string? PageNumberIn { get; init; }

    /// <summary>Whether the section's first page shows a number: the header or footer that page uses has a PAGE field.</summary>
    public bool PageNumberOnFirstPage { get; init; }

    public TextAlignment? PageNumberAlignment { get; init; }

    public int? PageNumberStart { get; init; }
}

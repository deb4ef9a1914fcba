namespace Emulation.Plans.Text;

/// <summary>Where a plan's text came from (nguồn đọc): only <see cref="Docx"/> carries formatting facts.</summary>
public enum SourceKind
{
    Docx,
    Pdf,
    PlainText,

    /// <summary>Bản quét: the words were recognised on pictures, and any of them may be wrong.</summary>
    Ocr,
}

/// <summary>
/// Văn bản kế hoạch đã đọc: every paragraph of a document in reading order, whatever file it came from.
/// Paragraphs that show neither text nor a label are left out. Headers come first, then body with tables and text boxes in place, then notes, then footers.
/// </summary>
public sealed class PlanText
{
    public required SourceKind Source { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Page set-up of each section of a Word document (định lề, khổ giấy); empty for PDF and plain text.</summary>
    public IReadOnlyList<PageSetup> Pages { get; init; } = [];

    /// <summary>What the reader had to decide and the officer should know, one Vietnamese sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

namespace Emulation.Documents.Word;

/// <summary>
/// Giới hạn đọc: what a Word file may cost before it is refused. A plan of 500 pages needs about a tenth of each;
/// together they keep the worst file under ten seconds and 512 MiB.
/// </summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file itself. Pictures of a scanned annex are the largest honest use.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Entries of the package; Word writes fewer than a hundred, plus one a picture.</summary>
    public int Entries { get; init; } = 4096;

    /// <summary>Bytes that all entries together claim to expand to, read or not: whoever opens the file next expands them too.</summary>
    public long DeclaredBytes { get; init; } = 1L << 30;

    /// <summary>Bytes that one part really expands to. 500 pages of Word's own XML are about 30 MiB.</summary>
    public long PartBytes { get; init; } = 64L << 20;

    /// <summary>Bytes that all parts read really expand to.</summary>
    public long TotalBytes { get; init; } = 128L << 20;

    /// <summary>Expanded to packed; asked only of parts larger than <see cref="RatioFloor"/>, for short repetitive documents pack 300 to 1.</summary>
    public int Ratio { get; init; } = 200;

    public long RatioFloor { get; init; } = 32L << 20;

    /// <summary>Elements inside elements; a table in a table costs three, a text box about a dozen.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>Distinct element and attribute names; WordprocessingML with all its extensions has about two thousand.</summary>
    public int Names { get; init; } = 20_000;

    /// <summary>Bytes from one '&lt;' to the next: bounds one tag with its attributes (a picture kept in an attribute is below 2 MiB) and one text.</summary>
    public int MarkupGap { get; init; } = 4 << 20;

    /// <summary>Paragraphs in all parts; 500 pages hold about 20 000.</summary>
    public int Paragraphs { get; init; } = 200_000;

    /// <summary>UTF-16 units of one paragraph.</summary>
    public int ParagraphLength { get; init; } = 1_000_000;

    /// <summary>UTF-16 units of the whole text; 500 pages hold about 1.5 million.</summary>
    public int TextLength { get; init; } = 16_000_000;

    /// <summary>Runs of text with a look or an origin of their own.</summary>
    public int Runs { get; init; } = 2_000_000;

    /// <summary>Styles, list definitions, relationships or content types in one part.</summary>
    public int Definitions { get; init; } = 50_000;
}

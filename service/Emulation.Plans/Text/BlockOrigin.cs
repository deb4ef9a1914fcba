namespace Emulation.Plans.Text;

/// <summary>
/// Bản đồ vị trí: leads from a character of <see cref="Block.Text"/> back to the file.
/// For Word, <paramref name="Part"/> is the package part ("word/document.xml"), <paramref name="Paragraph"/> the index of the w:p in that part
/// in document order, counting every one (in text boxes, deleted rows and both branches of mc:AlternateContent too), and each segment's
/// <see cref="OriginSegment.Run"/> the index of the w:r among those whose nearest w:p is that one. In a run every UTF-16 unit of w:t and
/// every w:tab, w:ptab, w:br, w:cr, w:noBreakHyphen, w:softHyphen and w:sym counts one character;
/// for PDF and text, the page or "text", the first source line (from 0), and a segment a source line.
/// </summary>
public sealed record BlockOrigin(string Part, int Paragraph, IReadOnlyList<OriginSegment> Segments)
{
    /// <summary>w14:paraId where Word wrote one.</summary>
    public string? ParagraphId { get; init; }

    /// <summary>
    /// Indexes of further w:p that belong to this paragraph because the mark before them was deleted under tracked changes;
    /// run indexes count on from one to the next. Usually empty.
    /// </summary>
    public IReadOnlyList<int> JoinedParagraphs { get; init; } = [];

    /// <summary>The run (or line) and the character in it that produced the character at <paramref name="offset"/>; the end of the text maps behind the last one.</summary>
    public (int Run, int Character) Locate(int offset)
    {
        var found = Segments[0];
        foreach (var segment in Segments)
        {
            if (segment.Start > offset)
            {
                break;
            }

            found = segment;
        }

        var inside = Math.Min(offset - found.Start, found.Length);
        // A composed letter may come from two code units; such a segment maps as a whole.
        return (found.Run, found.SourceLength == found.Length ? found.SourceStart + inside
            : inside >= found.Length ? found.SourceStart + found.SourceLength : found.SourceStart);
    }
}

/// <summary>A stretch of block text and the stretch of one run it came from, in UTF-16 units on both sides.</summary>
public readonly record struct OriginSegment(int Start, int Length, int Run, int SourceStart, int SourceLength);

using System.Text;
using Emulation.Plans.Text;

namespace Emulation.Documents.Lines;

/// <summary>Nối dòng thành đoạn: one block from the source lines of one paragraph.</summary>
internal static class ParagraphBlock
{
    /// <param name="part">"text" or "page N".</param>
    public static Block From(
        int index, string part, IReadOnlyList<SourceLine> lines, int? page = null, CellPosition? cell = null, BlockRegion region = BlockRegion.Body)
    {
        var text = new StringBuilder();
        var segments = new List<OriginSegment>();
        SourceLine? previous = null;
        foreach (var line in lines)
        {
            if (previous is not null && !JoinsWithoutSpace(previous, line))
            {
                text.Append(' ');
            }

            segments.AddRange(line.Segments.Select(segment => segment with { Start = segment.Start + text.Length }));
            text.Append(line.Text);
            previous = line;
        }

        return new Block
        {
            Index = index,
            Text = VietnameseText.ToNfc(text.ToString()),
            Region = region,
            Page = page,
            Cell = cell,
            Origin = new BlockOrigin(part, lines[0].Number, segments),
        };
    }

    // Word breaks a line behind a hyphen or a stroke inside "KH-UBND", "HĐND/UBND", "2020-2025"; Vietnamese words themselves are never divided.
    private static bool JoinsWithoutSpace(SourceLine previous, SourceLine next)
    {
        if (previous.BreaksWord)
        {
            return true;
        }

        var before = previous.Text;
        return before.Length >= 2 && before[^1] is '-' or '/' && char.IsLetterOrDigit(before[^2]) && char.IsLetterOrDigit(next.Text[0]);
    }
}

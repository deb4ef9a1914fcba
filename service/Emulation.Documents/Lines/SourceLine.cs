using System.Globalization;
using System.Text;
using Emulation.Plans.Text;

namespace Emulation.Documents.Lines;

/// <summary>
/// Dòng nguồn: one line of a text or PDF, as read (NFC, trimmed, tabs as spaces, soft hyphens and dropped marks gone),
/// with the way back from each character to the line in the file.
/// </summary>
internal sealed record SourceLine(int Number, string Text, IReadOnlyList<OriginSegment> Segments)
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>The line ended in a soft hyphen: the word goes on in the next line.</summary>
    public bool BreaksWord { get; private init; }

    /// <param name="number">Line in the file, from 0.</param>
    /// <param name="dropped">Indexes of characters of <paramref name="raw"/> that are not text.</param>
    public static SourceLine From(int number, string raw, IReadOnlySet<int>? dropped = null)
    {
        var text = new StringBuilder(raw.Length);
        var segments = new List<OriginSegment>();
        for (var i = 0; i < raw.Length;)
        {
            var length = ClusterLength(raw, i);
            if (raw[i] is not (SoftHyphen or '\ufeff' or '\u200b') && dropped?.Contains(i) != true)
            {
                Append(text, segments, number, i, raw.Substring(i, length));
            }

            i += length;
        }

        var line = new SourceLine(number, text.ToString(), segments).Trimmed();
        return raw.TrimEnd().EndsWith(SoftHyphen) ? line with { BreaksWord = true } : line;
    }

    /// <summary>The part of the line from <paramref name="start"/> on for <paramref name="length"/> characters, trimmed, still mapped to the same source line.</summary>
    public SourceLine Slice(int start, int length)
    {
        var segments = new List<OriginSegment>();
        foreach (var segment in Segments)
        {
            var from = Math.Max(segment.Start, start);
            var to = Math.Min(segment.Start + segment.Length, start + length);
            if (from < to)
            {
                // Only one-to-one segments are longer than a character, so a cut never falls inside a composed letter.
                var whole = segment.SourceLength != segment.Length;
                segments.Add(new OriginSegment(
                    from - start, to - from, segment.Run,
                    whole ? segment.SourceStart : segment.SourceStart + from - segment.Start,
                    whole ? segment.SourceLength : to - from));
            }
        }

        return new SourceLine(Number, Text.Substring(start, length), segments).Trimmed();
    }

    private SourceLine Trimmed()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        var length = Text.AsSpan().Trim().Length;
        return length == Text.Length ? this : Slice(start, length);
    }

    private static int ClusterLength(string raw, int start)
    {
        var end = start + 1;
        while (end < raw.Length && CharUnicodeInfo.GetUnicodeCategory(raw[end]) == UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end - start;
    }

    private static void Append(StringBuilder text, List<OriginSegment> segments, int number, int source, string cluster)
    {
        var composed = char.IsControl(cluster[0]) || cluster[0] is '\u2028' or '\u2029' ? " "
            : cluster.Length == 1 ? cluster : VietnameseText.ToNfc(cluster);
        var last = segments.Count > 0 ? segments[^1] : default;
        var plain = cluster.Length == 1 && composed.Length == 1;
        if (plain && last.Length > 0 && last.Length == last.SourceLength && last.SourceStart + last.SourceLength == source)
        {
            segments[^1] = last with { Length = last.Length + 1, SourceLength = last.SourceLength + 1 };
        }
        else
        {
            segments.Add(new OriginSegment(text.Length, composed.Length, number, source, cluster.Length));
        }

        text.Append(composed);
    }
}

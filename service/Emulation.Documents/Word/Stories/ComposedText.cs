using System.Globalization;
using System.Text;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Dựng sẵn (NFC): composes a paragraph letter by letter, over run boundaries too, and keeps the way back to the runs.
/// A letter and its marks change together and nothing else does, so composing each such cluster composes the whole.
/// </summary>
internal sealed class ComposedText
{
    // Unicode's stream-safe limit (UAX 15): more marks on one letter are an attack on whoever composes them.
    private const int MostMarks = 30;

    // Where each unit of the raw text went; null when nothing moved.
    private readonly int[]? _moved;

    private ComposedText(string text, int[]? moved) => (Text, _moved) = (text, moved);

    public string Text { get; }

    /// <param name="raw">The text as the runs hold it.</param>
    /// <param name="origin">Where each stretch of it came from, in order; replaced by the origins of the result.</param>
    public static ComposedText Compose(string raw, List<OriginSegment> origin)
    {
        if (!HasTooManyMarks(raw) && raw.IsNormalized(NormalizationForm.FormC))
        {
            return new ComposedText(raw, null);
        }

        var result = new StringBuilder(raw.Length);
        var map = new OriginMap(origin);
        var moved = new int[raw.Length + 1];
        for (var at = 0; at < raw.Length;)
        {
            var length = ClusterLength(raw, at);
            var start = result.Length;
            result.Append(VietnameseText.ToNfc(raw.Substring(at, Math.Min(length, MostMarks + 2))));
            moved[at] = start;
            Array.Fill(moved, result.Length, at + 1, length - 1);
            map.Add(at, length, start, result.Length - start);
            at += length;
        }

        moved[^1] = result.Length;
        origin.Clear();
        origin.AddRange(map.Result);
        return new ComposedText(result.ToString(), moved);
    }

    /// <summary>The offset in <see cref="Text"/> of a raw one; one between a letter and its marks lands behind the letter.</summary>
    public int At(int raw) => _moved is null ? raw : _moved[raw];

    private static int ClusterLength(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && Extends(text, end))
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return end - start;
    }

    private static bool HasTooManyMarks(string text)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            marks = Extends(text, i) ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Extends(string text, int at)
    {
        var c = text[at];
        // Nearly all Vietnamese text is decided here without a table.
        if (c is < '\u0300' or >= '\u1E00' and <= '\u1EFF' or >= '\u2010' and <= '\u2027')
        {
            return false;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || c is >= '\u1160' and <= '\u11FF';
    }

    /// <summary>Rebuilds the origins cluster by cluster; stretches that map one to one grow together again.</summary>
    private sealed class OriginMap(List<OriginSegment> source)
    {
        private int _segment;

        public List<OriginSegment> Result { get; } = [];

        public void Add(int at, int length, int start, int resultLength)
        {
            var first = true;
            for (var end = at + length; at < end;)
            {
                while (source[_segment].Start + source[_segment].Length <= at)
                {
                    _segment++;
                }

                var segment = source[_segment];
                var taken = Math.Min(end, segment.Start + segment.Length) - at;
                var from = segment.SourceLength == segment.Length ? segment.SourceStart + at - segment.Start : segment.SourceStart;
                var sourceLength = segment.SourceLength == segment.Length ? taken : segment.SourceLength;
                // The letter belongs to the run of its base; marks from later runs stand behind it with no length of their own.
                Append(new OriginSegment(first ? start : start + resultLength, first ? resultLength : 0, segment.Run, from, sourceLength));
                first = false;
                at += taken;
            }
        }

        private void Append(OriginSegment next)
        {
            if (Result.Count > 0 && Result[^1] is var last && last.Run == next.Run && IsPlain(last) && IsPlain(next)
                && last.Start + last.Length == next.Start && last.SourceStart + last.SourceLength == next.SourceStart)
            {
                Result[^1] = last with { Length = last.Length + next.Length, SourceLength = last.SourceLength + next.SourceLength };
                return;
            }

            Result.Add(next);
        }

        private static bool IsPlain(OriginSegment segment) => segment.Length == segment.SourceLength;
    }
}

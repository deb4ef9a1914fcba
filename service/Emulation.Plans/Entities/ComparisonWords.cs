using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Entities;

/// <summary>
/// Từ ngữ so sánh: the one place where polarity is decided. A comparative is read with its negation as one token,
/// the longest first, so that "không quá" is never taken for "quá" nor "không dưới" for "dưới".
/// </summary>
internal static partial class ComparisonWords
{
    // Longer than any stack of comparison words that stands before a number.
    private const int Reach = 48;

    /// <summary>The comparison written directly before <paramref name="position"/>; null where there is none. Start includes its words and "từ".</summary>
    public static (Comparison? Op, int Start) Before(string key, int position)
    {
        Comparison? op = null;
        var (start, end, behindColon) = (position, position, false);
        while (true)
        {
            var from = Math.Max(0, end - Reach);
            var match = LeadPattern().Match(key, from, end - from);
            if (!match.Success)
            {
                return (op, start);
            }

            end = match.Index;
            if (match.Groups["pass"].Success)
            {
                behindColon |= match.ValueSpan.Contains(':');
                start = match.Groups["from"].Success && op is null ? end : start;
                continue;
            }

            var negated = match.Groups["not"].Success;
            if (behindColon && !negated && (match.Groups["more"].Success || match.Groups["less"].Success))
            {
                // "các nội dung trên: 05 …" points back, it does not compare.
                return (op, start);
            }

            // The word nearest the number decides, unless it only blurs: "tối đa khoảng 150" is a maximum.
            var outer = Read(match, negated);
            op = op is null or Comparison.About ? outer : op;
            start = end;
        }
    }

    /// <summary>"trở lên", "trở xuống" behind a counted phrase that starts at <paramref name="position"/>; both include the number itself.</summary>
    public static (Comparison Op, int End)? After(string key, int position)
    {
        var match = TrailPattern().Match(key, position);
        return match.Success
            ? (match.Groups["up"].Success ? Comparison.AtLeast : Comparison.AtMost, match.Index + match.Length)
            : null;
    }

    private static Comparison Read(Match match, bool negated)
    {
        if (match.Groups["most"].Success)
        {
            return Comparison.AtMost;
        }

        if (match.Groups["least"].Success)
        {
            return Comparison.AtLeast;
        }

        if (match.Groups["more"].Success)
        {
            return negated ? Comparison.AtMost : Comparison.MoreThan;
        }

        if (match.Groups["less"].Success)
        {
            return negated ? Comparison.AtLeast : Comparison.LessThan;
        }

        return match.Groups["short"].Success ? Comparison.LessThan : Comparison.About;
    }

    // Read from the right, because only the words that touch the number compare it. "cấp trên 02 đại biểu" and "nêu trên" are no comparisons.
    [GeneratedRegex(
        @"(?:(?<![\p{L}\d])(?:(?<most>tối\s+đa|nhiều\s+nhất|cao\s+nhất|(?:nhỏ|ít|thấp)\s+hơn\s+hoặc\s+bằng)" +
        @"|(?<least>tối\s+thiểu|ít\s+nhất|thấp\s+nhất|(?:lớn|nhiều|cao)\s+hơn\s+hoặc\s+bằng)" +
        @"|(?<short>(?:không|chưa)\s+(?:đến|tới|đầy))" +
        @"|(?<not>(?:không|chưa|chẳng)\s+(?:(?:được|thể|để|phải|nên|có)\s+)?(?:để\s+)?)?" +
        @"(?:(?<more>vượt\s+quá|vượt|quá|(?:nhiều|lớn|cao)\s+hơn|(?<!(?:ít|nhỏ|thấp|kém|ngắn)\s+)hơn|(?<!(?:cấp|nêu|như|kể|bên|phía|ở)\s+)trên)" +
        @"|(?<less>(?:ít|nhỏ|thấp|kém|ngắn)\s+hơn|(?<!(?:cấp|nêu|như|kể|bên|phía|ở)\s+)dưới|kém))" +
        @"|(?<about>khoảng|xấp\s+xỉ|gần|ước\s+(?:tính|đạt)|ước|chừng)" +
        @"|(?<pass>(?<from>từ)|là|dự\s+kiến|đạt|chiếm|bằng|có|mức|số\s+lượng|số|mỗi\s+\p{L}+(?:\s+\p{L}+)?))|(?<pass>:))\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    private static partial Regex LeadPattern();

    // "cấp xã trở lên", "từ trưởng phòng trở lên" grade offices, not numbers.
    [GeneratedRegex(
        @"\G(?:(?!(?<!\p{L})(?:từ|cấp|hạng|loại|mức|dưới|trên)(?!\p{L}))[\p{L}\s,]){0,80}?(?<!\p{L})(?:(?<up>trở\s+lên|hoặc\s+(?:nhiều\s+)?hơn)|(?<down>trở\s+(?:xuống|lại)|hoặc\s+ít\s+hơn))(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TrailPattern();
}

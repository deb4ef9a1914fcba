using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Số lượng người, tập thể, đơn vị, hiện vật. Days, years, percents, dates and document numbers are not counts.</summary>
public static partial class Quantities
{
    private const string Nouns =
        "đại biểu|tập thể|cá nhân|đồng chí|đ/c|người lao động|người|đơn vị|cơ quan|cán bộ|công chức|viên chức|hộ gia đình|gia đình|hộ|"
        + "doanh nghiệp|doanh nhân|hợp tác xã|chi bộ|đảng bộ|đảng viên|đoàn viên|hội viên|thành viên|ủy viên|khách mời|chiến sĩ|chiến sỹ|"
        + "điển hình tiên tiến|điển hình|gương|mô hình|bài tham luận|tham luận|bài phát biểu|ý kiến|bài|tin|báo cáo|tiết mục|giấy khen|"
        + "bằng khen|giấy mời|suất|phần quà|bộ hồ sơ|hồ sơ|bộ|bản|danh sách|xã|phường|đặc khu|thị trấn|huyện|quận|tỉnh|thôn|xóm|tổ dân phố|"
        + "khu phố|ấp|trường học|trường hợp|trường|trạm y tế|lượt người|lượt|đoàn|ban|phòng|tổ chức|tổ|nhóm|khối|cụm|nữ|nam|phụ nữ|giáo viên|"
        + "học sinh|nông dân|công nhân|nghệ nhân|trưởng thôn|bí thư|chủ tịch|phó chủ tịch|lãnh đạo|nhà khoa học|anh hùng|chỉ tiêu|ghế|phóng sự|"
        + "tác phẩm|sáng kiến|đề tài|công trình|phong trào|giải pháp|giải|câu lạc bộ|sản phẩm";

    public static IReadOnlyList<Quantity> Find(Block block) => block.Once(typeof(Quantities), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<Quantity> Find(string text, string key)
    {
        List<Quantity>? found = null;
        foreach (var number in NumberMentions.Find(key))
        {
            if (number.Fraction is not null || number.Min % 1 != 0 || number.Max % 1 != 0 || number.IsYear(key))
            {
                continue;
            }

            var noun = NounPattern().Match(key, number.Span.End);
            if (noun.Success && !LabelPattern().IsMatch(key.AsSpan(0, number.Span.Start)))
            {
                found ??= [];
                Add(key, number, noun.Groups["noun"], found);
            }
        }

        return found ?? [];
    }

    /// <summary>The count of an allocation line: "Trưởng thôn: 07;". Null where the line does not end in a bare number behind a colon.</summary>
    public static Quantity? FindLineCount(string text, string key)
    {
        var line = LinePattern().Match(key);
        if (!line.Success)
        {
            return null;
        }

        foreach (var number in NumberMentions.Find(key))
        {
            if (number.Span.Start == line.Groups["number"].Index && number.Min % 1 == 0 && number.Fraction is null)
            {
                var (op, start) = ComparisonWords.Before(key, number.Span.Start);
                var between = key.AsSpan((line.Index + 1)..start).Trim();
                return between is not ("" or "dự kiến" or "có" or "là") ? null : Create(TextSpan.Between(start, number.Span.End), op ?? Comparison.Exactly, number, "");
            }
        }

        return null;
    }

    /// <summary>The count of a table cell: a whole number that fills it, with or without the word "đại biểu". Null for anything else.</summary>
    public static Quantity? FindCellCount(Block cell)
    {
        if (NumberMentions.Find(cell.Key) is not [var number] || number.Min % 1 != 0 || number.Fraction is not null)
        {
            return null;
        }

        var (op, start) = ComparisonWords.Before(cell.Key, number.Span.Start);
        var beside = (cell.Key[..start] + cell.Key[number.Span.End..]).Trim(' ', ';', '.');
        return beside is "" or "đại biểu" or "người" or "đồng chí" ? Create(TextSpan.Between(start, number.Span.End), op ?? Comparison.Exactly, number, "") : null;
    }

    private static void Add(string key, NumberMention number, Group noun, List<Quantity> found)
    {
        var nounEnd = noun.Index + noun.Length;
        if (MergesIntoRange(key, number, noun, found))
        {
            return;
        }

        var (before, start) = ComparisonWords.Before(key, number.Span.Start);
        var op = before ?? Inherited(key, number.Span.Start, found);
        var end = nounEnd;
        if (ComparisonWords.After(key, nounEnd) is { } after)
        {
            (op, end) = (after.Op, after.End);
        }

        found.Add(Create(TextSpan.Between(start, end), op ?? Comparison.Exactly, number, VietnameseText.Squeeze(noun.Value)));
    }

    // "từ 10 tập thể đến 15 tập thể": the noun may be repeated inside a range.
    private static bool MergesIntoRange(string key, NumberMention number, Group noun, List<Quantity> found)
    {
        if (found is not [.., { Op: Comparison.Exactly, IsRange: false, Min: { } min } lower]
            || lower.Noun != VietnameseText.Squeeze(noun.Value) || number.Min <= min
            || key.AsSpan(lower.Span.End..number.Span.Start).Trim() is not ("đến" or "tới" or "-"))
        {
            return false;
        }

        found[^1] = lower with
        {
            Span = TextSpan.Between(lower.Span.Start, noun.Index + noun.Length),
            NumberSpan = TextSpan.Between(lower.NumberSpan.Start, number.Span.End),
            Max = number.Max,
            DigitsDisagreeWithWords = lower.DigitsDisagreeWithWords || number.DigitsDisagreeWithWords,
        };
        return true;
    }

    // "không quá 02 tập thể, 05 cá nhân": the bound is said once for both.
    private static Comparison? Inherited(string key, int start, List<Quantity> found) =>
        found is [.., var last] && last.Op != Comparison.Exactly && !last.IsRange
        && key.AsSpan(last.Span.End..start).Trim() is "," or "và" or "hoặc" or ", và"
        && !key.AsSpan(last.Span.Start, last.Span.Length).Contains("trở", StringComparison.Ordinal)
            ? last.Op
            : null;

    private static Quantity Create(TextSpan span, Comparison op, NumberMention number, string noun)
    {
        var range = number.Min != number.Max;
        return new Quantity(
            span,
            op,
            op is Comparison.AtMost or Comparison.LessThan && !range ? null : number.Min,
            op is Comparison.AtLeast or Comparison.MoreThan && !range ? null : number.Max,
            noun,
            number.Span)
        { DigitsDisagreeWithWords = number.DigitsDisagreeWithWords };
    }

    [GeneratedRegex(@"\G\s*(?<noun>" + Nouns + @")(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NounPattern();

    // Words that make the number behind them a label or a day, not a count.
    [GeneratedRegex(
        @"(?<!\p{L})(?:điều|khoản|mục|điểm|chương|phụ lục|biểu|mẫu|bảng|tầng|quý|ngày|tháng|thứ|trang|khóa|lớp|cấp)\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@":[^:\d]{0,40}?(?<number>\d[\d.]*)(?:\s*\([^)]*\))?(?:\s*(?:-|đến)\s*\d[\d.]*)?\s*[;.,]?\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LinePattern();
}

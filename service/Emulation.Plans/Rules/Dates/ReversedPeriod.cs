using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Khoảng thời gian ngược: an end that lies before its beginning.</summary>
public sealed partial class ReversedPeriod : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/reversed-period", "Khoảng thời gian có điểm cuối trước điểm đầu", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. MỤC ĐÍCH\n1. Đánh giá phong trào giai đoạn 2025 - 2020."),
            new(true, "I. MỤC ĐÍCH\n1. Mở Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2030 - 2025)."),
            new(true, "I. NỘI DUNG\n1. Đăng ký từ ngày 20/8/2025 đến ngày 15/8/2025."),
            new(false, "I. MỤC ĐÍCH\n1. Đánh giá phong trào giai đoạn 2020 - 2025, đăng ký từ ngày 15/8/2025 đến ngày 20/8/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var block in inspection.Plan.Header.TitleBlocks.Concat(inspection.Plan.AllItems.Select(static item => item.Block)))
        {
            foreach (Match years in Years().Matches(block.Key))
            {
                if (int.Parse(years.Groups["from"].ValueSpan, CultureInfo.InvariantCulture) >= int.Parse(years.Groups["to"].ValueSpan, CultureInfo.InvariantCulture))
                {
                    yield return Found(inspection.Plan.Quote(block, new TextSpan(years.Index, years.Length)), $"Giai đoạn {years.Groups["from"].Value} – {years.Groups["to"].Value} có năm cuối không sau năm đầu; cần ghi lại.");
                }
            }

            foreach (Match range in Days().Matches(block.Key))
            {
                if (Day(range, "1") is { } from && Day(range, "2") is { } to && to < from)
                {
                    yield return Found(inspection.Plan.Quote(block, new TextSpan(range.Index, range.Length)), $"Khoảng thời gian từ {from.Show()} đến {to.Show()} có điểm cuối trước điểm đầu; cần ghi lại.");
                }
            }
        }
    }

    // A year that the first day lacks is that of the second; a day that no calendar has is another rule's matter.
    private static DateOnly? Day(Match range, string which)
    {
        int? Part(string name) => range.Groups[name + which] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : null;
        var (day, month, year) = (Part("d")!.Value, Part("m")!.Value, Part("y") ?? int.Parse(range.Groups["y2"].ValueSpan, CultureInfo.InvariantCulture));
        return month is >= 1 and <= 12 && year is >= 1900 and <= 2100 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(@"(?:(?:giai đoạn|nhiệm kỳ)\s+|\((?=\d{4}\s*-\s*\d{4}\)))(?<from>(?:19|20)\d\d)\s*(?:-|đến(?: năm)?)\s*(?<to>(?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\p{L})từ\s+(?:ngày\s+)?(?<d1>\d{1,2})/(?<m1>\d{1,2})(?:/(?<y1>\d{4}))?\s*(?:-|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?(?<d2>\d{1,2})/(?<m2>\d{1,2})/(?<y2>\d{4})(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Days();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
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

            foreach (var (from, to) in Ranges(block))
            {
                yield return Found(
                    inspection.Plan.Quote(block, TextSpan.Between(from.Span.Start, to.Span.End)),
                    $"Khoảng thời gian từ {from.From.Show()} đến {to.From.Show()} có điểm cuối trước điểm đầu; cần ghi lại.");
            }
        }
    }

    private static IEnumerable<(DateMention From, DateMention To)> Ranges(Block block)
    {
        var dates = Entities.Dates.Find(block).Where(static date => date.Precision == DatePrecision.Day).ToList();
        return dates.Zip(dates.Skip(1)).Where(pair => pair.Second.From < pair.First.From
            && Until().IsMatch(block.Key[pair.First.Span.End..pair.Second.Span.Start]) && Since().IsMatch(block.Key.AsSpan(0, pair.First.Span.Start)));
    }

    [GeneratedRegex(@"(?:giai đoạn|nhiệm kỳ)\s+(?<from>(?:19|20)\d\d)\s*(?:-|đến(?: năm)?)\s*(?<to>(?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"^\s*(?:đến|tới)(?: hết)?\s*(?:ngày\s*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<!\p{L})từ\s*(?:ngày\s*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Since();
}

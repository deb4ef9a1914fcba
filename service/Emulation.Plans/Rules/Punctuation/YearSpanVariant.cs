using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Khoảng năm viết nhiều kiểu trong cùng văn bản: "2025-2030", "2025 – 2030".</summary>
public sealed partial class YearSpanVariant : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/year-span", "Khoảng năm viết không thống nhất", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Tổng kết giai đoạn 2020-2025.\n2. Phương hướng giai đoạn 2025 - 2030."),
            new(false, "I. NỘI DUNG\n1. Tổng kết giai đoạn 2020 - 2025.\n2. Phương hướng từ năm 2025 đến năm 2030."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var ways = inspection.Lines.SelectMany(static block => YearSpans.Find(block)
                .SelectMany(years => Dash().Matches(years.Span.Slice(block.Text)).Select(dash => (Block: block, Years: new TextSpan(years.Span.Start + dash.Index, dash.Length), Style: dash.Groups["dash"].Value))))
            .GroupBy(static place => place.Style, StringComparer.Ordinal).OrderByDescending(static way => way.Count()).ToList();
        if (ways.Count < 2)
        {
            yield break;
        }

        var (usual, rare) = (ways[0].Key, ways[^1].First());
        var others = ways.Skip(1).SelectMany(static way => way).Where(place => place != rare).Append(ways[0].First());
        yield return FoundIn(
            inspection, rare.Block, rare.Years,
            $"Khoảng năm viết {ways.Count} kiểu: {string.Join(", ", ways.Select(static way => $"“2020{way.Key}2025” ({way.Count()})"))}; cần thống nhất một kiểu (trong cùng văn bản).",
            FixKind.Safe, Dash().Replace(rare.Years.Slice(rare.Block.Text), match => match.Groups["from"].Value + usual + match.Groups["to"].Value)) with
        { Related = [.. others.Select(place => inspection.Plan.Quote(place.Block, Phrase.Around(place.Block, place.Years)))] };
    }

    [GeneratedRegex(@"(?<from>\d{4})(?<dash>\s*[-–—]\s*)(?<to>\d{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Dash();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Số lần của đại hội toàn quốc không đúng với năm. Only national congresses, whose years are public; those of a province start anew when it is merged.</summary>
public sealed partial class CongressYearMismatch : PlanRule
{
    // The national congress of emulation and that of the Party, each by its number.
    private static readonly (string Name, int Number, int Year)[] Held =
    [
        ("thi đua yêu nước", 6, 2000), ("thi đua yêu nước", 7, 2005), ("thi đua yêu nước", 8, 2010), ("thi đua yêu nước", 9, 2015),
        ("thi đua yêu nước", 10, 2020), ("thi đua yêu nước", 11, 2025),
        ("đại biểu", 9, 2001), ("đại biểu", 10, 2006), ("đại biểu", 11, 2011), ("đại biểu", 12, 2016), ("đại biểu", 13, 2021), ("đại biểu", 14, 2026),
    ];

    public override RuleDescriptor Descriptor { get; } = new("dates/congress-year", "Số lần của đại hội toàn quốc không đúng với năm", Severity.Error, "Năm tổ chức các đại hội toàn quốc")
    {
        Examples =
        [
            new(true, "I. MỤC ĐÍCH\n1. Nhìn về Đại hội thi đua yêu nước toàn quốc lần thứ X năm 2025."),
            new(false, "I. MỤC ĐÍCH\n1. Nhìn về Đại hội thi đua yêu nước toàn quốc lần thứ X năm 2020."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var block in inspection.Plan.Header.TitleBlocks.Concat(inspection.Plan.AllItems.Select(static item => item.Block)))
        {
            var ordinals = Ordinals.Find(block);
            foreach (Match congress in Congress().Matches(block.Key))
            {
                var end = congress.Index + congress.Length;
                if (ordinals.FirstOrDefault(ordinal => ordinal.Span.Start == end) is not { } ordinal || Year().Match(block.Key, ordinal.Span.End) is not { Success: true } year)
                {
                    continue;
                }

                var (name, written) = (congress.Groups["name"].Value, int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture));
                if (Array.Find(Held, row => row.Name == name && row.Number == ordinal.Value) is { Year: > 0 } known && known.Year != written)
                {
                    yield return Found(
                        inspection.Plan.Quote(block, TextSpan.Between(congress.Index, year.Index + year.Length)),
                        $"Đại hội này lần thứ {ordinal.Roman} tổ chức năm {known.Year}, ở đây ghi năm {written}; cần xem lại số lần hoặc năm.");
                }
            }
        }
    }

    [GeneratedRegex(@"đại hội (?:(?<name>thi đua yêu nước)|(?<name>đại biểu)) toàn quốc,? ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Congress();

    [GeneratedRegex(@"\G(?: của đảng)?[\s,(]*năm\s+(?<year>20\d\d)(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Year();
}

using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Citations;

/// <summary>Ký hiệu không hợp với tên loại: "Kế hoạch số 12/QĐ-UBND".</summary>
public sealed partial class SymbolMismatch : PlanRule
{
    /// <summary>Chữ viết tắt tên loại: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; the last three are of legal normative documents.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["NQ"] = "Nghị quyết", ["QĐ"] = "Quyết định", ["CT"] = "Chỉ thị", ["TB"] = "Thông báo", ["HD"] = "Hướng dẫn", ["KH"] = "Kế hoạch",
        ["CTr"] = "Chương trình", ["ĐA"] = "Đề án", ["BC"] = "Báo cáo", ["TTr"] = "Tờ trình", ["CĐ"] = "Công điện", ["KL"] = "Kết luận",
        ["NĐ"] = "Nghị định", ["TT"] = "Thông tư",
    };

    public override RuleDescriptor Descriptor { get; } = new("citations/symbol", "Ký hiệu không hợp với tên loại văn bản", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Theo Kế hoạch số 12/QĐ-UBND."),
            new(true, "I. NỘI DUNG\n1. Theo Công văn số 40/HD-SNV ngày 05/5/2025 của Sở Nội vụ."),
            new(false, "I. NỘI DUNG\n1. Theo Kế hoạch số 12/KH-UBND ngày 05/5/2025, Công văn số 40/SNV-TĐKT ngày 06/5/2025, Chỉ thị số 34-CT/TW ngày 07/4/2014 và Nghị định số 152/2025/NĐ-CP ngày 14/6/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var block in inspection.Lines)
        {
            foreach (var citation in inspection.CitationsIn(block).Where(static citation => citation.NumberSpan is not null && citation.Number is not null))
            {
                if (Symbol().Match(citation.Number!) is { Success: true } symbol && Kinds.TryGetValue(symbol.Groups["kind"].Value, out var kind)
                    && citation.Kind != kind && Kinds.ContainsValue(citation.Kind == "Công văn" ? kind : citation.Kind))
                {
                    yield return Found(
                        inspection.Plan.Quote(block, TextSpan.Between(citation.Span.Start, citation.NumberSpan!.Value.End)),
                        $"Tên loại là “{citation.Kind}” nhưng ký hiệu “{symbol.Groups["kind"].Value}” là của {kind.ToLower(VietnameseText.Culture)}; xem lại văn bản gốc (Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I).") with
                    { Fix = new Fix(FixKind.Never, null) };
                }
            }
        }
    }

    [GeneratedRegex(@"^\d+(?:/\d{4})?[/-](?<kind>\p{L}+)[-/]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Symbol();
}

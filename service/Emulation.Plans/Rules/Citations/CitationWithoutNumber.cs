using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Citations;

/// <summary>Viện dẫn văn bản mà không có số, ký hiệu, ngày: "theo Quyết định ban hành Quy chế…".</summary>
public sealed partial class CitationWithoutNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("citations/no-number", "Viện dẫn không có số, ký hiệu", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Thành viên làm việc theo Quyết định ban hành Quy chế làm việc của Hội đồng."),
            new(false, "I. PHÂN CÔNG\n1. Thành viên làm việc theo Quyết định số 15/QĐ-UBND ngày 02/01/2025 của xã ban hành Quy chế làm việc của Hội đồng.\n2. Theo dõi, quyết định việc khen; thực hiện Quyết định này."),
            new(false, "I. PHÂN CÔNG\n1. Theo Quyết định số 15/QĐ-UBND ngày 02/01/2025 của xã ban hành Quy chế làm việc.\n2. Họp theo Quyết định ban hành Quy chế làm việc."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var cited = new List<string>();
        foreach (var block in inspection.Lines)
        {
            foreach (Match match in Unnumbered().Matches(block.Text))
            {
                // A document that was cited in full before may be named by its subject.
                var subject = VietnameseText.Squeeze(VietnameseText.ToKey(match.Groups["subject"].Value));
                if (!cited.Exists(known => known.Contains(subject, StringComparison.Ordinal)))
                {
                    yield return Found(
                        inspection.Plan.Quote(block, new TextSpan(match.Index, match.Length)),
                        $"Viện dẫn lần đầu “{match.Groups["kind"].Value}” cần ghi số, ký hiệu, ngày, cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b).") with
                    { Fix = new Fix(FixKind.Never, null) };
                }
            }

            cited.AddRange(inspection.CitationsIn(block).Where(static citation => citation.Number is not null).Select(citation => VietnameseText.Squeeze(citation.Span.Slice(block.Key))));
        }
    }

    [GeneratedRegex(@"(?<!\p{L})(?:[Tt]heo|[Cc]ăn cứ|[Tt]hực hiện|tại)\s+(?<kind>Quyết định|Nghị quyết|Chỉ thị|Nghị định|Thông tư|Công văn|Hướng dẫn|Thông báo)\s+(?<subject>(?:ban hành|về việc|phê duyệt|quy định)\s+(?:[\p{L}]+\s*){1,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Unnumbered();
}

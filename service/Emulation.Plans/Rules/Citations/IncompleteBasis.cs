using Emulation.Plans.Entities;

namespace Emulation.Plans.Rules.Citations;

/// <summary>Căn cứ thiếu ngày, cơ quan ban hành hoặc số: the first citation is full, later ones are short.</summary>
public sealed class IncompleteBasis : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("citations/incomplete", "Căn cứ ghi thiếu thành phần", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.a, II.6.b")
    {
        Examples =
        [
            new(true, "Theo Chương trình số 30/CTr-TU về thi đua đợt hai;\nI. NỘI DUNG\n1. Họp tổ."),
            new(false, "Theo Chương trình số 30/CTr-TU ngày 02/02/2025 của Tỉnh ủy Bình Minh về thi đua đợt hai;\nCăn cứ Luật Thi đua, khen thưởng năm 2022;\nI. NỘI DUNG\n1. Theo Chương trình số 30/CTr-TU."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in inspection.Plan.Preamble)
        {
            foreach (var citation in inspection.CitationsIn(item.Block).Where(static citation => citation.Kind is not ("Luật" or "Bộ luật" or "Pháp lệnh" or "Lệnh")))
            {
                var lacks = Lacks(citation).ToList();
                if (seen.Add(citation.Kind + citation.Number) && lacks.Count > 0)
                {
                    yield return Found(
                        inspection.Plan.Quote(item.Block, citation.Span),
                        $"Viện dẫn lần đầu thiếu {string.Join(", ", lacks)} (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b).") with
                    { Fix = new Fix(FixKind.Never, null), Severity = lacks is ["cơ quan ban hành"] ? Severity.Note : Severity.Warning };
                }
            }
        }
    }

    // A decree's number names its issuer (…/NĐ-CP), a blank number is a draft's.
    private static IEnumerable<string> Lacks(Citation citation)
    {
        if (citation.NumberSpan is null)
        {
            yield return "số, ký hiệu";
        }

        if (citation.Date is null && citation.Year is null && citation.DateSpan is null)
        {
            yield return "ngày ban hành";
        }

        if (citation.Issuer is null && citation.Number?.EndsWith("-CP", StringComparison.Ordinal) != true)
        {
            yield return "cơ quan ban hành";
        }
    }
}

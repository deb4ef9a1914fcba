namespace Emulation.Plans.Rules.Punctuation;

/// <summary>"Nơi nhận" không có dấu hai chấm.</summary>
public sealed class RecipientsWithoutColon : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/recipients", "“Nơi nhận” thiếu dấu hai chấm", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.d")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Họp tổ.\nNơi nhận.\n- Như trên;"),
            new(false, "I. NỘI DUNG\n1. Họp tổ."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Plan.Foot is { RecipientsHeading: { } heading } foot && !heading.Text.TrimEnd().EndsWith(':') && heading.Key.TrimEnd('.', ' ', ';', ',').EndsWith("nơi nhận", StringComparison.Ordinal))
        {
            yield return Found(
                inspection.Plan.Quote(heading), $"Đang ghi “{heading.Text.Trim()}”; phải là “Nơi nhận:” (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.d).",
                [.. foot.Recipients.Take(1).Select(inspection.Plan.Quote)]) with
            { Fix = new Fix(FixKind.Safe, "Nơi nhận:") };
        }
    }
}

using Emulation.Plans.Entities;

namespace Emulation.Plans.Rules.Recipients;

/// <summary>Cơ quan ban hành văn bản được căn cứ không có trong nơi nhận.</summary>
public sealed class UninformedSuperior : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("recipients/uninformed-superior", "Cơ quan ban hành căn cứ không có trong nơi nhận", Severity.Note, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.a")
    {
        Examples =
        [
            new(true, "Thực hiện Công văn số 9/SNV-TĐ ngày 02/6/2025 của Sở Nội vụ về tổ chức hội nghị;\nI. MỤC ĐÍCH\nNơi nhận:\n- Đảng ủy xã;\n- Lưu: VT."),
            new(false, "Thực hiện Công văn số 9/SNV-TĐ ngày 02/6/2025 của Sở Nội vụ về tổ chức hội nghị;\nI. MỤC ĐÍCH\nNơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Sở Nội vụ;\n- Lưu: VT."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var recipients = inspection.Plan.Foot.Recipients;
        if (recipients.Count == 0)
        {
            yield break;
        }

        var named = recipients.SelectMany(static line => Bodies.Find(line)).Select(static body => body.Canonical).ToHashSet(StringComparer.Ordinal);
        foreach (var item in inspection.Plan.Preamble)
        {
            foreach (var citation in inspection.CitationsIn(item.Block).Where(static citation => citation is { IssuerSpan: not null, Kind: "Kế hoạch" or "Công văn" or "Hướng dẫn" or "Quyết định" }))
            {
                var issuer = citation.IssuerSpan!.Value;
                var body = Bodies.Find(item.Block).FirstOrDefault(body => body.Span.Overlaps(issuer));
                if (body is not null && named.Add(body.Canonical))
                {
                    yield return Found(
                        inspection.Plan.Quote(item.Block, issuer),
                        $"{issuer.Slice(item.Block.Text)} ban hành văn bản được căn cứ nhưng không có trong nơi nhận; nên xem có gửi để báo cáo không.",
                        inspection.Plan.Quote(recipients[0]));
                }
            }
        }
    }
}

using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Lựa chọn điển hình, khen thưởng và đại biểu dự hội nghị cấp trên.</summary>
public sealed class SelectionSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("selection", "Lựa chọn điển hình, khen thưởng", SectionPlace.Body, ["Lựa chọn điển hình và khen thưởng", "Khen thưởng"],
        [
            SectionSlot.List("criteria", "Tiêu chuẩn, cách lựa chọn của cấp trên", SectionSlot.Text("criterion", "Một tiêu chuẩn")),
            SectionSlot.List("quotas", "Chỉ tiêu khen thưởng", SectionSlot.Text("quota", "Một chỉ tiêu")),
            SectionSlot.List("seats", "Đại biểu dự hội nghị cấp trên", SectionSlot.Text("seat", "Một dòng")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("criteria", "criterion", brief.Carried(RequirementKind.Selection).Select(static text => CarriedText.Upper(text) + "."))
        .With("quotas", "quota", brief.Required<AwardQuotaValue>(RequirementKind.AwardQuota).Select(Quota))
        .With("seats", "seat", brief.Required(RequirementKind.AllocationLine).Where(static requirement => requirement.Condition is not null)
            .Select(static requirement => requirement.Value).OfType<AllocationLineValue>().Select(static value => $"{CarriedText.Upper(value.Group)}: {DraftTexts.Two(value.Count)} đại biểu"));

    private static string Quota(AwardQuotaValue quota) => string.Join(", ",
        new[] { Count(quota.Collectives, "tập thể"), Count(quota.Individuals, "cá nhân") }.OfType<string>());

    private static string? Count(CountRange? range, string noun) => range is null ? null : $"không quá {DraftTexts.Two(range.Max)} {noun}";
}

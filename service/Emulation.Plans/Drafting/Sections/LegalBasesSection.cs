namespace Emulation.Plans.Drafting.Sections;

/// <summary>Căn cứ: the law in force on the day of the plan, then the parent in full.</summary>
public sealed class LegalBasesSection : PlanSection
{
    // Laws are cited by name, decrees in full (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a). To: the first day out of force.
    private static readonly (string Basis, DateOnly From, DateOnly To)[] Acts =
    [
        ("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", new(2024, 1, 1), DateOnly.MaxValue),
        ("Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng", new(2024, 1, 1), new(2025, 7, 1)),
        ("Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng", new(2025, 7, 1), DateOnly.MaxValue),
    ];

    public override SectionDescriptor Descriptor { get; } = new("legal_bases", "Căn cứ ban hành", SectionPlace.Bases, [],
        [SectionSlot.List("bases", "Các căn cứ", SectionSlot.Text("basis", "Một căn cứ"))]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("bases", "basis", Acts.Where(act => brief.Day is { } day ? act.From <= day && day < act.To : act.To == DateOnly.MaxValue).Select(static act => act.Basis));
}

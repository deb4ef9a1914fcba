using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Kinh phí: sources as the parent orders them.</summary>
public sealed class BudgetSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("budget", "Kinh phí", SectionPlace.Body, ["Kinh phí", "Kinh phí tổ chức", "Kinh phí hội nghị"],
        [
            SectionSlot.List("sources", "Nguồn kinh phí theo cấp trên", SectionSlot.Text("source", "Một nguồn")),
            SectionSlot.List("references", "Dẫn chiếu phụ lục", SectionSlot.Text("annex", "Số phụ lục")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("sources", "source", brief.Carried(RequirementKind.BudgetSource).Select(static text => CarriedText.Upper(text) + "."))
        .With("references", "annex", brief.Annex("annex_costs") is { } annex ? [annex] : []);
}

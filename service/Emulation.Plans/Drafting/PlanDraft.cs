using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting;

/// <summary>Mục đã soạn.</summary>
public sealed record DraftedSection(PlanSection Section, SlotValues Values);

/// <summary>Dự thảo đã soạn, before it is laid out: the sections called for, in the order of the catalogue, with what fills their templates.</summary>
public sealed record PlanDraft(DraftBrief Brief, IReadOnlyList<DraftedSection> Sections)
{
    /// <param name="parent">Null drafts by the facts alone.</param>
    public static PlanDraft Of(PlanFacts facts, RequirementSet? parent)
    {
        var brief = new DraftBrief(facts, parent);
        var needed = SectionCatalogue.All.Where(section => section.IsNeeded(brief)).ToList();
        brief.Annexes = [.. needed.Where(static section => section.Descriptor.Place == SectionPlace.Annex).Select(static section => section.Descriptor.Key)];
        return new PlanDraft(brief, [.. needed.Select(section => new DraftedSection(section, section.Fill(brief)))]);
    }
}

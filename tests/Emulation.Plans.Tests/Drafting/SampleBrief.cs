using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Drafting;

/// <summary>Facts of the fictional xã Tân Phú, and a parent of the province whose sections a test writes.</summary>
internal static class SampleBrief
{
    public static PlanFacts Facts { get; } = new()
    {
        Unit = new UnitFacts(UnitKind.Xa, "Tân Phú", "tỉnh Bình Minh"),
        Staff = 180,
        Event = new EventFacts
        {
            Form = "Hội nghị điển hình tiên tiến", Ordinal = 1, Period = "2025-2030", Review = "2020-2025", Date = new DateOnly(2025, 8, 22), Session = "morning", Venue = "Hội trường UBND xã",
        },
        Delegates = new DelegateFacts { Total = 150 },
        Issue = new IssueFacts(new DateOnly(2025, 7, 28), "Tân Phú"),
        Signer = new SignerFacts("Nguyễn Văn A", SignerTitle.Chairman),
    };

    public static DraftBrief Of(PlanFacts facts, params string[] parent) =>
        PlanDraft.Of(facts, parent.Length == 0 ? null : RequirementExtractor.Extract(SamplePlan.Parent(parent), "parent:0")).Brief;

    public static DraftBrief Of(params string[] parent) => Of(Facts, parent);

    public static SlotValues Fill(string key, DraftBrief brief) => SectionCatalogue.Find(key)!.Fill(brief);

    public static SlotValues Fill(string key, params string[] parent) => Fill(key, Of(parent));

    public static IEnumerable<string> Texts(SlotValues values, string list) => values.Lists[list].Select(static entry => entry.Texts.Values.Single());
}

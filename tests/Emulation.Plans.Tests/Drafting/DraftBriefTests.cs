using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Drafting;

public sealed class DraftBriefTests
{
    [Fact]
    public void Only_what_binds_this_level_is_asked()
    {
        var brief = SampleBrief.Of("I. HỘI NGHỊ CẤP XÃ", "1. Số lượng đại biểu: không quá 120 đại biểu.", "II. HỘI NGHỊ CẤP TỈNH", "1. Số lượng đại biểu: không quá 400 đại biểu.");

        Assert.Equal([120], brief.Required<DelegateCapValue>(RequirementKind.DelegateCap).Select(static value => value.Count));
    }

    [Fact]
    public void The_event_is_named_in_full()
    {
        var texts = SampleBrief.Of().Texts;

        Assert.Equal("Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)", texts["event.name"]);
        Assert.Equal("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN PHÚ LẦN THỨ I (2025 - 2030)", texts["event.heading"]);
        Assert.Equal("Hội nghị", texts["event.meeting"]);
        Assert.Equal("150 đại biểu", texts["delegates.number"]);
    }

    [Fact]
    public void A_missing_fact_stays_visible()
    {
        var texts = SampleBrief.Of(new PlanFacts()).Texts;

        Assert.All(["event.name", "event.date", "event.venue", "delegates.number", "signer.name", "unit.name", "issue.date"], name => Assert.Contains(DraftBrief.Blank, texts[name], StringComparison.Ordinal));
    }

    [Fact]
    public void A_single_annex_bears_no_number()
    {
        var brief = SampleBrief.Of();
        brief.Annexes = ["annex_tasks"];

        Assert.Equal("Phụ lục", brief.Annex("annex_tasks"));
        Assert.Null(brief.Annex("annex_costs"));
    }
}

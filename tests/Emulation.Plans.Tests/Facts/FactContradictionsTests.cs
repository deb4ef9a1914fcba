using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Tests.Drafting;

namespace Emulation.Plans.Tests.Facts;

public sealed class FactContradictionsTests
{
    private static readonly PlanFacts Sound = SampleBrief.Facts;

    public static TheoryData<string, PlanFacts> Contradictory => new()
    {
        { "delegates.min", Sound with { Delegates = new DelegateFacts { Min = 150, Max = 120 } } },
        { "delegates.total", Sound with { Delegates = new DelegateFacts { Total = 200, Max = 120 } } },
        { "delegates.lines", Sound with { Delegates = new DelegateFacts { Total = 10, Lines = [new("Thôn Hà", 7, null), new("Thôn Đông", 4, null)] } } },
        { "delegates.lines", Sound with { Delegates = new DelegateFacts { Total = 10, Lines = [new("Thôn Hà", 2, null), new("thôn  hà", 4, null)] } } },
        { "event.date", Sound with { Issue = new IssueFacts(new DateOnly(2025, 8, 23), null) } },
        { "event.date", Sound with { Event = Sound.Event! with { Date = new DateOnly(2031, 1, 5) } } },
        { "event.period", Sound with { Event = Sound.Event! with { Period = "2030-2025", Date = null } } },
        { "event.review", Sound with { Event = Sound.Event! with { Review = "2025-2020" } } },
        { "event.review", Sound with { Event = Sound.Event! with { Review = "2031-2035" } } },
        { "level", Sound with { Level = AdministrativeLevel.Province } },
        { "unit.kind", Sound with { Unit = Sound.Unit! with { Kind = UnitKind.Huyen } } },
        { "unit.kind", Sound with { Unit = Sound.Unit! with { Kind = UnitKind.DacKhu }, Issue = new IssueFacts(new DateOnly(2025, 6, 1), null) } },
        { "tasks", Sound with { Tasks = [new("Phòng A", ["hall"]), new("Phòng B", ["hall"])] } },
    };

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void Facts_that_cannot_be_true_together_are_named(string fact, PlanFacts facts) => Assert.Contains(FactContradictions.Find(facts), found => found.Fact == fact);

    [Fact]
    public void Sound_facts_and_none_at_all_pass()
    {
        Assert.Empty(FactContradictions.Find(Sound));
        Assert.Empty(FactContradictions.Find(new PlanFacts()));
    }

    [Fact]
    public void A_weekend_is_no_contradiction() =>
        Assert.Empty(FactContradictions.Find(Sound with { Event = Sound.Event! with { Date = new DateOnly(2025, 8, 24) } }));
}

using Emulation.Plans.Facts;

namespace Emulation.Documents.Tests.Word.Drafting;

/// <summary>Whatever facts fit the parent, the draft is sound; whatever single fact breaks, it is named. A sample, or in full with EMULATION_LONG=1.</summary>
public sealed class PlanDrafterPropertyTests
{
    private const int Seed = 20250915;
    private static readonly int Count = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1" ? 400 : 12;

    private static readonly (string Name, Func<PlanFacts, PlanFacts> Breach)[] Breaches =
    [
        ("late event", static facts => facts with { Event = facts.Event! with { Date = new DateOnly(2025, 9, 20) } }),
        ("too many delegates", static facts => facts with { Delegates = new DelegateFacts { Total = 161 } }),
        ("too few delegates", static facts => facts with { Delegates = new DelegateFacts { Total = 89 } }),
        ("wide range", static facts => facts with { Delegates = new DelegateFacts { Min = 170, Max = 200 } }),
        ("form", static facts => facts with { Event = facts.Event! with { Form = "Đại hội thi đua yêu nước" } }),
        ("late plan", static facts => facts with { Issue = new IssueFacts(facts.Event!.Date!.Value.AddDays(-5), null) }),
        ("event before plan", static facts => facts with { Issue = new IssueFacts(facts.Event!.Date!.Value.AddDays(1), null) }),
        ("lines above total", static facts => facts with { Delegates = new DelegateFacts { Total = 100, Lines = [new DelegateLine("Các thôn", 101, null)] } }),
        ("inverted period", static facts => facts with { Event = facts.Event! with { Period = "2030-2025" } }),
        ("no date", static facts => facts with { Event = facts.Event! with { Date = null } }),
        ("no number", static facts => facts with { Delegates = null }),
        ("full programme", static facts => facts with { Programme = [new ProgrammeFacts("A8", 180, null)] }),
        ("short session", static facts => facts with { Event = facts.Event! with { Session = "morning", Start = new TimeOnly(10, 30) } }),
        ("inverted hours", static facts => facts with { Event = facts.Event! with { Session = "morning", Start = new TimeOnly(9, 0), End = new TimeOnly(8, 0) } }),
    ];

    [Fact]
    public void Valid_facts_give_a_sound_plan()
    {
        var parent = DraftParents.Read(DraftParents.Province);
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var facts = RandomFacts.Of(random);
            Assert.Empty(FactContradictions.Find(facts));

            var (outcome, file) = DraftSample.Draft(facts, parent);

            PlanDrafterTests.AssertSound(outcome, file);
        }
    }

    [Fact]
    public void A_single_breach_is_refused_or_found()
    {
        var parent = DraftParents.Read(DraftParents.Province);
        var random = new Random(Seed + 1);
        foreach (var (name, breach) in Breaches.SelectMany(static breach => Enumerable.Repeat(breach, Count / 12)))
        {
            var facts = breach(RandomFacts.Of(random));
            if (FactContradictions.Find(facts).ToList() is [_, ..] contradictions)
            {
                Assert.All(contradictions, static one => Assert.True(one.Fact.Length > 0 && one.Message.Length > 20, one.Message));
                continue;
            }

            var (outcome, file) = DraftSample.Draft(facts, parent);

            var missing = outcome.Report.Verdicts.Any(static one => one.Verdict is Plans.Checking.Verdict.Missing);
            Assert.True(outcome.Conflicts.Any(static conflict => conflict.Fact is not null) && file.Length == 0 || missing && file.Length > 0, name);
        }
    }
}

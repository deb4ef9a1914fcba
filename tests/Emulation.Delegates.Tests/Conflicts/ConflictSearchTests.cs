using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;
using Emulation.Delegates.Tests.Solving;

namespace Emulation.Delegates.Tests.Conflicts;

public sealed class ConflictSearchTests
{
    private const string GuestsAndLeaders = """
        { "total": 150, "percentBase": "total",
          "units": [{ "id": "a", "weight": 3 }, { "id": "b", "weight": 2 }],
          "categories": [{ "id": "guest", "group": "g", "min": 30 }, { "id": "leader", "group": "g", "min": 20 }, { "id": "model" }],
          "categoryGroups": [{ "id": "g", "name": "Khách mời và lãnh đạo", "maxPercent": 30, "fromParent": true }] }
        """;

    [Fact]
    public void The_rules_that_cannot_hold_together_are_named_with_their_numbers()
    {
        var conflict = Assert.Single(Sample.Fail(GuestsAndLeaders).Conflicts);

        Assert.Equal(["category:guest:min", "category:leader:min", "categoryGroup:g:maxPercent"], conflict.Rules.Select(static rule => rule.Id));
        Assert.Equal(("E09", 50, 45), (conflict.Code, conflict.Needed, conflict.Available));
        Assert.Contains("cần 50", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repairs_are_ranked_and_never_break_the_parent_plan()
    {
        var repairs = Sample.Fail(GuestsAndLeaders).Repairs;

        Assert.Equal([("category:guest:min", 30, 25), ("category:leader:min", 20, 15)], repairs.Take(2).Select(static one => (one.Rule.Id, one.From, one.To)));
        Assert.DoesNotContain(repairs, static repair => repair.Rule.FromParent);
        Assert.Equal(repairs.Select(static repair => repair.Cost).Order(), repairs.Select(static repair => repair.Cost));
    }

    [Theory]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "min": 3 }, { "id": "b", "weight": 1, "min": 3 }] }""", "E03", 6, 5)]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "max": 2 }, { "id": "b", "weight": 1, "max": 2 }] }""", "E04", 5, 4)]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1, "max": 2 }, { "id": "b", "weight": 1 }], "categories": [{ "id": "c" }], "fixed": [{ "unit": "a", "category": "c", "seats": 5 }] }""", "E05", 5, 2)]
    [InlineData("""{ "total": 5, "units": [{ "id": "a", "weight": 1 }], "categories": [{ "id": "c", "min": 2 }, { "id": "d" }], "cellWeights": [{ "unit": "a", "category": "c", "weight": 0 }] }""", "E06", 2, 0)]
    public void Each_kind_of_conflict_has_its_code(string json, string code, int needed, int available)
    {
        var conflict = Sample.Fail(json).Conflicts[0];

        Assert.Equal((code, needed, available), (conflict.Code, conflict.Needed, conflict.Available));
    }

    [Fact]
    public void Independent_conflicts_are_all_named()
    {
        var infeasible = Sample.Fail("""
            { "total": 20,
              "units": [{ "id": "a", "weight": 1, "min": 3, "group": "g" }, { "id": "b", "weight": 1, "min": 3, "group": "g" }, { "id": "c", "weight": 1, "min": 4, "group": "h" }, { "id": "d", "weight": 1 }],
              "unitGroups": [{ "id": "g", "max": 5 }, { "id": "h", "max": 2 }] }
            """);

        Assert.Equal([(6, 5), (4, 2)], infeasible.Conflicts.Select(static one => (one.Needed, one.Available)).OrderDescending());
        Assert.All(infeasible.Repairs, static repair => Assert.NotNull(repair.Together));
    }

    [Fact]
    public void Every_single_repair_makes_the_problem_feasible_and_no_smaller_one_does()
    {
        var tried = 0;
        for (var seed = 0; seed < 800; seed++)
        {
            var problem = RandomProblems.Make(seed);
            if (Allocator.Solve(problem) is not Infeasibility infeasible)
            {
                continue;
            }

            Assert.All(infeasible.Conflicts, static conflict => Assert.True(conflict.Needed > conflict.Available));
            Assert.Distinct(infeasible.Repairs.Where(static one => one.Together is not null).Select(static one => one.Rule.Id));
            foreach (var repair in infeasible.Repairs.Where(static one => one.Together is null && one.Rule.Id.StartsWith("unit:", StringComparison.Ordinal)))
            {
                Assert.IsType<Allocation>(Allocator.Solve(With(problem, repair.Rule, repair.To)));
                Assert.IsType<Infeasibility>(Allocator.Solve(With(problem, repair.Rule, repair.To + (repair.To < repair.From ? 1 : -1))));
                tried++;
            }
        }

        Assert.True(tried > 30, $"{tried} repairs");
    }

    [Fact]
    public void A_total_that_no_percentage_fits_is_answered_with_one_that_does()
    {
        var infeasible = Sample.Fail("""
            { "total": 10, "percentBase": "total", "units": [{ "id": "a", "weight": 1 }],
              "categories": [{ "id": "c", "minPercent": 33, "maxPercent": 35 }, { "id": "d" }] }
            """);

        Assert.Contains(infeasible.Repairs, static repair => repair.Rule.Id == "total:min" && repair.To == 9);
    }

    private static AllocationProblem With(AllocationProblem problem, SeatRule rule, int seats) => problem with
    {
        Units = [.. problem.Units.Select(unit => !rule.Id.StartsWith($"unit:{unit.Id}:", StringComparison.Ordinal) ? unit
            : unit with { Limits = rule.Sense == RuleSense.AtLeast ? unit.Limits with { Min = seats } : unit.Limits with { Max = seats } })],
    };
}

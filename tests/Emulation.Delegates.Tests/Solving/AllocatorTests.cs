using System.Globalization;
using System.Text.Json;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Tests.Solving;

public sealed class AllocatorTests
{
    [Fact]
    public void Percentages_become_whole_seats_up_down_and_near()
    {
        var allocation = Sample.Solve("""
            { "total": 151, "percentBase": "total", "units": [{ "id": "a", "weight": 1 }],
              "categories": [{ "id": "guest", "maxPercent": 10, "weight": 50 }, { "id": "model", "minPercent": 70, "weight": 1 }, { "id": "worker", "aboutPercent": 12, "weight": 1 }] }
            """);

        Assert.Equal([15, 118, 18], allocation.CategoryTotals);
        Assert.Equal((18, 18), (allocation.Targets[0].Wanted, allocation.Targets[0].Reached));
    }

    [Fact]
    public void About_gives_way_to_rules()
    {
        var allocation = Sample.Solve("""
            { "total": 100, "percentBase": "total", "units": [{ "id": "a", "weight": 1 }],
              "categories": [{ "id": "c", "aboutPercent": 50, "max": 30 }, { "id": "d" }] }
            """);

        Assert.Equal((50, 30), (allocation.Targets[0].Wanted, allocation.Targets[0].Reached));
    }

    [Fact]
    public void A_percentage_can_be_of_the_official_delegates()
    {
        var allocation = Sample.Solve("""
            { "total": 130, "percentBase": "official", "units": [{ "id": "a", "weight": 1 }],
              "categories": [{ "id": "guest", "official": false, "min": 30 }, { "id": "worker", "minPercent": 60 }, { "id": "other", "min": 20 }] }
            """);

        Assert.Equal(100, allocation.PercentBase);
        Assert.True(allocation.CategoryTotals[1] >= 60);
    }

    [Theory]
    [InlineData("largest", 9)]
    [InlineData("smallest", 4)]
    public void Of_a_range_the_largest_or_smallest_feasible_total_is_taken(string prefer, int total) =>
        Assert.Equal(total, Sample.Solve($$"""{ "total": { "min": 2, "max": 12, "prefer": "{{prefer}}" }, "units": [{ "id": "a", "weight": 1, "min": 4, "max": 9 }] }""").Total);

    [Fact]
    public void Groups_nest()
    {
        var allocation = Sample.Solve("""
            { "total": 20,
              "units": [{ "id": "a", "weight": 9, "group": "inner" }, { "id": "b", "weight": 5, "group": "outer" }, { "id": "c", "weight": 1 }],
              "unitGroups": [{ "id": "outer", "max": 12 }, { "id": "inner", "parent": "outer", "max": 4 }] }
            """);

        Assert.Equal([4, 8, 8], allocation.UnitTotals);
    }

    [Fact]
    public void Seats_move_between_units_until_an_attribute_has_room()
    {
        const string problem = """
            { "total": 20, "units": [{ "id": "a", "weight": 10 }, { "id": "b", "weight": 10 }],
              "attributes": [{ "id": "women", "name": "Nữ", "min": MIN, "shares": { "a": 0.5, "b": 0.25 } }] }
            """;

        Assert.Equal([10, 10], Sample.Solve(problem.Replace("MIN", "7", StringComparison.Ordinal)).UnitTotals);
        Assert.Equal([12, 8], Sample.Solve(problem.Replace("MIN", "8", StringComparison.Ordinal)).UnitTotals);
        var shortage = Assert.Single(Sample.Fail(problem.Replace("MIN", "11", StringComparison.Ordinal)).Conflicts);
        Assert.Equal(("E10", 11), (shortage.Code, shortage.Needed));
    }

    [Theory]
    [InlineData("order", "a")]
    [InlineData("weight", "b")]
    public void Ties_follow_the_declared_rule(string rule, string winner)
    {
        var answer = Sample.Answer($$"""{ "total": 2, "ties": "{{rule}}", "units": [{ "id": "a", "weight": 1 }, { "id": "b", "weight": 3 }] }""");

        Assert.Equal(winner == "a" ? 1 : 0, answer.UnitTotals!["a"]);
        Assert.Equal(("E11", rule), (answer.Ties![0].Code, answer.Ties[0].Rule));
        Assert.Equal(["a", "b"], answer.Ties[0].Units);
    }

    [Fact]
    public void Lots_are_the_same_for_the_same_seed()
    {
        string Draw(string seed) => string.Concat(Sample.Answer($$"""{ "total": 3, "ties": "lot", "seed": "{{seed}}", "units": [{ "id": "a", "weight": 1 }, { "id": "b", "weight": 1 }, { "id": "c", "weight": 1 }, { "id": "d", "weight": 1 }, { "id": "e", "weight": 1 }] }""").UnitTotals!.Values);

        Assert.Equal(Draw("2025-08-01"), Draw("2025-08-01"));
        Assert.True(Enumerable.Range(0, 20).Select(i => Draw($"s{i}")).Distinct(StringComparer.Ordinal).Count() > 3);
    }

    [Fact]
    public void Nothing_changes_when_all_weights_are_multiplied()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var problem = Sample.District(seed);
            var scaled = problem with
            {
                Units = [.. problem.Units.Select(static unit => unit with { Weight = unit.Weight * 7.3m })],
                CellWeights = [.. problem.CellWeights.Select(static cell => cell with { Weight = cell.Weight * 7.3m })],
            };

            Assert.Equal(Cells(problem), Cells(scaled));
        }
    }

    [Fact]
    public void The_answer_has_the_same_bytes_under_any_culture_and_order_of_the_lists()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var problem = Sample.District(seed) with { Ties = new TieRule(TieRuleKind.Weight, "") };
            var random = new Random(seed);
            var shuffled = problem with
            {
                Units = [.. problem.Units.OrderBy(_ => random.Next())],
                CellWeights = [.. problem.CellWeights.OrderBy(_ => random.Next())],
            };

            Assert.Equal(Json(problem, "vi-VN"), Json(problem, "en-US"));
            Assert.Equal(Json(problem, "vi-VN"), Json(shuffled, "tr-TR"));
        }
    }

    [Fact]
    public void A_warm_start_changes_nothing()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var problem = Sample.District(seed);
            var before = Assert.IsType<Allocation>(Allocator.Solve(problem));
            var changed = problem with { Units = [.. problem.Units.Select(static (unit, i) => i == 4 ? unit with { Limits = new SeatLimits(7) } : unit)] };

            Assert.Equal(Cells(changed), Cells(changed, before));
        }
    }

    private static string Cells(AllocationProblem problem, Allocation? near = null)
    {
        var allocation = Assert.IsType<Allocation>(Allocator.Solve(problem, near));
        return string.Join(',', problem.Units.SelectMany((_, unit) => problem.Categories.Select((_, category) => allocation.SeatsOf(unit, category))));
    }

    private static string Json(AllocationProblem problem, string culture)
    {
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return JsonSerializer.Serialize(AnswerBuilder.Of(problem, Allocator.Solve(problem)), AnswerJson.Options);
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }
}

using Emulation.Delegates.Answers;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Explaining;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Tests.Explaining;

public sealed class ExplanationTests
{
    public static TheoryData<string> DivisorMethods => [.. ApportionmentMethods.All.Where(static method => method.ForCells).Select(static method => method.Id)];

    /// <summary>A certificate: divisors under which every cell rounds to its seats prove the table optimal. Added up here with double arithmetic alone.</summary>
    [Theory]
    [MemberData(nameof(DivisorMethods))]
    public void The_printed_divisors_give_every_cell_that_no_rule_holds(string method)
    {
        var checkedCells = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var problem = Sample.District(seed, ApportionmentMethods.Find(method));
            var answer = AnswerBuilder.Of(problem, Allocator.Solve(problem));
            foreach (var cell in answer.Seats!.Where(cell => cell.Flag == SeatReason.Rounded && answer.Divisors!.Categories.Count > 0 && answer.Divisors.Units.ContainsKey(cell.Unit)))
            {
                var unit = problem.Units.Single(one => one.Id == cell.Unit);
                var weight = problem.CellWeights.SingleOrDefault(one => one.Unit == cell.Unit && one.Category == cell.Category)?.Weight
                    ?? unit.Weight * problem.Categories.Single(one => one.Id == cell.Category).Weight!.Value;
                var quotient = (double)weight / (double)answer.Divisors!.Units[cell.Unit] / (double)answer.Divisors.Categories[cell.Category];

                Assert.True(Signpost(method, cell.Seats) <= quotient && quotient <= Signpost(method, cell.Seats + 1), $"seed {seed}: {cell.Sentence}");
                checkedCells++;
            }
        }

        // Adams owes every cell a first seat, which so many cells cannot have; then no divisor is printed.
        Assert.True(checkedCells > (method is "adams" or "huntington_hill" or "dean" ? -1 : 2_000), $"{checkedCells} cells");
    }

    [Fact]
    public void A_unit_is_explained_by_a_division_that_can_be_redone()
    {
        var answer = Sample.Answer("""
            { "total": 10, "units": [{ "id": "a", "name": "Xã A", "weight": 12345 }, { "id": "b", "name": "Xã B", "weight": 4321, "max": 1 }, { "id": "c", "name": "Xã C", "weight": 90, "min": 1 }] }
            """);

        Assert.Equal([8, 1, 1], answer.UnitTotals!.Values);
        Assert.Matches(@"^Xã A: 12\.345 ÷ [\d.,]+ = [78],\d{4} → 8 \(làm tròn đến số gần nhất\)\.$", answer.Units![0].Sentence);
        Assert.EndsWith("giữ ở 1 theo mức tối đa.", answer.Units[1].Sentence, StringComparison.Ordinal);
        Assert.EndsWith("→ 0, nâng lên 1 cho đủ mức tối thiểu.", answer.Units[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_seat_and_the_last_are_named()
    {
        var answer = Sample.Answer("""{ "total": 10, "units": [{ "id": "a", "weight": 4160 }, { "id": "b", "weight": 3380 }, { "id": "c", "weight": 2460 }] }""");

        Assert.Equal([new UnitChange("b", 3, 4)], answer.Next!.Gains!.Units);
        Assert.Equal([new UnitChange("c", 3, 2)], answer.Next.Loses!.Units);
    }

    [Fact]
    public void Units_outside_their_quota_are_listed_with_the_reason()
    {
        var answer = Sample.Answer("""{ "total": 10, "units": [{ "id": "a", "weight": 99 }, { "id": "b", "weight": 1, "min": 3 }] }""");

        Assert.Equal([("a", SeatReason.Rounded), ("b", SeatReason.Minimum)], answer.Fairness!.Outside.Select(static one => (one.Unit, one.Reason)));
    }

    [Fact]
    public void Two_runs_are_compared_by_what_changed_and_whom_it_moved()
    {
        var before = Sample.Solve("""{ "total": 10, "units": [{ "id": "a", "name": "Xã A", "weight": 7 }, { "id": "b", "name": "Xã B", "weight": 3 }] }""");
        var after = Sample.Solve("""{ "total": 10, "units": [{ "id": "a", "name": "Xã A", "weight": 7 }, { "id": "b", "name": "Xã B", "weight": 3, "min": 4 }] }""");

        var difference = AllocationDifference.Between(before, after);

        Assert.Equal(["Xã B: trọng số 3 → trọng số 3, ít nhất 4."], difference.Causes);
        Assert.Equal([new UnitChange("a", 7, 6), new UnitChange("b", 3, 4)], difference.Units);
    }

    [Fact]
    public void Equal_cells_are_reported()
    {
        var answer = Sample.Answer("""
            { "total": 4, "units": [{ "id": "a", "weight": 1, "min": 2, "max": 2 }, { "id": "b", "weight": 1, "min": 2, "max": 2 }],
              "categories": [{ "id": "c", "min": 3, "max": 3 }, { "id": "d", "min": 1, "max": 1 }] }
            """);

        Assert.Equal(["a", "b"], Assert.Single(answer.Ties!).Units);
    }

    private static double Signpost(string method, int k) => k == 0 ? 0 : method switch
    {
        "dhondt" => k,
        "adams" => k - 1,
        "huntington_hill" => Math.Sqrt(k * (k - 1.0)),
        "dean" => k * (k - 1.0) / (k - 0.5),
        _ => k - 0.5,
    };

    [Fact]
    public void A_unit_without_weight_is_explained_by_its_minimum()
    {
        var answer = Sample.Answer("""{ "total": 10, "units": [{ "id": "a", "name": "Thường trực", "weight": 0, "min": 2, "max": 2 }, { "id": "b", "weight": 5 }] }""");

        Assert.Equal((2, SeatReason.Minimum, "Thường trực: 2 đại biểu theo mức tối thiểu của đơn vị."), (answer.Seats![0].Seats, answer.Seats[0].Flag, answer.Seats[0].Sentence));
    }
}

using Emulation.Delegates.Explaining;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Answers;

/// <summary>From the bytes of PROBLEM.json to the answer.</summary>
public static class AnswerBuilder
{
    /// <param name="before">A problem of an earlier run, to say what changed since; its own faults are not reported.</param>
    public static AllocationAnswer Answer(ReadOnlyMemory<byte> json, ReadOnlyMemory<byte>? before = null)
    {
        var reading = ProblemReader.Read(json);
        if (reading.Problem is not { } problem)
        {
            return new AllocationAnswer { Status = AnswerStatus.Invalid, Errors = reading.Errors };
        }

        var outcome = Allocator.Solve(problem);
        var answer = Of(problem, outcome);
        return outcome is Allocation after && before is { } old && ProblemReader.Read(old).Problem is { } earlier && Allocator.Solve(earlier) is Allocation previous
            ? answer with { Difference = AllocationDifference.Between(previous, after) }
            : answer;
    }

    public static AllocationAnswer Of(AllocationProblem problem, AllocationOutcome outcome) => outcome switch
    {
        Infeasibility infeasible => new AllocationAnswer
        {
            Status = AnswerStatus.Infeasible,
            Method = problem.Method.Id,
            Conflicts = [.. infeasible.Conflicts.Select(static one => new AnswerConflict(one.Code, [.. one.Rules.Select(static rule => rule.Id)], one.Needed, one.Available, one.Message))],
            Repairs = [.. infeasible.Repairs.Select(static one => new AnswerRepair(one.Rule.Id, one.From, one.To, one.Cost, one.Together, one.Message))],
        },
        _ => Solved(problem, (Allocation)outcome),
    };

    private static AllocationAnswer Solved(AllocationProblem problem, Allocation allocation)
    {
        var unitExplainer = new UnitExplainer(allocation.Levels);
        var cellExplainer = new CellExplainer(allocation.Levels);
        var units = unitExplainer.All().ToList();
        var unitIds = problem.Units.Select(static unit => unit.Id).ToList();
        var categoryIds = problem.Categories.Select(static category => category.Id).ToList();
        return new AllocationAnswer
        {
            Status = AnswerStatus.Optimal,
            Total = allocation.Total,
            Method = problem.Method.Id,
            Seats = [.. cellExplainer.All().OrderBy(static cell => cell.Unit, StringComparer.Ordinal).ThenBy(static cell => cell.Category, StringComparer.Ordinal)
                .Select(static cell => new AnswerSeats(cell.Unit, cell.Category, cell.Seats, cell.Reason, cell.Sentence))],
            UnitTotals = Sorted(unitIds, i => allocation.UnitTotals[i]),
            CategoryTotals = Sorted(categoryIds, i => allocation.CategoryTotals[i]),
            Attributes = Sorted([.. allocation.Attributes.Select(static one => one.Id)], i => new AnswerComposition(allocation.Attributes[i].Demanded, allocation.Attributes[i].Reached, Sorted(unitIds, unit => allocation.Attributes[i].Units[unit]))),
            Proof = allocation.AttributeProof,
            Divisors = Divisors(unitIds, categoryIds, cellExplainer),
            Units = [.. units.OrderBy(static unit => unit.Unit, StringComparer.Ordinal).Select(static unit => new AnswerUnit(unit.Unit, unit.Seats, decimal.Round(unit.Quota, 6), unit.Divisor, unit.Quotient is { } quotient ? decimal.Round(quotient, 6) : null, unit.Reason, unit.Sentence))],
            Ties = [.. AnswerTies.Of(problem, unitExplainer.Ties, cellExplainer.TiedSwaps)],
            Next = new AnswerNext(NextSeats.At(allocation, allocation.Total + 1), NextSeats.At(allocation, allocation.Total - 1)),
            Fairness = FairnessFigures.Of(allocation, [.. units.OrderBy(static unit => unit.Unit, StringComparer.Ordinal)]),
            Targets = allocation.Targets,
            Notes = [.. problem.Units.Select(static (unit, i) => (Unit: unit, Index: i)).Where(one => one.Unit.Weight == 0 && allocation.UnitTotals[one.Index] > 0).OrderBy(static one => one.Unit.Id, StringComparer.Ordinal)
                .Select(static one => new ProblemError("E15", one.Unit.Id, $"{one.Unit.Name}: trọng số 0, chỉ có số đại biểu theo mức tối thiểu hoặc số ấn định."))],
        };
    }

    private static AnswerDivisors Divisors(List<string> units, List<string> categories, CellExplainer cells)
    {
        var own = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        for (var unit = 0; unit < units.Count; unit++)
        {
            if (cells.UnitDivisors[unit] is { } divisor)
            {
                own.Add(units[unit], divisor);
            }
        }

        return new AnswerDivisors(own, Sorted(cells.CategoryDivisors.Count == 0 ? [] : categories, i => cells.CategoryDivisors[i]));
    }

    private static SortedDictionary<string, T> Sorted<T>(List<string> ids, Func<int, T> value)
    {
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            sorted.Add(ids[i], value(i));
        }

        return sorted;
    }
}

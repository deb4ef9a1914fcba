using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>What one seat more or fewer in all would change; <paramref name="Units"/> is empty where the rules allow no such total.</summary>
public sealed record NextSeat(int Total, IReadOnlyList<UnitChange> Units, string Sentence);

public sealed record UnitChange(string Unit, int From, int To);

/// <summary>Answers what chairs ask: who gets the next seat, and who would lose one.</summary>
internal static class NextSeats
{
    public static NextSeat? At(Allocation allocation, int total)
    {
        var levels = allocation.Levels;
        if (total < 0)
        {
            return null;
        }

        var totals = Totals(allocation, total);
        var units = levels.Index.Problem.Units;
        var changes = totals is null ? [] : Enumerable.Range(0, units.Count).Where(unit => totals[unit] != levels.UnitTotals[unit])
            .Select(unit => new UnitChange(units[unit].Id, levels.UnitTotals[unit], totals[unit])).OrderBy(static change => change.Unit, StringComparer.Ordinal).ToList();
        var names = string.Join("; ", changes.Take(5).Select(change => $"{units[levels.Index.UnitOf(change.Unit)].Name} từ {change.From} {(change.To > change.From ? "lên" : "xuống")} {change.To}"));
        var sentence = totals is null ? $"Các quy định không cho phép tổng số {total}." : $"Nếu tổng số là {total}: {names}.";
        return new NextSeat(total, changes, sentence);
    }

    // Where this side decided alone, it decides alone again; else the whole problem is solved at the other total.
    private static IReadOnlyList<int>? Totals(Allocation allocation, int total)
    {
        var levels = allocation.Levels;
        var problem = levels.Index.Problem;
        if (!levels.UnitsGaveWay && levels.UnitOrder is DivisorSteps && !new TotalChoice(levels.Index).HasPercents)
        {
            return TreeApportionment.Apportion(levels.UnitTree, levels.UnitOrder, total);
        }

        return Allocator.Solve(problem with { Total = problem.Total with { Min = total, Max = total } }, allocation) is Allocation other ? other.UnitTotals : null;
    }
}

using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Tests.Solving;

/// <summary>
/// Every table there is, judged by the rules and the objective as they are written down, with floating-point logarithms and none of the
/// engine's own code. Only for tables of a few seats.
/// </summary>
internal sealed class BruteForce(AllocationProblem problem)
{
    private const double Zero = -1e6;

    private readonly int _units = problem.Units.Count;
    private readonly int _categories = problem.Categories.Count;

    /// <summary>The largest feasible total; null when nothing is feasible.</summary>
    public int? Total()
    {
        for (var total = problem.Total.Max; total >= problem.Total.Min; total--)
        {
            if (Tables(new int[_units * _categories], 0, total).Any(IsFeasible))
            {
                return total;
            }
        }

        return null;
    }

    /// <summary>
    /// What is wrong with a table that claims to be the best at its total: an earlier level that could be better, or a later one that could be
    /// better with what the earlier levels settled. Ties are the earlier entry's.
    /// </summary>
    public string? Fault(int[] table)
    {
        if (!IsFeasible(table))
        {
            return "breaks a rule";
        }

        var weighted = problem.Categories.Any(static one => one.Weight is not null);
        var own = Objective(table);
        foreach (var other in Tables(new int[table.Length], 0, table.Sum()).Where(IsFeasible))
        {
            var objective = Objective(other);
            var sameUnits = Enumerable.Range(0, _units).All(u => Sum(other, u, null) == Sum(table, u, null));
            var sameCategories = !weighted || Enumerable.Range(0, _categories).All(c => Sum(other, null, c) == Sum(table, null, c));
            var levels = !sameUnits ? 2 : !sameCategories ? 4 : 5;
            if (Compare(objective.AsSpan(0, levels), own.AsSpan(0, levels)) < 0)
            {
                return $"{string.Join(',', other)} is better at a level before {levels}";
            }
        }

        return null;
    }

    private static int Compare(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (Math.Abs(a[i] - b[i]) > 1e-7)
            {
                return a[i].CompareTo(b[i]);
            }
        }

        return 0;
    }

    // Unit totals and their places in the list, category totals (where categories have weights) and their places, cells.
    private double[] Objective(int[] table)
    {
        var units = 0.0;
        var categories = 0.0;
        var cells = 0.0;
        for (var u = 0; u < _units; u++)
        {
            units += Price(Sum(table, u, null), problem.Units[u].Weight);
        }

        for (var c = 0; c < _categories && problem.Categories.Any(one => one.Weight is not null); c++)
        {
            categories += Price(Sum(table, null, c), problem.Categories[c].Weight ?? 1);
        }

        for (var cell = 0; cell < table.Length; cell++)
        {
            cells += Price(table[cell], Weight(cell));
        }

        var unitPlaces = Enumerable.Range(0, _units).Sum(u => u * Sum(table, u, null));
        var weighted = problem.Categories.Any(static one => one.Weight is not null);
        var categoryPlaces = !weighted ? 0 : Enumerable.Range(0, _categories).Sum(c => c * Sum(table, null, c));
        return [units, unitPlaces, categories, categoryPlaces, cells];
    }

    private bool IsFeasible(int[] table)
    {
        for (var cell = 0; cell < table.Length; cell++)
        {
            var (u, c) = (cell / _categories, cell % _categories);
            var demanded = problem.Fixed.FirstOrDefault(one => one.Unit == problem.Units[u].Id && one.Category == problem.Categories[c].Id);
            if (demanded is not null ? table[cell] != demanded.Seats : table[cell] > 0 && Weight(cell) == 0)
            {
                return false;
            }

            if (problem.Closed.Any(one => demanded is null && one.Unit == problem.Units[u].Id && one.Category == problem.Categories[c].Id) && table[cell] > 0)
            {
                return false;
            }
        }

        return problem.Attributes.All(one => Enumerable.Range(0, _units).Sum(u => (int)Math.Floor(one.Shares.GetValueOrDefault(problem.Units[u].Id, 1m) * Sum(table, u, null))) >= one.Limits.Min)
            && Enumerable.Range(0, _units).All(u => Within(problem.Units[u].Limits, Sum(table, u, null)))
            && Enumerable.Range(0, _categories).All(c => Within(problem.Categories[c].Limits, Sum(table, null, c)))
            && problem.UnitGroups.All(group => Within(group.Limits, Enumerable.Range(0, _units).Where(u => IsIn(problem.Units[u].Group, group.Id, problem.UnitGroups)).Sum(u => Sum(table, u, null))))
            && problem.CategoryGroups.All(group => Within(group.Limits, Enumerable.Range(0, _categories).Where(c => IsIn(problem.Categories[c].Group, group.Id, problem.CategoryGroups)).Sum(c => Sum(table, null, c))));
    }

    private static bool IsIn(string? at, string group, IReadOnlyList<SeatGroup> groups)
    {
        while (at is not null && at != group)
        {
            at = groups.First(one => one.Id == at).Parent;
        }

        return at == group;
    }

    private static bool Within(SeatLimits limits, int seats) => seats >= (limits.Min ?? 0) && seats <= (limits.Max ?? int.MaxValue);

    private decimal Weight(int cell)
    {
        var (unit, category) = (problem.Units[cell / _categories], problem.Categories[cell % _categories]);
        return problem.CellWeights.FirstOrDefault(one => one.Unit == unit.Id && one.Category == category.Id)?.Weight ?? unit.Weight * (category.Weight ?? 1);
    }

    private double Price(int seats, decimal weight)
    {
        var sum = 0.0;
        for (var k = 1; k <= seats && weight > 0; k++)
        {
            sum += Signpost(k) is var signpost && signpost == 0 ? Zero - Math.Log((double)weight) : Math.Log(signpost / (double)weight);
        }

        return sum;
    }

    private double Signpost(int k) => problem.Method switch
    {
        DHondt => k,
        Adams => k - 1,
        HuntingtonHill => Math.Sqrt(k * (k - 1.0)),
        Dean => k * (k - 1.0) / (k - 0.5),
        _ => k - 0.5,
    };

    private int Sum(int[] table, int? unit, int? category)
    {
        var sum = 0;
        for (var cell = 0; cell < table.Length; cell++)
        {
            sum += (unit is null || cell / _categories == unit) && (category is null || cell % _categories == category) ? table[cell] : 0;
        }

        return sum;
    }

    private static IEnumerable<int[]> Tables(int[] table, int cell, int left)
    {
        if (cell == table.Length - 1)
        {
            table[cell] = left;
            yield return table;
            yield break;
        }

        for (var seats = 0; seats <= left; seats++)
        {
            table[cell] = seats;
            foreach (var full in Tables(table, cell + 1, left - seats))
            {
                yield return full;
            }
        }
    }
}

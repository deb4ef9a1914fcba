using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Fills the cells under settled unit totals: each unit takes its cheapest cells at given column prices, then seats move one by one along a
/// cheapest path from columns that hold too many to columns that hold too few. Every state on the way is optimal for the columns it has,
/// so the last is optimal for the columns demanded (successive shortest paths).
/// </summary>
internal sealed class CellLevel(ProblemIndex index, CellCosts costs, CellTable cells, SeatTree categories, int[] unitTotals)
{
    private const int Rounds = 40;

    /// <summary>The columns' prices the search began with; near ones save work, and none changes the result.</summary>
    public Int128[] Prices { get; private set; } = new Int128[index.Categories];

    public CategoryGraph Solve(Int128[]? prices, int power)
    {
        Prices = Estimate(power, prices);
        for (var unit = 0; unit < cells.Units; unit++)
        {
            FillUnit(unit);
        }

        var graph = new CategoryGraph(categories, new SwapHeaps(cells, costs), cells, Prices, unitTotals.Sum());
        while (Array.Exists(graph.Excess, static excess => excess > 0))
        {
            var (distance, before) = graph.Distances(node => graph.Excess[node] > 0);
            var to = -1;
            for (var node = 0; node < graph.Nodes; node++)
            {
                if (graph.Excess[node] < 0 && distance[node] is { } reached && (to < 0 || reached < distance[to]))
                {
                    to = node;
                }
            }

            if (to < 0)
            {
                throw new InvalidOperationException("feasible totals have no table");
            }

            graph.Excess[to]++;
            for (; before[to] >= 0; to = before[to])
            {
                graph.Move(before[to], to);
            }

            graph.Excess[to]--;
        }

        return graph;
    }

    private void FillUnit(int unit)
    {
        var first = unit * cells.Categories;
        var open = unitTotals[unit];
        for (var category = 0; category < cells.Categories; category++)
        {
            cells.Seats[first + category] = cells.Lower[first + category];
            open -= cells.Lower[first + category];
        }

        for (; open > 0; open--)
        {
            var best = -1;
            Int128 least = 0;
            for (var category = 0; category < cells.Categories; category++)
            {
                if (cells.CanGain(unit, category) && costs.Of(unit, category, cells[unit, category] + 1) + Prices[category] is var cost && (best < 0 || cost < least))
                {
                    (best, least) = (category, cost);
                }
            }

            cells.Seats[first + best]++;
        }
    }

    // Proportional fitting of the columns with settled totals. Rough arithmetic will do: prices only decide where the search begins.
    private Int128[] Estimate(int power, Int128[]? near)
    {
        var settled = Enumerable.Range(0, cells.Categories).All(category => categories.LeafLower[category] == categories.LeafUpper[category]);
        if (!settled)
        {
            return new Int128[cells.Categories];
        }

        if (near?.Length == cells.Categories)
        {
            return near;
        }

        var factors = Enumerable.Repeat(1.0, cells.Categories).ToArray();
        var weights = new double[cells.Seats.Length];
        for (var cell = 0; cell < weights.Length; cell++)
        {
            var (unit, category) = Math.DivRem(cell, cells.Categories);
            weights[cell] = cells.Upper[cell] == cells.Lower[cell] ? 0 : (double)(index.CellWeights[cell] ?? index.Problem.Units[unit].Weight * index.CategoryWeight(category));
        }

        var wanted = categories.LeafLower.Select(static seats => (double)seats).ToArray();
        var rows = unitTotals.Select(static seats => (double)seats).ToArray();
        for (var cell = 0; cell < weights.Length; cell++)
        {
            if (cells.Upper[cell] == cells.Lower[cell])
            {
                wanted[cell % cells.Categories] -= cells.Lower[cell];
                rows[cell / cells.Categories] -= cells.Lower[cell];
            }
        }

        for (var round = 0; round < Rounds; round++)
        {
            var sums = new double[cells.Categories];
            for (var unit = 0; unit < cells.Units; unit++)
            {
                var row = weights.AsSpan(unit * cells.Categories, cells.Categories);
                var sum = 0.0;
                for (var category = 0; category < row.Length; category++)
                {
                    sum += row[category] * factors[category];
                }

                for (var category = 0; category < row.Length && sum > 0; category++)
                {
                    sums[category] += rows[unit] * row[category] * factors[category] / sum;
                }
            }

            for (var category = 0; category < factors.Length; category++)
            {
                factors[category] *= sums[category] > 0 && wanted[category] > 0 ? wanted[category] / sums[category] : 1;
            }
        }

        return [.. factors.Select(factor => StepOrder.Combine(-power * Log(factor), 0))];
    }

    private static long Log(double factor) => factor is > 1e-9 and < 1e9 ? FixedLog.Log2((long)(factor * 1e9)) - FixedLog.Log2(1_000_000_000) : 0;
}

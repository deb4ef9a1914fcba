using Emulation.Delegates.Numbers;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>
/// Prices of the columns under which every cell follows from its weight by rounding: potentials of the final residual graph, as far from every
/// rounding boundary as the graph allows. A tight edge inside a cycle is a tie between cells.
/// </summary>
internal sealed class ColumnPrices
{
    private const int Bisections = 24;

    private readonly CategoryGraph _graph;
    private readonly int _categories;
    private readonly Int128?[] _costs;
    private readonly bool[] _tied;

    public ColumnPrices(SolvedLevels levels)
    {
        _graph = levels.Graph;
        _categories = levels.Cells.Categories;
        _costs = new Int128?[_graph.Nodes * _graph.Nodes];
        for (var from = 0; from < _graph.Nodes; from++)
        {
            for (var to = 0; to < _graph.Nodes; to++)
            {
                _costs[(from * _graph.Nodes) + to] = _graph.Edge(from, to) is { } edge ? StepOrder.PriceOf(edge.Cost) : null;
            }
        }

        _tied = new bool[_costs.Length];
        _tied = FindTied();
    }

    /// <summary>Divisors of the categories, 1 where nothing but the units' own divisor is needed; null where some cells wait for a first seat.</summary>
    public decimal[]? Divisors(int power)
    {
        // Half of the largest margin that leaves no negative cycle.
        Int128 margin = 0;
        for (var step = (Int128)1 << (FixedLog.FractionBits + 2); step > (Int128)1 << (FixedLog.FractionBits + 2 - Bisections); step >>= 1)
        {
            margin += Potentials(margin + step) is null ? 0 : step;
        }

        var prices = Potentials(margin / 2) ?? throw new InvalidOperationException("the table is not optimal");
        if (prices.Any(static price => Int128.Abs(price) > DivisorSteps.ZeroLevel / 2))
        {
            return null;
        }

        var root = prices[_graph.Nodes - 1];
        return [.. prices.Take(_categories).Select(price => FixedLog.Exp2((long)((root - price) / power)))];
    }

    /// <summary>Pairs of categories between which a seat can move, as part of an exchange that changes nothing but the tie rule.</summary>
    public IReadOnlyList<(int From, int To, Int128 Cost)> TiedSwaps() =>
        [.. Enumerable.Range(0, _tied.Length).Where(edge => _tied[edge]).Select(edge => (edge / _graph.Nodes, edge % _graph.Nodes, _costs[edge]!.Value))];

    private bool[] FindTied()
    {
        var prices = Potentials(0) ?? throw new InvalidOperationException("the table is not optimal");
        var tight = new bool[_costs.Length];
        for (var edge = 0; edge < tight.Length; edge++)
        {
            tight[edge] = _costs[edge] is { } cost && prices[edge % _graph.Nodes] == prices[edge / _graph.Nodes] + cost;
        }

        var reach = Closure(tight);
        return [.. tight.Select((one, edge) => one && IsSwap(edge) && reach[(edge % _graph.Nodes * _graph.Nodes) + (edge / _graph.Nodes)])];
    }

    private bool IsSwap(int edge) => edge / _graph.Nodes < _categories && edge % _graph.Nodes < _categories;

    // Bellman-Ford from everywhere; null when the margin leaves a negative cycle. A tie has no margin, and must not take it from the others.
    private Int128[]? Potentials(Int128 margin)
    {
        var prices = new Int128[_graph.Nodes];
        for (var round = 0; round <= _graph.Nodes; round++)
        {
            var changed = false;
            for (var edge = 0; edge < _costs.Length; edge++)
            {
                var (from, to) = Math.DivRem(edge, _graph.Nodes);
                if (_costs[edge] is { } cost && prices[from] + cost - (IsSwap(edge) && !_tied[edge] ? margin : 0) is var price && price < prices[to])
                {
                    prices[to] = price;
                    changed = true;
                }
            }

            if (!changed)
            {
                return prices;
            }
        }

        return null;
    }

    private bool[] Closure(bool[] edges)
    {
        var (reach, count) = (edges.ToArray(), _graph.Nodes);
        for (var middle = 0; middle < count; middle++)
        {
            for (var from = 0; from < count; from++)
            {
                for (var to = 0; to < count && reach[(from * count) + middle]; to++)
                {
                    reach[(from * count) + to] |= reach[(middle * count) + to];
                }
            }
        }

        return reach;
    }
}

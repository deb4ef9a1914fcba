namespace Emulation.Delegates.Solving;

/// <summary>
/// The small graph on which seats move between columns: categories, their groups and all. Swaps lead from category to category, room within
/// bounds leads up and down the groups at no cost.
/// </summary>
internal sealed class CategoryGraph
{
    private readonly SeatTree _tree;
    private readonly SwapHeaps _swaps;
    private readonly int _categories;
    private readonly int[] _flow;
    private readonly int[] _lower;
    private readonly int[] _upper;

    public CategoryGraph(SeatTree tree, SwapHeaps swaps, CellTable cells, Int128[] prices, int total)
    {
        _tree = tree;
        _swaps = swaps;
        _categories = cells.Categories;
        Nodes = _categories + tree.GroupParents.Length + 1;
        _lower = [.. tree.LeafLower, .. tree.GroupLower];
        _upper = [.. tree.LeafUpper.Concat(tree.GroupUpper).Select(upper => Math.Min(upper, total))];
        _flow = new int[Nodes - 1];
        Excess = new int[Nodes];
        for (var cell = 0; cell < cells.Seats.Length; cell++)
        {
            Excess[cell % _categories] += cells.Seats[cell];
        }

        Excess[Nodes - 1] = -total;
        foreach (var node in Enumerable.Range(0, _categories).Concat(tree.InnerFirst().Select(group => _categories + group)))
        {
            // A price that falls along the arc fills it, one that rises empties it; where the two ends agree, it takes what comes.
            var slope = PriceOf(prices, node) - PriceOf(prices, ParentOf(node));
            _flow[node] = slope < 0 ? _lower[node] : slope > 0 ? _upper[node] : Math.Clamp(Excess[node], _lower[node], _upper[node]);
            Excess[node] -= _flow[node];
            Excess[ParentOf(node)] += _flow[node];
        }
    }

    public int Nodes { get; }

    /// <summary>Seats at a node beyond what its rules let out.</summary>
    public int[] Excess { get; }

    public int FlowOf(int node) => _flow[node];

    /// <summary>The cheapest way from one node to another over one edge; null where there is none. The unit is -1 on the arcs of the groups.</summary>
    public (int Unit, Int128 Cost)? Edge(int from, int to)
    {
        if (from < _categories && to < _categories)
        {
            return from == to ? null : _swaps.Cheapest(from, to);
        }

        return (from < Nodes - 1 && ParentOf(from) == to && _flow[from] < _upper[from]) || (to < Nodes - 1 && ParentOf(to) == from && _flow[to] > _lower[to])
            ? (-1, 0)
            : null;
    }

    public void Move(int from, int to)
    {
        if (from < _categories && to < _categories)
        {
            _swaps.Move(_swaps.Cheapest(from, to)!.Value.Unit, from, to);
        }
        else if (from < Nodes - 1 && ParentOf(from) == to)
        {
            _flow[from]++;
        }
        else
        {
            _flow[to]--;
        }
    }

    public int ParentOf(int node)
    {
        var parent = node < _categories ? _tree.LeafParents[node] : _tree.GroupParents[node - _categories];
        return parent < 0 ? Nodes - 1 : _categories + parent;
    }

    /// <summary>Least distances from a start in which every node lies at 0 (or only those of <paramref name="sources"/>), with the node before each.</summary>
    public (Int128?[] Distance, int[] Before) Distances(Func<int, bool> sources)
    {
        var distance = new Int128?[Nodes];
        var before = new int[Nodes];
        for (var node = 0; node < Nodes; node++)
        {
            distance[node] = sources(node) ? 0 : null;
            before[node] = -1;
        }

        var changed = true;
        for (var round = 0; changed; round++)
        {
            if (round > Nodes)
            {
                throw new InvalidOperationException("a negative cycle between categories");
            }

            changed = false;
            for (var from = 0; from < Nodes; from++)
            {
                if (distance[from] is not { } start)
                {
                    continue;
                }

                for (var to = 0; to < Nodes; to++)
                {
                    if (Edge(from, to) is { } edge && (distance[to] is not { } known || start + edge.Cost < known))
                    {
                        distance[to] = start + edge.Cost;
                        before[to] = from;
                        changed = true;
                    }
                }
            }
        }

        return (distance, before);
    }

    private static Int128 PriceOf(Int128[] prices, int node) => node < prices.Length ? prices[node] : 0;
}

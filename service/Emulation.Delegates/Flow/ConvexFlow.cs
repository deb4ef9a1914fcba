namespace Emulation.Delegates.Flow;

/// <summary>
/// Brings a flow that leaves some excess within all bounds at the least convex cost: one unit at a time along a cheapest residual path. Used
/// where rules of both sides bind at once, so that the greedy choice of one side alone cannot stand.
/// </summary>
internal sealed class ConvexFlow
{
    private readonly FlowNetwork _network;
    private readonly Circulation _circulation;
    private readonly int _firstPriced;
    private readonly int _priced;
    private readonly Func<int, long, Int128> _cost;
    private readonly int[] _excess;
    private readonly Int128[] _distance;
    private readonly int[] _edgeTo;
    private readonly int[] _length;

    /// <param name="circulation">With the leftover excess of its last solution.</param>
    /// <param name="firstPriced">The first of <paramref name="priced"/> arcs in a row that have a cost; the others are free.</param>
    /// <param name="cost">What the given unit (from 1) of the given priced arc (from 0) costs; rising in the unit.</param>
    public ConvexFlow(FlowNetwork network, Circulation circulation, int firstPriced, int priced, Func<int, long, Int128> cost)
    {
        _network = network;
        _circulation = circulation;
        _firstPriced = firstPriced;
        _priced = priced;
        _cost = cost;
        _excess = circulation.Excess.ToArray();
        _distance = new Int128[network.Nodes];
        _edgeTo = new int[network.Nodes];
        _length = new int[network.Nodes];
    }

    /// <summary>False when no flow meets the bounds.</summary>
    public bool Solve()
    {
        // A start that is optimal by exact comparison may be off by the last bit of a logarithm.
        while (Search(fromEverywhere: true) is var cycle and >= 0)
        {
            Cancel(cycle);
        }

        while (Array.Exists(_excess, static excess => excess > 0))
        {
            if (Search(fromEverywhere: false) is var cycle and >= 0)
            {
                throw new InvalidOperationException($"a negative cycle at node {cycle} in an optimal flow");
            }

            if (Nearest() is not { } node)
            {
                return false;
            }

            _excess[node]++;
            while (_edgeTo[node] >= 0)
            {
                _circulation.Send(_edgeTo[node], 1);
                node = _circulation.FarEnd(_edgeTo[node] ^ 1);
            }

            _excess[node]--;
        }

        return true;
    }

    private int? Nearest()
    {
        int? nearest = null;
        for (var node = 0; node < _excess.Length; node++)
        {
            if (_excess[node] < 0 && _length[node] >= 0 && (nearest is not { } best || _distance[node] < _distance[best]))
            {
                nearest = node;
            }
        }

        return nearest;
    }

    // Bellman-Ford with a queue. Returns a node of a negative cycle, or -1.
    private int Search(bool fromEverywhere)
    {
        var queue = new Queue<int>();
        var queued = new bool[_network.Nodes];
        for (var node = 0; node < _network.Nodes; node++)
        {
            var source = fromEverywhere || _excess[node] > 0;
            (_distance[node], _edgeTo[node], _length[node]) = (0, -1, source ? 0 : -1);
            if (source)
            {
                queue.Enqueue(node);
                queued[node] = true;
            }
        }

        while (queue.TryDequeue(out var node))
        {
            queued[node] = false;
            foreach (var edge in _circulation.EdgesOf(node))
            {
                var far = _circulation.FarEnd(edge);
                if (_circulation.Residual(edge) <= 0 || (_distance[node] + CostOf(edge) is var distance && _length[far] >= 0 && distance >= _distance[far]))
                {
                    continue;
                }

                (_distance[far], _edgeTo[far], _length[far]) = (distance, edge, _length[node] + 1);
                if (_length[far] >= _network.Nodes && (_length[far] = StepsTo(far)) > _network.Nodes)
                {
                    return far;
                }

                if (!queued[far])
                {
                    queue.Enqueue(far);
                    queued[far] = true;
                }
            }
        }

        return -1;
    }

    private Int128 CostOf(int edge)
    {
        var leaf = (edge >> 1) - _firstPriced;
        if (leaf < 0 || leaf >= _priced)
        {
            return 0;
        }

        var flow = _circulation.Flow[edge >> 1];
        return (edge & 1) == 0 ? _cost(leaf, flow + 1) : -_cost(leaf, flow);
    }

    // The length noted is from when the edge was found; the path may have become shorter since.
    private int StepsTo(int node)
    {
        var steps = 0;
        for (; _edgeTo[node] >= 0 && steps <= _network.Nodes; steps++)
        {
            node = _circulation.FarEnd(_edgeTo[node] ^ 1);
        }

        return steps;
    }

    private void Cancel(int node)
    {
        for (var i = 0; i < _network.Nodes; i++)
        {
            node = _circulation.FarEnd(_edgeTo[node] ^ 1);
        }

        var at = node;
        do
        {
            var edge = _edgeTo[at];
            at = _circulation.FarEnd(edge ^ 1);
            _circulation.Send(edge, 1);
        }
        while (at != node);
    }
}

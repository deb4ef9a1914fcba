namespace Emulation.Delegates.Flow;

/// <summary>
/// Finds a flow within all bounds, or the cut that shows there is none (Hoffman 1960). Dinic's algorithm on the residual graph, from whatever
/// flow there is: after one changed bound only what that bound upset is pushed anew.
/// </summary>
internal sealed class Circulation
{
    private readonly FlowNetwork _network;
    private readonly int[] _start;
    private readonly int[] _edges;
    private readonly int[] _level;
    private readonly int[] _next;
    private readonly int[] _queue;
    private readonly int[] _path;
    private readonly int[] _excess;

    public Circulation(FlowNetwork network)
    {
        _network = network;
        Flow = new int[network.Arcs];
        _level = new int[network.Nodes];
        _next = new int[network.Nodes];
        _queue = new int[network.Nodes];
        _path = new int[network.Nodes + 1];
        _excess = new int[network.Nodes];
        _start = new int[network.Nodes + 1];
        for (var arc = 0; arc < network.Arcs; arc++)
        {
            _start[network.From[arc] + 1]++;
            _start[network.To[arc] + 1]++;
        }

        for (var node = 0; node < network.Nodes; node++)
        {
            _start[node + 1] += _start[node];
        }

        _edges = new int[2 * network.Arcs];
        var fill = _start.AsSpan(0, network.Nodes).ToArray();
        for (var arc = 0; arc < network.Arcs; arc++)
        {
            _edges[fill[network.From[arc]]++] = arc << 1;
            _edges[fill[network.To[arc]]++] = (arc << 1) | 1;
        }
    }

    public int[] Flow { get; }

    /// <summary>What arrives at a node beyond what leaves it; all zero after a solution.</summary>
    public ReadOnlySpan<int> Excess => _excess;

    /// <summary>Keeps the flow as near to the present one as the bounds allow; returns how much could not be placed (0: all bounds hold).</summary>
    public int Solve()
    {
        if (Contradiction() is var arc and >= 0)
        {
            return _network.Lower[arc] - _network.Upper[arc];
        }

        Array.Clear(_excess);
        for (arc = 0; arc < _network.Arcs; arc++)
        {
            var flow = Math.Max(_network.Lower[arc], Math.Min(Flow[arc], _network.Upper[arc]));
            Flow[arc] = flow;
            _excess[_network.To[arc]] += flow;
            _excess[_network.From[arc]] -= flow;
        }

        while (FindLevels())
        {
            _start.AsSpan(0, _network.Nodes).CopyTo(_next);
            for (var node = 0; node < _network.Nodes; node++)
            {
                while (_excess[node] > 0 && _level[node] == 0 && Push(node))
                {
                }
            }
        }

        return _excess.Where(static excess => excess > 0).Sum();
    }

    /// <summary>The first arc whose own bounds cross, or -1.</summary>
    public int Contradiction()
    {
        for (var arc = 0; arc < _network.Arcs; arc++)
        {
            if (_network.Lower[arc] > _network.Upper[arc])
            {
                return arc;
            }
        }

        return -1;
    }

    /// <summary>The edges at a node, as arc × 2, plus 1 where the node is the arc's head.</summary>
    public ReadOnlySpan<int> EdgesOf(int node) => _edges.AsSpan(_start[node], _start[node + 1] - _start[node]);

    /// <summary>What an edge of <see cref="EdgesOf"/> can still carry away from its node.</summary>
    public int Residual(int edge) => (edge & 1) == 0
        ? _network.Upper[edge >> 1] - Flow[edge >> 1]
        : Flow[edge >> 1] - _network.Lower[edge >> 1];

    public int FarEnd(int edge) => (edge & 1) == 0 ? _network.To[edge >> 1] : _network.From[edge >> 1];

    public void Send(int edge, int amount) => Flow[edge >> 1] += (edge & 1) == 0 ? amount : -amount;

    // All nodes with an excess are level 0; false when no deficit can be reached from them.
    private bool FindLevels()
    {
        Array.Fill(_level, -1);
        var tail = 0;
        for (var node = 0; node < _network.Nodes; node++)
        {
            if (_excess[node] > 0)
            {
                _level[node] = 0;
                _queue[tail++] = node;
            }
        }

        var found = false;
        for (var head = 0; head < tail; head++)
        {
            var node = _queue[head];
            found |= _excess[node] < 0;
            foreach (var edge in EdgesOf(node))
            {
                var far = FarEnd(edge);
                if (_level[far] < 0 && Residual(edge) > 0)
                {
                    _level[far] = _level[node] + 1;
                    _queue[tail++] = far;
                }
            }
        }

        return found;
    }

    // One augmenting path along rising levels; the path is kept in an array, because a table of 20,000 rows would overflow the call stack.
    private bool Push(int source)
    {
        var depth = 0;
        var node = source;
        while (_excess[node] >= 0)
        {
            if (NextEdge(node) is var edge && edge >= 0)
            {
                _path[depth++] = edge;
                node = FarEnd(edge);
            }
            else if (depth == 0)
            {
                return false;
            }
            else
            {
                node = FarEnd(_path[--depth] ^ 1);
                _next[node]++;
            }
        }

        var amount = Math.Min(_excess[source], -_excess[node]);
        for (var i = 0; i < depth; i++)
        {
            amount = Math.Min(amount, Residual(_path[i]));
        }

        for (var i = 0; i < depth; i++)
        {
            Send(_path[i], amount);
        }

        _excess[source] -= amount;
        _excess[node] += amount;
        return true;
    }

    private int NextEdge(int node)
    {
        for (; _next[node] < _start[node + 1]; _next[node]++)
        {
            var edge = _edges[_next[node]];
            if (_level[FarEnd(edge)] == _level[node] + 1 && Residual(edge) > 0)
            {
                return edge;
            }
        }

        return -1;
    }
}

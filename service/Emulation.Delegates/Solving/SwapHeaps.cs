namespace Emulation.Delegates.Solving;

/// <summary>
/// For each pair of categories the unit whose seat moves from the one to the other at the least cost. Heaps are lazy: an entry counts only
/// while its cost is still what the table says, and a unit that changed is entered anew.
/// </summary>
internal sealed class SwapHeaps
{
    private readonly CellTable _cells;
    private readonly CellCosts _costs;
    private readonly PriorityQueue<int, Int128>[] _heaps;

    public SwapHeaps(CellTable cells, CellCosts costs)
    {
        _cells = cells;
        _costs = costs;
        var count = cells.Categories;
        _heaps = new PriorityQueue<int, Int128>[count * count];
        var entries = new List<(int, Int128)>(cells.Units);
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
            {
                entries.Clear();
                for (var unit = 0; unit < cells.Units && from != to; unit++)
                {
                    if (CostOf(unit, from, to) is { } cost)
                    {
                        entries.Add((unit, cost));
                    }
                }

                _heaps[(from * count) + to] = new PriorityQueue<int, Int128>(entries);
            }
        }
    }

    /// <summary>The cheapest swap of a seat of one unit; null where no unit can make it.</summary>
    public (int Unit, Int128 Cost)? Cheapest(int from, int to)
    {
        var heap = _heaps[(from * _cells.Categories) + to];
        while (heap.TryPeek(out var unit, out var cost))
        {
            if (CostOf(unit, from, to) == cost)
            {
                return (unit, cost);
            }

            heap.Dequeue();
        }

        return null;
    }

    public Int128? CostOf(int unit, int from, int to) => _cells.CanLose(unit, from) && _cells.CanGain(unit, to)
        ? _costs.Of(unit, to, _cells[unit, to] + 1) - _costs.Of(unit, from, _cells[unit, from])
        : null;

    public void Move(int unit, int from, int to)
    {
        _cells.Seats[(unit * _cells.Categories) + from]--;
        _cells.Seats[(unit * _cells.Categories) + to]++;
        for (var other = 0; other < _cells.Categories; other++)
        {
            Enter(unit, from, other);
            Enter(unit, other, from);
            Enter(unit, to, other);
            Enter(unit, other, to);
        }
    }

    private void Enter(int unit, int from, int to)
    {
        if (from != to && CostOf(unit, from, to) is { } cost)
        {
            _heaps[(from * _cells.Categories) + to].Enqueue(unit, cost);
        }
    }
}

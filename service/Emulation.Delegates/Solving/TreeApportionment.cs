namespace Emulation.Delegates.Solving;

/// <summary>
/// The best totals of one side under its own bounds and those of its nested groups: minima first, inner groups before outer ones, then seat
/// by seat to the smallest step whose groups still have room. On nested groups this greedy choice is the optimum.
/// </summary>
internal sealed class TreeApportionment
{
    private readonly SeatTree _tree;
    private readonly int _top;
    private readonly int[] _taken;
    private readonly int[] _room;
    private readonly PriorityQueue<int, Step>[] _next;

    private TreeApportionment(SeatTree tree, StepOrder order)
    {
        _tree = tree;
        _top = tree.GroupParents.Length;
        Totals = [.. tree.LeafLower];
        _taken = new int[_top + 1];
        _room = [.. tree.GroupUpper, int.MaxValue];
        _next = new PriorityQueue<int, Step>[_top + 1];
        var comparer = new StepComparer(order);
        for (var group = 0; group <= _top; group++)
        {
            _next[group] = new PriorityQueue<int, Step>(comparer);
        }
    }

    private int[] Totals { get; }

    /// <summary>The totals of the leaves; null when the bounds of this side alone cannot meet <paramref name="total"/>.</summary>
    public static int[]? Apportion(SeatTree tree, StepOrder order, int total)
    {
        var work = new TreeApportionment(tree, order);
        return work.Fill(total) ? work.Totals : null;
    }

    private bool Fill(int total)
    {
        for (var leaf = 0; leaf < Totals.Length; leaf++)
        {
            _taken[Above(_tree.LeafParents[leaf])] += Totals[leaf];
            if (Totals[leaf] < _tree.LeafUpper[leaf])
            {
                _next[Above(_tree.LeafParents[leaf])].Enqueue(leaf, new Step(leaf, Totals[leaf] + 1));
            }
        }

        foreach (var group in _tree.InnerFirst())
        {
            while (_taken[group] < _tree.GroupLower[group])
            {
                if (!Take(group))
                {
                    return false;
                }
            }

            if (_taken[group] > _room[group])
            {
                return false;
            }

            var parent = Above(_tree.GroupParents[group]);
            _taken[parent] += _taken[group];
            if (First(group) is { } step)
            {
                _next[parent].Enqueue(Totals.Length + group, step);
            }
        }

        while (_taken[_top] < total)
        {
            if (!Take(_top))
            {
                return false;
            }
        }

        return _taken[_top] == total;
    }

    private int Above(int group) => group < 0 ? _top : group;

    private Step? First(int group) =>
        _taken[group] < _room[group] && _next[group].TryPeek(out _, out var step) ? step : null;

    private bool Take(int group)
    {
        if (First(group) is null)
        {
            return false;
        }

        var child = _next[group].Dequeue();
        _taken[group]++;
        if (child < Totals.Length)
        {
            Totals[child]++;
            if (Totals[child] < _tree.LeafUpper[child])
            {
                _next[group].Enqueue(child, new Step(child, Totals[child] + 1));
            }
        }
        else
        {
            Take(child - Totals.Length);
            if (First(child - Totals.Length) is { } step)
            {
                _next[group].Enqueue(child, step);
            }
        }

        return true;
    }

    private readonly record struct Step(int Leaf, int Seat);

    private sealed class StepComparer(StepOrder order) : IComparer<Step>
    {
        public int Compare(Step x, Step y) => order.Compare(x.Leaf, x.Seat, y.Leaf, y.Seat);
    }
}

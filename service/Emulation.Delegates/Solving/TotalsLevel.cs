using Emulation.Delegates.Flow;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Settles the totals of one side, units or categories. The greedy choice under this side's own bounds stands where the other side can carry
/// it; else the nearest flow is brought to the optimum by <see cref="ConvexFlow"/>.
/// </summary>
internal static class TotalsLevel
{
    /// <param name="firstArc">The first of this side's leaf arcs; their bounds are closed around the result.</param>
    /// <returns>Whether this side's own choice had to give way to rules of the other.</returns>
    public static bool Settle(FlowNetwork network, Circulation circulation, int firstArc, SeatTree tree, StepOrder order, int total)
    {
        var count = tree.LeafParents.Length;
        var lower = network.Lower.AsSpan(firstArc, count).ToArray();
        var upper = network.Upper.AsSpan(firstArc, count).ToArray();
        var wanted = TreeApportionment.Apportion(tree, order, total) ?? throw new InvalidOperationException("a feasible network has an infeasible side");
        Close(network, firstArc, wanted);
        if (circulation.Solve() == 0)
        {
            return false;
        }

        var flow = new ConvexFlow(network, circulation, firstArc, count, order.Cost);
        lower.CopyTo(network.Lower, firstArc);
        upper.CopyTo(network.Upper, firstArc);
        if (!flow.Solve())
        {
            throw new InvalidOperationException("a feasible network has no flow at the least cost");
        }

        Close(network, firstArc, circulation.Flow.AsSpan(firstArc, count));
        return true;
    }

    private static void Close(FlowNetwork network, int firstArc, ReadOnlySpan<int> totals)
    {
        totals.CopyTo(network.Lower.AsSpan(firstArc));
        totals.CopyTo(network.Upper.AsSpan(firstArc));
    }
}

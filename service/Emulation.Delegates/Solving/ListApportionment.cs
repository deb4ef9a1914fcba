using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>Chia một danh sách: seats among weights, by a method alone; no bounds, no categories. Equal priorities go to the earlier entry.</summary>
public static class ListApportionment
{
    /// <param name="weights">From 0, not all of them 0 where there are seats; at most 6 decimals.</param>
    /// <returns>Seats by place in the list; they add up to <paramref name="seats"/>.</returns>
    public static IReadOnlyList<int> Apportion(ApportionmentMethod method, IReadOnlyList<decimal> weights, int seats) =>
        Allocator.Solve(new AllocationProblem
        {
            Total = new TotalSeats(seats, seats),
            Method = method,
            Units = [.. weights.Select(static (weight, i) => new DelegationUnit($"u{i}", $"u{i}", weight, SeatLimits.None))],
            Categories = [new DelegateCategory("all", "all", null, SeatLimits.None)],
        }) is Allocation allocation ? allocation.UnitTotals : throw new ArgumentException("no weight draws the seats", nameof(weights));
}

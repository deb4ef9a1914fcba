using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Cli.Vectors;

/// <summary>
/// The quota method of Balinski and Young (1975): seat by seat by D'Hondt, but to nobody beyond the quota of that house rounded up. It is a run of
/// problems with bounds rather than a method of its own: minima and maxima of an office have no place in it.
/// </summary>
internal static class QuotaMethod
{
    public static IReadOnlyList<int> Apportion(decimal[] weights, int seats)
    {
        var held = new int[weights.Length];
        for (var house = 1; house <= seats; house++)
        {
            held = [.. Next(weights, held, house).UnitTotals];
        }

        return held;
    }

    private static Allocation Next(decimal[] weights, int[] held, int house) => (Allocation)Allocator.Solve(new AllocationProblem
    {
        Total = new TotalSeats(house, house),
        Method = ApportionmentMethods.Find("dhondt")!,
        Units = [.. weights.Select((weight, i) => new DelegationUnit($"u{i}", $"u{i}", weight, new SeatLimits(held[i], (int)decimal.Ceiling(weight * house / weights.Sum()))))],
        Categories = [new DelegateCategory("all", "all", null, SeatLimits.None)],
    });
}

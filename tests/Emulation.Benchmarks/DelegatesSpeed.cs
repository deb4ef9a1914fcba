using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Benchmarks;

/// <summary>Allocation from a parsed problem to the table: unit totals first, then cells; seconds and megabytes, not ratios.</summary>
internal static class DelegatesSpeed
{
    private const double LargeAim = 0.2;
    private const double SmallAim = 0.005;
    private const double MemoryAim = 120;

    public static void Measure(Results results)
    {
        var large = Make(3_321, 8, 10_000);
        var small = Make(20, 6, 150);
        var settled = (Allocation)Allocator.Solve(large);
        var changed = large with { Units = [.. large.Units.Select(static (unit, i) => i == 1_700 ? unit with { Limits = new SeatLimits(9) } : unit)] };
        var times = Harness.Times(
            [
                new("small", () => Solve(small, null)),
                new("large", () => Solve(large, null)),
                new("explained", () => AnswerBuilder.Of(large, Allocator.Solve(large)).Seats!.Count),
                new("warm", () => Solve(changed, settled)),
            ],
            rounds: 11);
        results.Add("allocate 20 x 6, 150 seats (seconds)", times["small"].Median, times["small"].Median, SmallAim);
        results.Add("allocate 3,321 x 8, 10,000 seats (seconds)", times["large"].Median, times["large"].Median, LargeAim);
        results.Add("  with every sentence (seconds)", times["explained"].Median, times["explained"].Median, null);
        results.Add("  one changed bound, solved warm (seconds)", times["warm"].Median, times["warm"].Median, null);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Solve(large, null);
        results.Add("  allocated in all, without collection (MB)", null, (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6, MemoryAim);
    }

    private static int Solve(AllocationProblem problem, Allocation? near) => ((Allocation)Allocator.Solve(problem, near)).SeatsOf(0, 0);

    // Communes of 2,000 to 60,000 people in 34 provinces, every category at its share, each unit with at least one delegate.
    private static AllocationProblem Make(int units, int categories, int seats)
    {
        var random = new Random(units);
        var shares = Enumerable.Range(1, categories).Select(static i => (decimal)(40 / i)).ToArray();
        return new AllocationProblem
        {
            Total = new TotalSeats(seats, seats),
            Units = [.. Enumerable.Range(0, units).Select(i => new DelegationUnit($"u{i}", $"Xã {i}", random.Next(2_000, 60_000), new SeatLimits(1), units > 100 ? $"p{i % 34}" : null))],
            Categories = [.. shares.Select((share, i) => new DelegateCategory($"c{i}", $"Thành phần {i}", share, SeatLimits.None))],
            UnitGroups = units > 100 ? [.. Enumerable.Range(0, 34).Select(static i => new SeatGroup($"p{i}", $"Tỉnh {i}", SeatLimits.None))] : [],
            CellWeights = [.. Enumerable.Range(0, units).SelectMany(i => Enumerable.Range(0, categories).Select(j => new CellWeight($"u{i}", $"c{j}", random.Next(50, 3_000) * shares[j])))],
        };
    }
}

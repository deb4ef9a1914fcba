using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Tests.Solving.Quotas;

/// <summary>Tables the size of a province's, by seed: units in blocks, categories with a cap, and shares of women, of a minority, of the young and of workers.</summary>
internal static class QuotaProblems
{
    private static readonly (string Id, string Name, double Mean, double Spread)[] Attributes = [("women", "Nữ", 0.38, 0.12), ("minority", "Dân tộc thiểu số", 0.15, 0.25), ("young", "Trẻ", 0.22, 0.1), ("workers", "Trực tiếp sản xuất", 0.5, 0.2)];

    /// <param name="attributes">How many attributes demand anything.</param>
    /// <param name="raise">By what part the demands exceed what there is room for without them.</param>
    public static AllocationProblem Make(int seed, int units, int total, int attributes, double raise)
    {
        var random = new Random(seed);
        var weights = Enumerable.Range(0, units).Select(_ => (decimal)Math.Round(Math.Exp((random.NextDouble() * 2.2) + 7))).ToList();
        var bare = new AllocationProblem
        {
            Total = new TotalSeats(total, total),
            Units = [.. Enumerable.Range(0, units).Select(i => new DelegationUnit($"u{i:0000}", $"Xã {i}", weights[i], new SeatLimits(1, random.Next(9) == 0 ? 6 : (int)(3 * total * weights[i] / weights.Sum()) + 8), $"k{i % 6}"))],
            Categories = [.. Enumerable.Range(0, 6).Select(c => new DelegateCategory($"c{c}", $"Loại {c}", 1 + (c * 3), new SeatLimits(Max: c == 5 ? total / 3 : null)))],
            UnitGroups = [.. Enumerable.Range(0, 6).Select(g => new SeatGroup($"k{g}", $"Cụm {g}", g switch { 0 => new SeatLimits(total / 5), 1 => new SeatLimits(Max: total / 7), _ => SeatLimits.None }))],
            Attributes = [.. Attributes.Take(attributes).Select(one => new CompositionQuota(one.Id, one.Name, new SeatLimits(1),
                Enumerable.Range(0, units).ToDictionary(static i => $"u{i:0000}", _ => (decimal)Math.Round(Math.Clamp(one.Mean + (one.Spread * ((random.NextDouble() * 2) - 1)), 0, 1), 3), StringComparer.Ordinal)))],
        };
        var free = Reached(bare);
        return bare with { Attributes = [.. bare.Attributes.Select((quota, i) => quota with { Limits = new SeatLimits((int)Math.Ceiling(free[i] * (1 + raise))) })] };
    }

    private static int[] Reached(AllocationProblem problem)
    {
        var allocation = Assert.IsType<Emulation.Delegates.Solving.Allocation>(Emulation.Delegates.Solving.Allocator.Solve(problem));
        return [.. allocation.Attributes.Select(static one => one.Reached)];
    }
}

using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Tests.Solving;

/// <summary>Small problems by seed: every kind of bound, feasible and not.</summary>
internal static class RandomProblems
{
    public static AllocationProblem Make(int seed)
    {
        var random = new Random(seed);
        var units = random.Next(1, 4);
        var categories = random.Next(1, 4);
        var total = random.Next(1, 7);
        string[] methods = ["webster", "webster", "dhondt", "huntington_hill", "adams", "dean"];
        var weighted = random.Next(3) == 0;
        return new AllocationProblem
        {
            Total = new TotalSeats(random.Next(3) == 0 ? random.Next(total + 1) : total, total),
            Method = ApportionmentMethods.Find(methods[random.Next(methods.Length)])!,
            Units = [.. Enumerable.Range(0, units).Select(u => new DelegationUnit($"u{u}", $"Thôn {u}", random.Next(1, 40), Limits(random, 3), random.Next(2) == 0 ? $"g{random.Next(2)}" : null))],
            Categories = [.. Enumerable.Range(0, categories).Select(c => new DelegateCategory($"c{c}", $"Loại {c}", weighted ? random.Next(1, 6) : null, Limits(random, 5), random.Next(3) == 0 ? "h0" : null))],
            UnitGroups = [new SeatGroup("g0", "Nhóm 0", Limits(random, 5)), new SeatGroup("g1", "Nhóm 1", Limits(random, 5), random.Next(2) == 0 ? "g0" : null)],
            CategoryGroups = [new SeatGroup("h0", "Khối 0", Limits(random, 5))],
            Fixed = random.Next(4) == 0 ? [new FixedSeats("u0", "c0", random.Next(3))] : [],
            Closed = random.Next(4) == 0 && units * categories > 1 ? [new ClosedCell($"u{units - 1}", $"c{categories - 1}")] : [],
            CellWeights = random.Next(2) == 0
                ? [.. Enumerable.Range(0, units).SelectMany(u => Enumerable.Range(0, categories).Select(c => new CellWeight($"u{u}", $"c{c}", random.Next(0, 30))))]
                : [],
        };
    }

    private static SeatLimits Limits(Random random, int most)
    {
        var min = random.Next(4) == 0 ? random.Next(most) : (int?)null;
        return new SeatLimits(min, random.Next(4) == 0 ? (min ?? 0) + random.Next(most) : null);
    }
}

using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

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

    /// <summary>The same with attributes, some of them out of reach, at the total that is feasible without them; null where none is.</summary>
    public static AllocationProblem? WithAttributes(int seed)
    {
        var problem = Make(seed);
        if (Allocator.Solve(problem) is not Allocation allocation)
        {
            return null;
        }

        var random = new Random(seed);
        return problem with
        {
            Total = new TotalSeats(allocation.Total, allocation.Total),
            Attributes = [.. Enumerable.Range(0, random.Next(1, 3)).Select(a => new CompositionQuota($"a{a}", $"Diện {a}", new SeatLimits(random.Next(1, allocation.Total + 1)),
                problem.Units.Where(_ => random.Next(5) > 0).ToDictionary(static unit => unit.Id, _ => random.Next(1, 11) / 10m, StringComparer.Ordinal)))],
        };
    }

    private static SeatLimits Limits(Random random, int most)
    {
        var min = random.Next(4) == 0 ? random.Next(most) : (int?)null;
        return new SeatLimits(min, random.Next(4) == 0 ? (min ?? 0) + random.Next(most) : null);
    }
}

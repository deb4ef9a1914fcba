using System.Text;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Tests;

/// <summary>Problems as JSON, as an office writes them.</summary>
internal static class Sample
{
    public static ProblemReading Read(string json) => ProblemReader.Read(Encoding.UTF8.GetBytes(json));

    public static AllocationProblem Parse(string json)
    {
        var reading = Read(json);
        Assert.Empty(reading.Errors);
        return reading.Problem!;
    }

    public static Allocation Solve(string json) => Assert.IsType<Allocation>(Allocator.Solve(Parse(json)));

    public static Infeasibility Fail(string json) => Assert.IsType<Infeasibility>(Allocator.Solve(Parse(json)));

    public static AllocationAnswer Answer(string json) => AnswerBuilder.Answer(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<int> Seats(ApportionmentMethod method, int[] weights, int total)
    {
        var problem = new AllocationProblem
        {
            Total = new TotalSeats(total, total),
            Method = method,
            Units = [.. weights.Select(static (weight, i) => new DelegationUnit($"u{i}", $"Xã {i}", weight, SeatLimits.None))],
            Categories = [new DelegateCategory("all", "Đại biểu", null, SeatLimits.None)],
        };
        return Assert.IsType<Allocation>(Allocator.Solve(problem)).UnitTotals;
    }

    /// <summary>A table the size of a district's: every unit and category with a weight, some bounds, no ties.</summary>
    public static AllocationProblem District(int seed, ApportionmentMethod? method = null)
    {
        var random = new Random(seed);
        var units = random.Next(10, 40);
        return new AllocationProblem
        {
            Total = new TotalSeats(150, 150),
            Method = method ?? ApportionmentMethods.Default,
            Units = [.. Enumerable.Range(0, units).Select(i => new DelegationUnit($"u{i:00}", $"Thôn {i}", random.Next(200, 9_000), new SeatLimits(1, random.Next(4) == 0 ? 6 : null), i % 3 == 0 ? "north" : null))],
            Categories = [new("guest", "Khách mời", 13, SeatLimits.None, "g30"), new("leader", "Lãnh đạo", 17, SeatLimits.None, "g30"), new("model", "Điển hình", 59, SeatLimits.None), new("worker", "Người lao động", 11, new SeatLimits(12))],
            UnitGroups = [new SeatGroup("north", "Cụm Bắc", new SeatLimits(30, 60))],
            CategoryGroups = [new SeatGroup("g30", "Khách mời và lãnh đạo", new SeatLimits(MaxPercent: 30))],
            PercentBase = PercentBase.Total,
            CellWeights = [.. Enumerable.Range(0, units / 2).Select(i => new CellWeight($"u{i:00}", "model", random.Next(900, 90_000)))],
        };
    }
}

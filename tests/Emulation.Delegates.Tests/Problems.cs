using System.Text;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Tests;

/// <summary>Problems as JSON, as an office writes them.</summary>
internal static class Problems
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
}

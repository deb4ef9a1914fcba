using System.Collections.Concurrent;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Tests.Solving;

public sealed class BruteForceTests
{
    private const int Short = 3_000;
    private const int Long = 100_000;

    private static int Instances => Environment.GetEnvironmentVariable("EMULATION_LONG") == "1" ? Long : Short;

    [Fact]
    public void Small_problems_are_solved_as_well_as_trying_everything_does() => Judge(RandomProblems.Make);

    [Fact]
    public void Attributes_are_met_as_well_as_trying_everything_does() => Judge(RandomProblems.WithAttributes);

    private static void Judge(Func<int, AllocationProblem?> make)
    {
        var differences = new ConcurrentBag<string>();
        var (feasible, tried) = (0, 0);
        Parallel.For(0, Instances, seed =>
        {
            if (make(seed) is not { } problem)
            {
                return;
            }

            Interlocked.Increment(ref tried);
            var brute = new BruteForce(problem);
            if (Allocator.Solve(problem) is not Allocation allocation)
            {
                if (brute.Total() is { } total)
                {
                    differences.Add($"{seed}: feasible at {total}, but refused");
                }

                return;
            }

            Interlocked.Increment(ref feasible);
            var table = Enumerable.Range(0, problem.Units.Count * problem.Categories.Count)
                .Select(cell => allocation.SeatsOf(cell / problem.Categories.Count, cell % problem.Categories.Count)).ToArray();
            if (brute.Total() is var most && most != allocation.Total)
            {
                differences.Add($"{seed}: total {allocation.Total}, but {most} is feasible");
            }
            else if (brute.Fault(table) is { } fault)
            {
                differences.Add($"{seed}: {string.Join(',', table)}: {fault}");
            }
            else if (allocation.AttributeProof is { Exact: false })
            {
                differences.Add($"{seed}: not proven");
            }
        });

        Assert.Empty(differences.Order(StringComparer.Ordinal));
        Assert.InRange(feasible, tried / 4, tried - 1);
    }
}

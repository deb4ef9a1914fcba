using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Tests;

public sealed class BruteForceTests
{
    private const int Short = 3_000;
    private const int Long = 100_000;

    [Fact]
    public void Small_problems_are_solved_as_well_as_trying_everything_does()
    {
        var count = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1" ? Long : Short;
        var differences = new System.Collections.Concurrent.ConcurrentBag<string>();
        var feasible = 0;
        Parallel.For(0, count, seed =>
        {
            var problem = RandomProblems.Make(seed);
            var brute = new BruteForce(problem);
            var best = brute.Best();
            var outcome = Allocator.Solve(problem);
            if (outcome is not Allocation allocation)
            {
                if (best is not null)
                {
                    differences.Add($"{seed}: feasible at {best.Value.Total}, but refused");
                }

                return;
            }

            Interlocked.Increment(ref feasible);
            var table = Enumerable.Range(0, problem.Units.Count * problem.Categories.Count)
                .Select(cell => allocation.SeatsOf(cell / problem.Categories.Count, cell % problem.Categories.Count)).ToArray();
            if (best is null || best.Value.Total != allocation.Total || !brute.IsFeasible(table) || BruteForce.Compare(brute.Objective(table), best.Value.Objective) != 0)
            {
                differences.Add($"{seed}: total {allocation.Total} table {string.Join(',', table)} against {best?.Total}");
            }
        });

        Assert.Empty(differences.Order(StringComparer.Ordinal));
        Assert.True(feasible > count / 4, $"{feasible} of {count} were feasible");
    }
}

using System.Diagnostics;
using System.Globalization;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;
using Emulation.Delegates.Solving.Quotas;

namespace Emulation.Delegates.Tests.Solving.Quotas;

/// <summary>Judged by Debian's cbc in the same run; the row of each table is written to the test's output.</summary>
public sealed class QuotaSolverTests(ITestOutputHelper output)
{
    // What an exchange of seats adds to the objective, beside what it must add.
    private const double MostAdded = 1.2;

    /// <summary>Seed, units, seats, attributes, and how far the demands lie above what there is room for without them.</summary>
    public static TheoryData<int, int, int, int, double> Feasible => new()
    {
        { 1, 20, 150, 1, 0.05 }, { 2, 20, 150, 2, 0.10 }, { 3, 20, 150, 3, 0.12 }, { 4, 20, 150, 4, 0.08 },
        { 5, 168, 1000, 1, 0.02 }, { 6, 168, 1000, 1, 0.12 }, { 7, 168, 1000, 2, 0.02 }, { 8, 168, 1000, 2, 0.12 },
        { 9, 168, 1000, 3, 0.02 }, { 7, 168, 1000, 3, 0.10 }, { 11, 168, 1000, 4, 0.01 }, { 9, 168, 1000, 4, 0.07 },
        { 1, 20, 150, 1, 0.15 }, { 11, 168, 1000, 4, 0.12 },
    };

    /// <summary>The same; demands that no totals meet.</summary>
    public static TheoryData<int, int, int, int, double> Impossible => new()
    {
        { 21, 20, 150, 1, 0.60 }, { 22, 20, 150, 2, 0.35 }, { 23, 20, 150, 3, 0.40 }, { 24, 168, 1000, 1, 0.60 }, { 25, 168, 1000, 3, 0.50 }, { 26, 168, 1000, 2, 0.52 }, { 27, 20, 150, 4, 0.2 },
    };

    [Theory]
    [MemberData(nameof(Feasible))]
    public async Task Seats_move_at_hardly_more_than_the_least_cost(int seed, int units, int total, int attributes, double raise)
    {
        Assert.SkipUnless(IntegerProgram.IsInstalled, "cbc (coinor-cbc) is not installed");
        var problem = QuotaProblems.Make(seed, units, total, attributes, raise);
        var clock = Stopwatch.StartNew();
        var allocation = Assert.IsType<Allocation>(Allocator.Solve(problem));
        var own = clock.ElapsedMilliseconds;
        clock.Restart();
        var least = Assert.IsType<int[]>(await IntegerProgram.Solve(problem));
        var other = clock.ElapsedMilliseconds;

        var free = IntegerProgram.Objective(problem, Assert.IsType<Allocation>(Allocator.Solve(problem with { Attributes = [] })).UnitTotals);
        var (added, needed) = (IntegerProgram.Objective(problem, allocation.UnitTotals) - free, IntegerProgram.Objective(problem, least) - free);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {seed} | {units} × {total} | {attributes} | +{raise * 100:0} % | {needed:F6} | {added:F6} | {added / needed:F4} | {allocation.AttributeProof!.Exact} | {allocation.AttributeProof.Nodes} | {own} ms | {other} ms |"));
        Assert.All(Enumerable.Range(0, attributes), a => Assert.InRange(IntegerProgram.Reached(problem, a, allocation.UnitTotals), problem.Attributes[a].Limits.Min!.Value, int.MaxValue));
        Assert.InRange(added, 0, (MostAdded * needed) + 1e-9);
        Assert.True(!allocation.AttributeProof.Exact || added <= needed + 1e-6, "said to be exact");
        Assert.True(allocation.AttributeProof.Exact || added <= (double)allocation.AttributeProof.Factor!.Value * needed);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_cannot_be_met_is_said_with_what_there_is_at_most(int seed, int units, int total, int attributes, double raise)
    {
        Assert.SkipUnless(IntegerProgram.IsInstalled, "cbc (coinor-cbc) is not installed");
        var problem = QuotaProblems.Make(seed, units, total, attributes, raise);
        Assert.Null(await IntegerProgram.Solve(problem));

        var conflict = Assert.Single(Assert.IsType<Infeasibility>(Allocator.Solve(problem)).Conflicts);
        output.WriteLine(conflict.Message);
        var named = conflict.Rules.Select(rule => problem.Attributes.Index().Single(one => rule.Id == $"attribute:{one.Item.Id}:min").Index).ToList();
        var others = problem with { Attributes = [.. problem.Attributes.Select((quota, a) => named.Contains(a) && a != named[0] ? quota : quota with { Limits = new SeatLimits(0) })] };
        Assert.Equal(("E10", problem.Attributes[named[0]].Limits.Min), (conflict.Code, conflict.Needed));
        Assert.Equal(IntegerProgram.Reached(problem, named[0], Assert.IsType<int[]>(await IntegerProgram.Solve(others, named[0]))), conflict.Available);
        Assert.DoesNotContain("chưa", conflict.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1_000_000)]
    [InlineData(30_000, 20_000)]
    public void A_search_cut_short_says_so_and_bounds_the_least_cost(int nodes, long looked)
    {
        var problem = QuotaProblems.Make(9, 168, 1000, 4, 0.07);
        var index = new ProblemIndex(problem);
        var found = new TotalChoice(index).Find(null)!;
        var tree = SeatTrees.OfUnits(found.Model);
        var order = new DivisorSteps(problem.Method, [.. problem.Units.Select(static unit => unit.Weight)], index.UnitRanks);
        var setting = new QuotaSetting(TreeApportionment.Apportion(tree, order, found.Total)!, tree, order, index.UnitRanks,
            [.. problem.Attributes.Select(quota => problem.Units.Select(unit => quota.Shares[unit.Id]).ToArray())]);
        var demands = problem.Attributes.Select(static quota => quota.Limits.Min!.Value).ToList();
        QuotaResult Least(QuotaLimits limits) => new QuotaSolver(setting, found.Model, found.Circulation).Least(demands, null, limits);

        var (cut, whole) = (Least(new QuotaLimits(nodes, looked)), Least(new QuotaLimits(30_000, 60_000_000)));

        Assert.True(whole.Finished);
        Assert.False(cut.Finished);
        Assert.True(cut.Bound <= whole.Cost);
        Assert.True(cut.Totals is null || cut.Cost >= whole.Cost);
        Assert.Contains("Dừng sau", AttributeProof.Of(cut).Message, StringComparison.Ordinal);
    }
}

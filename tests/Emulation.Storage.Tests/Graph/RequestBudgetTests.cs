using Emulation.GraphEmulator;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

public sealed class RequestBudgetTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(8, 1, 8)]
    [InlineData(8, 2, 4)]
    [InlineData(8, 3, 2)]
    [InlineData(4, 8, 1)]
    public async Task Each_of_several_processes_has_its_part_of_the_lanes(int parallel, int instances, int lanes)
    {
        using var budget = new RequestBudget(new GraphOptions { Parallel = parallel, Instances = instances }, new EmulatorClock());
        var held = new List<IDisposable>();
        for (var lane = 0; lane < lanes; lane++)
        {
            held.Add(await budget.EnterAsync(Cancellation));
        }

        var next = budget.EnterAsync(Cancellation);

        Assert.False(next.IsCompleted);
        held[0].Dispose();
        using var entered = await next;
        held.Skip(1).ToList().ForEach(static lane => lane.Dispose());
    }

    [Theory]
    [InlineData(4, 4, 0)]
    [InlineData(4, 8, 3)]
    [InlineData(2, 8, 9)]
    public async Task A_process_whose_part_is_less_than_a_lane_rests_between_its_requests(int parallel, int instances, int seconds)
    {
        var clock = new EmulatorClock();
        using var budget = new RequestBudget(new GraphOptions { Parallel = parallel, Instances = instances }, clock);
        var lane = await budget.EnterAsync(Cancellation);
        clock.Advance(TimeSpan.FromSeconds(3));
        lane.Dispose();

        using var next = await budget.EnterAsync(Cancellation);

        Assert.Equal(TimeSpan.FromSeconds(seconds), clock.Waits.Aggregate(TimeSpan.Zero, static (sum, wait) => sum + wait));
    }

    // What SharePoint says is left is left to the application: however many processes hear of it, together they spend it no faster.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public async Task What_is_left_of_a_minute_is_spread_over_all_processes(int instances)
    {
        const int remaining = 100;
        var reset = TimeSpan.FromSeconds(30);
        var clock = new EmulatorClock();
        var options = new GraphOptions { Parallel = 4, Instances = instances };
        using var budget = new RequestBudget(options, clock);
        budget.Tell(500, remaining, reset);

        using var lane = await budget.EnterAsync(Cancellation);

        var perSecond = instances * Math.Max(1, options.Parallel / instances) / Assert.Single(clock.Waits).TotalSeconds;
        Assert.Equal(remaining / 2 / reset.TotalSeconds, perSecond, 6);
    }
}

using Emulation.GraphEmulator.Faults;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

/// <summary>Throttling and outages: wait as told, together, and not for ever.</summary>
public sealed class ThrottlingFaultRowTests : FaultRows
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 02 Mar 2026 08:00:30 GMT", 1)]
    [InlineData(null, 1)]
    [InlineData("0", 1)]
    public async Task Row01_Throttling_is_waited_out_in_every_form_it_is_told(string? retryAfter, int seconds)
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.GetItem, Fault.Throttled(retryAfter));
        var before = Library.Site.Clock.Waits.Count;

        await Library.Store.FindAsync(saved.Id, Cancellation);

        Assert.True(Waited(before) >= TimeSpan.FromSeconds(seconds), $"waited {Waited(before)}");
        Assert.True(Waited(before) <= TimeSpan.FromSeconds(120));
    }

    [Fact]
    public async Task Row01_A_wait_that_nobody_sits_through_is_told_and_holds_everybody()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.Next(RequestKind.GetItem, Fault.Throttled("3600"));

        var told = await FailsAsync(StoreFailure.Throttled, () => Library.Store.FindAsync(saved.Id, Cancellation));
        var requests = Library.Site.Transcript.Exchanges.Count;
        var other = await FailsAsync(StoreFailure.Throttled, () => Library.Store.FoldersAsync(Cancellation));

        Assert.Equal(3600, told.RetryAfter?.TotalSeconds);
        Assert.InRange(other.RetryAfter!.Value.TotalSeconds, 3590, 3600);
        Assert.Equal(requests, Library.Site.Transcript.Exchanges.Count);
        Library.Site.Clock.Advance(TimeSpan.FromSeconds(3601));
        Assert.Equal(saved.ETag, (await Library.Store.FindAsync(saved.Id, Cancellation)).ETag);
    }

    [Fact]
    public async Task Row02_A_service_that_stays_away_is_left_alone_and_found_again()
    {
        var saved = await SaveAsync("một");
        Library.Site.Faults.On(RequestKind.Any, 0, Fault.Unavailable());

        for (var call = 0; call < 3; call++)
        {
            await FailsAsync(StoreFailure.Unavailable, () => Library.Store.FindAsync(saved.Id, Cancellation));
        }

        var requests = Library.Site.Transcript.Exchanges.Count;
        var refused = await FailsAsync(StoreFailure.Unavailable, () => Library.Store.FindAsync(saved.Id, Cancellation));
        Assert.NotNull(refused.RetryAfter);
        Assert.Equal(requests, Library.Site.Transcript.Exchanges.Count);
        Library.Site.Faults.Clear();
        Library.Site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(saved.ETag, (await Library.Store.FindAsync(saved.Id, Cancellation)).ETag);
    }

    [Fact]
    public async Task Row03_A_crowd_of_readers_is_never_throttled()
    {
        var saved = await SaveAsync("một");
        Library.Site.Options.UnitsPerMinute = 100;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var read = 0; read < 40; read++)
            {
                await Library.Store.FindAsync(saved.Id, Cancellation);
            }
        })));

        Assert.Equal(0, Library.Site.Meter.Throttled);
    }

    [Fact]
    public async Task Row03_Readers_of_several_processes_are_never_throttled()
    {
        var saved = await SaveAsync("một");
        Library.Site.Options.UnitsPerMinute = 100;
        Library.Options.Instances = 3;
        GraphDocumentStore[] stores = [Library.Open(), Library.Open(), Library.Open()];

        await Task.WhenAll(stores.Select(store => Task.Run(async () =>
        {
            for (var read = 0; read < 60; read++)
            {
                await store.FindAsync(saved.Id, Cancellation);
            }
        })));

        stores.ToList().ForEach(static store => store.Dispose());
        Assert.Equal(0, Library.Site.Meter.Throttled);
    }
}

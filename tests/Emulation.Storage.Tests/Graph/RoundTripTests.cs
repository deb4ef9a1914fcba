namespace Emulation.Storage.Tests.Graph;

/// <summary>Requests are the price of SharePoint: in time for the officer, in resource units for the office.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task A_replacement_takes_four_requests_and_a_reading_two()
    {
        await using var library = await EmulatedLibrary.StartAsync(configure: static options => options.Sharing = true);

        var trips = await Journey.TravelAsync(library);

        foreach (var (operation, requests) in trips)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{operation,-28} {requests}");
        }

        Assert.True(trips["replace"] <= 4);
        Assert.True(trips["read"] <= 2);
        Assert.True(trips["create"] <= 6);
        Assert.True(trips["list"] == 1);
    }
}

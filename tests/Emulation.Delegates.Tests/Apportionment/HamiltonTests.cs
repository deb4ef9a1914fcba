using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Tests.Apportionment;

public sealed class HamiltonTests
{
    /// <summary>Wahlrecht.de.</summary>
    [Theory]
    [InlineData(new[] { 47000, 16000, 15800, 12000, 6100, 3100 }, new[] { 5, 2, 1, 1, 1, 0 })]
    [InlineData(new[] { 720257, 323524, 257466, 213138, 144392, 88315 }, new[] { 13, 6, 5, 4, 2, 1 })]
    public void It_gives_the_published_seats(int[] weights, int[] seats) => Assert.Equal(seats, Sample.Seats(new Hamilton(), weights, seats.Sum()));

    [Fact]
    public void Who_falls_below_the_minimum_gets_it_and_the_rest_is_shared_anew()
    {
        var allocation = Sample.Solve("""
            { "total": 10, "method": "hamilton",
              "units": [{ "id": "a", "weight": 700 }, { "id": "b", "weight": 290 }, { "id": "c", "weight": 10, "min": 2 }] }
            """);

        Assert.Equal([6, 2, 2], allocation.UnitTotals);
    }
}

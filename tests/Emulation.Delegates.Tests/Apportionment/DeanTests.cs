using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Tests.Apportionment;

public sealed class DeanTests
{
    /// <summary>Balinski and Young 1975; wahlrecht.de.</summary>
    [Theory]
    [InlineData(new[] { 9061, 7179, 5259, 3319, 1182 }, new[] { 9, 7, 5, 4, 1 })]
    [InlineData(new[] { 43, 33, 12, 8, 4 }, new[] { 4, 3, 1, 1, 1 })]
    public void It_gives_the_published_seats(int[] weights, int[] seats) => Assert.Equal(seats, Sample.Seats(new Dean(), weights, seats.Sum()));
}

using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Tests.Apportionment;

public sealed class DHondtTests
{
    /// <summary>Wahlrecht.de; Austria, European election 2019.</summary>
    [Theory]
    [InlineData(new[] { 4160, 3380, 2460 }, new[] { 4, 4, 2 })]
    [InlineData(new[] { 1305956, 903151, 650114, 532193, 319024 }, new[] { 7, 5, 3, 2, 1 })]
    public void It_gives_the_published_seats(int[] weights, int[] seats) => Assert.Equal(seats, Sample.Seats(new DHondt(), weights, seats.Sum()));
}

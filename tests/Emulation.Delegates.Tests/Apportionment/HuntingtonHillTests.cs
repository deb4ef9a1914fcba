using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Tests.Apportionment;

public sealed class HuntingtonHillTests
{
    /// <summary>Balinski and Young 1975; wahlrecht.de.</summary>
    [Theory]
    [InlineData(new[] { 9061, 7179, 5259, 3319, 1182 }, new[] { 9, 7, 6, 3, 1 })]
    [InlineData(new[] { 450, 350, 199, 1 }, new[] { 22, 17, 10, 1 })]
    public void It_gives_the_published_seats(int[] weights, int[] seats) => Assert.Equal(seats, Sample.Seats(new HuntingtonHill(), weights, seats.Sum()));
}

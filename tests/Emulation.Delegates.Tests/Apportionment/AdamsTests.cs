using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Tests.Apportionment;

public sealed class AdamsTests
{
    /// <summary>Balinski and Young 1975; wahlrecht.de.</summary>
    [Theory]
    [InlineData(new[] { 9061, 7179, 5259, 3319, 1182 }, new[] { 9, 7, 5, 3, 2 })]
    [InlineData(new[] { 43, 33, 12, 8, 4 }, new[] { 4, 3, 1, 1, 1 })]
    public void It_gives_the_published_seats(int[] weights, int[] seats) => Assert.Equal(seats, Sample.Seats(new Adams(), weights, seats.Sum()));

    [Fact]
    public void With_too_few_seats_for_all_the_larger_have_the_first() => Assert.Equal([1, 0, 1, 0], Sample.Seats(new Adams(), [30, 10, 20, 5], 2));
}

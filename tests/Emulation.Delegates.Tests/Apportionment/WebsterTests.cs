using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Tests.Apportionment;

public sealed class WebsterTests
{
    /// <summary>Balinski and Young 1975; wahlrecht.de.</summary>
    [Theory]
    [InlineData(new[] { 4160, 3380, 2460 }, new[] { 4, 3, 3 })]
    [InlineData(new[] { 5117, 4400, 162, 161, 160 }, new[] { 51, 43, 2, 2, 2 })]
    public void It_gives_the_published_seats(int[] weights, int[] seats) => Assert.Equal(seats, Sample.Seats(new Webster(), weights, seats.Sum()));

    [Fact]
    public void A_larger_total_takes_a_seat_from_nobody()
    {
        int[] weights = [9061, 7179, 5259, 3319, 1182, 77];
        var before = Sample.Seats(new Webster(), weights, 1);
        for (var total = 2; total <= 500; total++)
        {
            var after = Sample.Seats(new Webster(), weights, total);

            Assert.DoesNotContain(before.Zip(after), static pair => pair.First > pair.Second);
            before = after;
        }
    }
}

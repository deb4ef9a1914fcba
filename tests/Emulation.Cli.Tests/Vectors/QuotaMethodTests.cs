using Emulation.Cli.Vectors;

namespace Emulation.Cli.Tests.Vectors;

public sealed class QuotaMethodTests
{
    [Fact]
    public void Nobody_is_below_or_above_the_quota_and_nobody_loses_when_the_house_grows()
    {
        decimal[] weights = [5117, 4400, 162, 161, 160];
        int[] before = new int[weights.Length];
        for (var house = 1; house <= 60; house++)
        {
            var seats = QuotaMethod.Apportion(weights, house);

            Assert.All(seats.Zip(before), static pair => Assert.True(pair.First >= pair.Second));
            Assert.All(seats.Zip(weights), pair => Assert.InRange(pair.First, decimal.Floor(pair.Second * house / 10000), decimal.Ceiling(pair.Second * house / 10000)));
            before = [.. seats];
        }
    }

    // D'Hondt alone gives the largest one seat more than its quota rounded up.
    [Fact]
    public void The_largest_is_held_at_its_quota() => Assert.Equal([52, 44, 2, 1, 1], QuotaMethod.Apportion([5117, 4400, 162, 161, 160], 100));
}

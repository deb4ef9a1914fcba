using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Tests.Numbers;

public sealed class FixedLogTests
{
    [Fact]
    public void A_logarithm_is_right_to_its_last_places()
    {
        for (var number = 1L; number < 1L << 52; number = (number * 3 / 2) + 1)
        {
            Assert.Equal(Math.Log2(number), FixedLog.Log2(number) / (double)(1L << FixedLog.FractionBits), 11);
        }
    }

    [Theory]
    [InlineData(6, 35, 10, 21)]
    [InlineData(97, 96, 48, 194)]
    public void Equal_products_have_equal_sums(long a, long b, long c, long d) =>
        Assert.Equal(FixedLog.Log2(a) + FixedLog.Log2(b), FixedLog.Log2(c) + FixedLog.Log2(d));

    [Theory]
    [InlineData(1)]
    [InlineData(12_345)]
    [InlineData(0.0625)]
    public void A_power_undoes_a_logarithm(double number) => Assert.Equal(number, (double)FixedLog.Exp2(FixedLog.Log2((decimal)number)), number * 1e-11);
}

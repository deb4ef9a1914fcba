using System.Globalization;
using System.Numerics;

namespace Emulation.Delegates.Numbers;

/// <summary>Weights come as decimals and are reckoned with as whole numbers.</summary>
internal static class Weights
{
    /// <summary>The largest weight taken in: 10^12, some hundred times the people on earth.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary>Decimals of a weight taken in.</summary>
    public const int MostDecimals = 6;

    /// <summary>The number as <c>Mantissa / 10^Scale</c> in lowest terms of ten.</summary>
    public static (long Mantissa, int Scale) Parts(decimal number)
    {
        var scale = 0;
        while (number != decimal.Truncate(number))
        {
            number *= 10;
            scale++;
        }

        return ((long)number, scale);
    }

    /// <summary>All weights times the same power of ten, so that each is whole.</summary>
    public static long[] Whole(IReadOnlyList<decimal> weights)
    {
        var factor = 1m;
        foreach (var weight in weights)
        {
            while (weight * factor != decimal.Truncate(weight * factor))
            {
                factor *= 10;
            }
        }

        return [.. weights.Select(weight => (long)(weight * factor))];
    }

    /// <summary>The quotient to 24 significant digits, rounded down.</summary>
    public static decimal Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
        {
            return 0;
        }

        var digits = 24 - (Digits(numerator) - Digits(denominator));
        var scaled = digits >= 0 ? numerator * BigInteger.Pow(10, digits) / denominator : numerator / denominator;
        while (digits > 28)
        {
            scaled /= 10;
            digits--;
        }

        return digits <= 0 ? (decimal)scaled : (decimal)scaled / (decimal)BigInteger.Pow(10, digits);
    }

    private static int Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture).Length;
}

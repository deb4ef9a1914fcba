using System.Numerics;

namespace Emulation.Delegates.Numbers;

/// <summary>
/// Binary logarithms of whole numbers in fixed point, by whole-number arithmetic alone: <see cref="Math.Log2"/> is not specified to the
/// last bit and differs between machines. Small prime factors are taken out first and their logarithms added, so that equal products
/// of smooth numbers have equal sums, and a tie between cells stays a tie.
/// </summary>
internal static class FixedLog
{
    /// <summary>A logarithm is a multiple of 2^-44.</summary>
    public const int FractionBits = 44;

    private static readonly int[] SmallPrimes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97];

    private static readonly long[] PrimeLogs = [.. SmallPrimes.Select(static prime => Direct((ulong)prime))];

    private static readonly BigInteger[] Roots = MakeRoots();

    /// <summary>log2 of <paramref name="number"/>, which is at least 1.</summary>
    public static long Log2(long number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var rest = (ulong)number;
        var sum = 0L;
        var twos = BitOperations.TrailingZeroCount(rest);
        rest >>= twos;
        sum += (long)twos << FractionBits;
        for (var i = 1; i < SmallPrimes.Length && rest > 1; i++)
        {
            var prime = (ulong)SmallPrimes[i];
            var (quotient, remainder) = Math.DivRem(rest, prime);
            while (remainder == 0)
            {
                sum += PrimeLogs[i];
                rest = quotient;
                (quotient, remainder) = Math.DivRem(rest, prime);
            }

            if (quotient < prime)
            {
                // What is left has no factor up to its root: it is prime.
                break;
            }
        }

        return rest > 1 ? sum + Direct(rest) : sum;
    }

    /// <summary>log2 of a decimal above zero: mantissa and power of ten, added exactly.</summary>
    public static long Log2(decimal number)
    {
        var (mantissa, scale) = Weights.Parts(number);
        return Log2(mantissa) - (scale * (PrimeLogs[0] + PrimeLogs[2]));
    }

    /// <summary>2 to the power of a fixed-point logarithm, to 24 significant digits at most.</summary>
    public static decimal Exp2(long log)
    {
        var whole = (int)(log >> FractionBits);
        var fraction = log & ((1L << FractionBits) - 1);
        var value = BigInteger.One << RootBits;
        for (var i = 0; i < FractionBits; i++)
        {
            if ((fraction >> (FractionBits - 1 - i) & 1) == 1)
            {
                value = value * Roots[i] >> RootBits;
            }
        }

        return Weights.Ratio(whole >= 0 ? value << whole : value, BigInteger.One << (RootBits + Math.Max(0, -whole)));
    }

    private const int RootBits = 96;

    // 2^(1/2), 2^(1/4), …: square roots of square roots, in 96 bits.
    private static BigInteger[] MakeRoots()
    {
        var roots = new BigInteger[FractionBits];
        var value = BigInteger.One << (RootBits + 1);
        for (var i = 0; i < FractionBits; i++)
        {
            value = SquareRoot(value << RootBits);
            roots[i] = value;
        }

        return roots;
    }

    private static BigInteger SquareRoot(BigInteger square)
    {
        var guess = BigInteger.One << (int)((square.GetBitLength() / 2) + 1);
        while (true)
        {
            var next = (guess + (square / guess)) >> 1;
            if (next >= guess)
            {
                return guess;
            }

            guess = next;
        }
    }

    // Each squaring of the mantissa gives one more bit of its logarithm; the truncation of the 63-bit mantissa stays below 2^-57 in all.
    private static long Direct(ulong number)
    {
        var exponent = 63 - BitOperations.LeadingZeroCount(number);
        var mantissa = number << (63 - exponent);
        var log = (long)exponent;
        for (var bit = 0; bit < FractionBits; bit++)
        {
            var square = Math.BigMul(mantissa, mantissa, out var low);
            log <<= 1;
            if ((square & 1UL << 63) != 0)
            {
                log |= 1;
                mantissa = square;
            }
            else
            {
                mantissa = square << 1 | low >> 63;
            }
        }

        return log;
    }
}

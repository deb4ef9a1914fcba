using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Explaining;

/// <summary>The arithmetic of divisors as a reader redoes it, in decimals: signposts, the rounding of a quotient, and the shortest divisor that works.</summary>
internal sealed class DivisorRounding(ApportionmentMethod method)
{
    private readonly Dictionary<int, decimal> _signposts = [];

    public ApportionmentMethod Method { get; } = method;

    public decimal Signpost(int seat)
    {
        if (!_signposts.TryGetValue(seat, out var value))
        {
            var exact = Method.SignpostOf(seat);
            value = (decimal)exact.Numerator / exact.Denominator;
            value = Method.Power == 2 ? Root(value) : value;
            _signposts.Add(seat, value);
        }

        return value;
    }

    /// <summary>How many seats a quotient is worth.</summary>
    public int Round(decimal quotient)
    {
        var seats = (int)decimal.Floor(Math.Min(quotient, 1_000_000));
        return Signpost(seats + 1) <= quotient && quotient > 0 ? seats + 1 : seats > 0 && Signpost(seats) > quotient ? seats - 1 : seats;
    }

    /// <summary>The number with the fewest digits strictly between two; null where there is none between them.</summary>
    public static decimal? Shortest(decimal low, decimal? high)
    {
        if (high is { } top && low >= top)
        {
            return null;
        }

        var most = high ?? (low > 0 ? low * 2 : 1);
        var step = 1m;
        while (step < most)
        {
            step *= 10;
        }

        for (var digits = 0; digits < 26; digits++, step /= 10)
        {
            var candidate = (decimal.Floor(low / step) + 1) * step;
            if (candidate < most)
            {
                // A middle among the shortest is as far as possible from both ends.
                var last = (decimal.Ceiling(most / step) - 1) * step;
                return candidate + (decimal.Floor((last - candidate) / step / 2) * step);
            }
        }

        return (low + most) / 2;
    }

    private static decimal Root(decimal square)
    {
        if (square == 0)
        {
            return 0;
        }

        var root = square > 1 ? square : 1;
        while (true)
        {
            var next = (root + (square / root)) / 2;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}

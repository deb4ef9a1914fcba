using System.Numerics;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Solving;

/// <summary>Steps of a divisor method: seat k of a leaf has the priority signpost(k) / weight.</summary>
internal sealed class DivisorSteps : StepOrder
{
    /// <summary>A signpost of zero lies below every other by more than any sum of logarithms.</summary>
    public static readonly Int128 ZeroLevel = (Int128)1 << 62;

    private readonly ApportionmentMethod _method;
    private readonly long[] _weights;
    private readonly long[] _logs;
    private readonly double[] _powers;

    public DivisorSteps(ApportionmentMethod method, IReadOnlyList<decimal> weights, int[] ranks)
        : base(ranks)
    {
        _method = method;
        _weights = Weights.Whole(weights);
        _logs = [.. _weights.Select(weight => weight == 0 ? 0 : method.Power * FixedLog.Log2(weight))];
        _powers = [.. _weights.Select(weight => method.Power == 1 ? weight : (double)weight * weight)];
    }

    /// <summary>The price of a seat but for the weight: the logarithm of its signpost, times the method's power.</summary>
    public static Int128 SignpostPrice(ApportionmentMethod method, long seat)
    {
        var signpost = method.SignpostOf(seat);
        return signpost.Numerator == 0 ? -ZeroLevel : FixedLog.Log2(signpost.Numerator) - FixedLog.Log2(signpost.Denominator);
    }

    protected override int ComparePriorities(int a, long first, int b, long second)
    {
        var (one, other) = (_method.SignpostOf(first), _method.SignpostOf(second));
        if (one.Numerator == 0 && other.Numerator == 0)
        {
            return _weights[b].CompareTo(_weights[a]);
        }

        // IEEE division and multiplication are the same everywhere; what they cannot tell apart is compared whole.
        var left = (double)one.Numerator / one.Denominator * _powers[b];
        var right = (double)other.Numerator / other.Denominator * _powers[a];
        return Math.Abs(left - right) > 1e-12 * Math.Max(left, right)
            ? left.CompareTo(right)
            : ((BigInteger)one.Numerator * other.Denominator * BigInteger.Pow(_weights[b], _method.Power))
                .CompareTo((BigInteger)other.Numerator * one.Denominator * BigInteger.Pow(_weights[a], _method.Power));
    }

    protected override Int128 Price(int leaf, long seat) => SignpostPrice(_method, seat) - _logs[leaf];
}

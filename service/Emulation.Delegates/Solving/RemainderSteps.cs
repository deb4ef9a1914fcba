using System.Numerics;
using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Steps of the largest remainder: seat k of a leaf with quota q has the priority k − q, so that a total is met with the smallest sum of
/// squared deviations from the quotas, which without bounds is the quota rounded down and the largest remainders up.
/// </summary>
internal sealed class RemainderSteps : StepOrder
{
    // Quotas over one denominator.
    private readonly BigInteger[] _quotas;
    private readonly BigInteger _denominator;

    public RemainderSteps(IReadOnlyList<decimal> weights, int[] lower, int[] upper, int total, int[] ranks)
        : base(ranks)
    {
        (_quotas, _denominator) = Share(Weights.Whole(weights), lower, upper, total);
    }

    public decimal QuotaOf(int leaf) => Weights.Ratio(_quotas[leaf], _denominator);

    protected override int ComparePriorities(int a, long first, int b, long second) =>
        ((first * _denominator) - _quotas[a]).CompareTo((second * _denominator) - _quotas[b]);

    protected override Int128 Price(int leaf, long seat) =>
        (Int128)((((seat * _denominator) - _quotas[leaf]) << 30) / _denominator);

    // Proportional parts held within the bounds: who would fall below the minimum (or, where more is cut off above, who would exceed the maximum) is held there, and the rest is shared anew.
    private static (BigInteger[] Quotas, BigInteger Denominator) Share(long[] weights, int[] lower, int[] upper, int total)
    {
        var held = new int?[weights.Length];
        while (true)
        {
            BigInteger rest = total;
            BigInteger weight = 0;
            for (var i = 0; i < weights.Length; i++)
            {
                held[i] = weights[i] == 0 ? lower[i] : held[i];
                rest -= held[i] ?? 0;
                weight += held[i] is null ? weights[i] : 0;
            }

            BigInteger below = 0;
            BigInteger above = 0;
            for (var i = 0; i < weights.Length && weight > 0; i++)
            {
                if (held[i] is null)
                {
                    below += BigInteger.Max(0, (lower[i] * weight) - (rest * weights[i]));
                    above += BigInteger.Max(0, (rest * weights[i]) - (upper[i] * weight));
                }
            }

            if (weight == 0 || (below == 0 && above == 0))
            {
                var denominator = BigInteger.Max(1, weight);
                return ([.. weights.Select((own, i) => held[i] is { } seats ? seats * denominator : rest * own)], denominator);
            }

            for (var i = 0; i < weights.Length; i++)
            {
                if (held[i] is null && below >= above && rest * weights[i] < lower[i] * weight)
                {
                    held[i] = lower[i];
                }
                else if (held[i] is null && above >= below && rest * weights[i] > upper[i] * weight)
                {
                    held[i] = upper[i];
                }
            }
        }
    }
}

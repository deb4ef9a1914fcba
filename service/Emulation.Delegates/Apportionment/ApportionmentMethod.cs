namespace Emulation.Delegates.Apportionment;

/// <summary>
/// Phép chia: a rule that turns weights into whole seats. A divisor method gives seat k to a unit of weight w at the priority
/// <c>signpost(k) / w</c>, smallest first; the signpost is where the method rounds up between k − 1 and k.
/// </summary>
public abstract class ApportionmentMethod
{
    /// <summary>Stable, snake_case, as in the problem's <c>method</c>.</summary>
    public abstract string Id { get; }

    public abstract string Name { get; }

    /// <summary>Said to the reader after a quotient: how it becomes whole.</summary>
    public abstract string Rounding { get; }

    /// <summary>Signposts and weights are compared raised to this power: 2 where the signpost is a square root, so that all arithmetic stays whole.</summary>
    public virtual int Power => 1;

    /// <summary>Whether cells can be apportioned too. Otherwise the cells follow Webster under the unit totals of this method.</summary>
    public virtual bool ForCells => true;

    /// <summary>The signpost of seat <paramref name="seat"/> (from 1), raised to <see cref="Power"/>.</summary>
    public abstract Signpost SignpostOf(long seat);
}

/// <summary>A non-negative rational; zero is a level of its own, taken before every other.</summary>
public readonly record struct Signpost(long Numerator, long Denominator);

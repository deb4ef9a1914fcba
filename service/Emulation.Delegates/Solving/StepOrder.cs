namespace Emulation.Delegates.Solving;

/// <summary>
/// The order in which seats go to the leaves of one level (units, or categories): every seat of a leaf is a step, steps of one leaf rise, and
/// no two steps are equal, because equal priorities are settled by the declared tie rule.
/// </summary>
internal abstract class StepOrder(int[] ranks)
{
    // Two fields of a cost: the logarithm above, the tie rule below, wide enough for the sum along any path.
    private const int TieBits = 56;

    /// <summary>The place of each leaf by the tie rule, 0 first.</summary>
    protected int[] Ranks { get; } = ranks;

    /// <summary>Below zero when seat <paramref name="first"/> of leaf <paramref name="a"/> comes before seat <paramref name="second"/> of leaf <paramref name="b"/>; by exact arithmetic.</summary>
    public int Compare(int a, long first, int b, long second)
    {
        var order = ComparePriorities(a, first, b, second);
        return order != 0 ? order : a == b ? first.CompareTo(second) : Ranks[a].CompareTo(Ranks[b]);
    }

    /// <summary>Whether only the tie rule tells the two apart.</summary>
    public bool Ties(int a, long first, int b, long second) => ComparePriorities(a, first, b, second) == 0;

    /// <summary>What giving the seat costs where amounts, not only their order, decide; a cost of the same problem on every machine.</summary>
    public Int128 Cost(int leaf, long seat) => Combine(Price(leaf, seat), TieOf(Ranks[leaf]));

    public static Int128 Combine(Int128 price, long tie) => (price << TieBits) + tie;

    /// <summary>The logarithm part of a cost.</summary>
    public static Int128 PriceOf(Int128 cost) => (cost + ((Int128)1 << (TieBits - 1))) >> TieBits;

    protected abstract int ComparePriorities(int a, long first, int b, long second);

    protected abstract Int128 Price(int leaf, long seat);

    /// <summary>Spread by a fixed hash, so that no two sums of different places are equal by chance of arithmetic progression.</summary>
    public static long Scatter(long place)
    {
        var mixed = (ulong)place * 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (long)((mixed ^ (mixed >> 31)) >> 34);
    }

    private static long TieOf(int rank) => ((long)rank << 34) + Scatter(rank);
}

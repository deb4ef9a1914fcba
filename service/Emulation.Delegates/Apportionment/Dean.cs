namespace Emulation.Delegates.Apportionment;

/// <summary>Rounds at the harmonic mean: favours small units more than Huntington-Hill. The signpost is k (k − 1) / (k − ½).</summary>
public sealed class Dean : ApportionmentMethod
{
    public override string Id => "dean";

    public override string Name => "Dean";

    public override string Rounding => "làm tròn tại trung bình điều hòa của hai số nguyên liền kề";

    public override Signpost SignpostOf(long seat) => new(2 * seat * (seat - 1), (2 * seat) - 1);
}

namespace Emulation.Delegates.Apportionment;

/// <summary>Rounds up: favours small units, and gives everyone a first seat while there are enough. The signpost is k − 1.</summary>
public sealed class Adams : ApportionmentMethod
{
    public override string Id => "adams";

    public override string Name => "Adams";

    public override string Rounding => "phần lẻ được tính thành một";

    public override Signpost SignpostOf(long seat) => new(seat - 1, 1);
}

namespace Emulation.Delegates.Apportionment;

/// <summary>Rounds at the geometric mean: slightly favours small units. The signpost is √(k (k − 1)), compared squared.</summary>
public sealed class HuntingtonHill : ApportionmentMethod
{
    public override string Id => "huntington_hill";

    public override string Name => "Huntington-Hill";

    public override string Rounding => "làm tròn tại trung bình nhân của hai số nguyên liền kề";

    public override int Power => 2;

    public override Signpost SignpostOf(long seat) => new(seat * (seat - 1), 1);
}

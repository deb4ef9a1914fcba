namespace Emulation.Delegates.Apportionment;

/// <summary>Rounds to the nearest whole number: favours neither large nor small units. The signpost is k − ½.</summary>
public sealed class Webster : ApportionmentMethod
{
    public override string Id => "webster";

    public override string Name => "Webster (Sainte-Laguë)";

    public override string Rounding => "làm tròn đến số gần nhất";

    public override Signpost SignpostOf(long seat) => new((2 * seat) - 1, 2);
}

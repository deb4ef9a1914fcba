namespace Emulation.Delegates.Apportionment;

/// <summary>Rounds down: favours large units. The signpost is k.</summary>
public sealed class DHondt : ApportionmentMethod
{
    public override string Id => "dhondt";

    public override string Name => "D'Hondt";

    public override string Rounding => "bỏ phần lẻ";

    public override Signpost SignpostOf(long seat) => new(seat, 1);
}

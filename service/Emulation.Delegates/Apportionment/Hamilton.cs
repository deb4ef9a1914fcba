namespace Emulation.Delegates.Apportionment;

/// <summary>
/// Số dư lớn nhất: quotas rounded down, then the largest remainders up. For unit totals only, because remainders of a table have no order of
/// their own. Bounds: the quota of a unit is its proportional part held between its minimum and its maximum, what is cut off being shared
/// out among the others in proportion; rules on groups are then met with the smallest sum of squared deviations from these quotas.
/// Not monotone: a larger total can take a seat from a unit (the Alabama paradox).
/// </summary>
public sealed class Hamilton : ApportionmentMethod
{
    public override string Id => "hamilton";

    public override string Name => "Hamilton (số dư lớn nhất)";

    public override string Rounding => "lấy phần nguyên, số dư lớn hơn được thêm trước";

    public override bool ForCells => false;

    /// <summary>The signpost of the cells under Hamilton totals: Webster's.</summary>
    public override Signpost SignpostOf(long seat) => new((2 * seat) - 1, 2);
}

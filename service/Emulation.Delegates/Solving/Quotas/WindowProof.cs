namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Whether a number of seats outside of a unit's window could be part of a solution that costs less. Places never exceed the unit's share, so
/// outside the priced cost lies above a convex line: where that line rises away from the window, its end decides.
/// </summary>
internal static class WindowProof
{
    private const int ShareBits = 20;

    /// <param name="enough">What a better solution must cost less than; null where none is known.</param>
    public static bool Holds(QuotaModel model, QuotaSetting setting, PricedChoice priced, Int128? enough) =>
        Enumerable.Range(0, model.Units.Count).All(at => model.Units[at] is var unit
            && (unit.First == unit.Lower || Beyond(model, setting, priced, at, unit.First, -1, enough))
            && (unit.Last == unit.Upper || Beyond(model, setting, priced, at, unit.Last, 1, enough)));

    private static bool Beyond(QuotaModel model, QuotaSetting setting, PricedChoice priced, int at, int end, int away, Int128? enough)
    {
        if (enough is not { } limit)
        {
            return false;
        }

        var unit = model.Units[at];
        var slope = priced.SeatPrice(unit) << ShareBits;
        for (var attribute = 0; attribute < model.Attributes; attribute++)
        {
            var price = priced.Prices[attribute] + (attribute == model.Counted ? QuotaModel.PlaceCost : 0);
            slope += price * (Int128)decimal.Ceiling(setting.Shares[attribute][unit.Unit] * (1 << ShareBits));
        }

        // Places that are counted instead of a cost are in the slope already.
        var (cost, further) = model.Counted is null ? (unit.CostOf(end), QuotaModel.Step(setting, unit.Unit, away > 0 ? end + 1 : end)) : (0, 0);
        var step = (further << ShareBits) - slope;
        var line = (cost << ShareBits) - (slope * end) + (away * step);
        return away * step >= 0 && priced.Bound + (line >> ShareBits) - priced.Priced(at, priced.Seats[at], priced.Seats[at])[0] > limit;
    }
}

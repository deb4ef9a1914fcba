using Emulation.Delegates.Flow;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Conflicts;

/// <summary>One bound that a cut names: its arc, and which of the arc's bounds.</summary>
internal sealed record CutBound(int Arc, SeatRule? Rule, bool IsLower, int Seats);

/// <summary>
/// A cut of an infeasible circulation: the lower bounds that demand seats into a set of nodes exceed the upper bounds that let seats out of it.
/// </summary>
internal sealed record CutReading(IReadOnlyList<CutBound> Demands, IReadOnlyList<CutBound> Limits)
{
    // Beyond this, a reader is better served by the whole list than by a list short of one arbitrary line.
    private const int MostRead = 24;

    public int Needed => Demands.Sum(static one => one.Seats);

    public int Available => Limits.Sum(static one => one.Seats);

    public IEnumerable<SeatRule> Rules => Demands.Concat(Limits).Select(static one => one.Rule).OfType<SeatRule>();

    public static CutReading Of(FlowNetwork network, Circulation circulation)
    {
        if (circulation.Contradiction() is var crossed and >= 0)
        {
            return new CutReading(
                [new CutBound(crossed, network.LowerRules[crossed], true, network.Lower[crossed])],
                [new CutBound(crossed, network.UpperRules[crossed], false, network.Upper[crossed])]);
        }

        // The smallest shortage is of a single conflict, unless it comes with bounds of others that hold exactly.
        var cuts = FlowCuts.Of(circulation).Select(inside => Read(network, inside)).OrderBy(static cut => cut.Needed - cut.Available).ToList();
        return cuts.Aggregate(static (best, cut) => best.Contains(cut) ? cut : best).Minimal();
    }

    private bool Contains(CutReading other) =>
        other.Demands.Count + other.Limits.Count < Demands.Count + Limits.Count
        && !other.Demands.Except(Demands).Any() && !other.Limits.Except(Limits).Any();

    private static CutReading Read(FlowNetwork network, bool[] inside)
    {
        var demands = new List<CutBound>();
        var limits = new List<CutBound>();
        for (var arc = 0; arc < network.Arcs; arc++)
        {
            if (!inside[network.From[arc]] && inside[network.To[arc]] && network.Lower[arc] > 0)
            {
                demands.Add(new CutBound(arc, network.LowerRules[arc], true, network.Lower[arc]));
            }
            else if (inside[network.From[arc]] && !inside[network.To[arc]] && (network.Upper[arc] > 0 || network.UpperRules[arc] is not null))
            {
                limits.Add(new CutBound(arc, network.UpperRules[arc], false, network.Upper[arc]));
            }
        }

        return new CutReading(demands, limits);
    }

    /// <summary>Drops demands that the contradiction does not need, smallest first.</summary>
    private CutReading Minimal()
    {
        if (Demands.Count > MostRead)
        {
            return this;
        }

        var kept = Demands.ToList();
        var surplus = Needed - Available;
        foreach (var demand in Demands.OrderBy(static one => one.Seats).ThenByDescending(static one => one.Arc))
        {
            if (demand.Seats < surplus)
            {
                kept.Remove(demand);
                surplus -= demand.Seats;
            }
        }

        return this with { Demands = kept };
    }
}

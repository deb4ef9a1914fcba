using Emulation.Delegates.Conflicts;
using Emulation.Delegates.Flow;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Cơ cấu nữ, dân tộc thiểu số …: of a unit's seats at most its share, rounded down, can be filled by such people. Where the settled totals
/// leave room for too few, seats move between units at the least cost in all (<see cref="QuotaSolver"/>).
/// </summary>
internal sealed class AttributeLayer
{
    // Within a second or two for some hundred units; counted, not timed, so that every machine stops at the same place.
    private static readonly QuotaLimits Limits = new(30_000, 60_000_000);

    // Where nothing is found that soon, it is asked first whether there is anything to find.
    private static readonly QuotaLimits FirstLimits = new(1_000, 20_000_000);

    private readonly ProblemIndex _index;
    private readonly IReadOnlyList<CompositionQuota> _quotas;
    private readonly decimal[][] _shares;
    private readonly int[] _demands;

    public AttributeLayer(ProblemIndex index, int percentBase)
    {
        _index = index;
        _quotas = index.Problem.Attributes;
        var words = new RuleWords(percentBase, official: false);
        _demands = [.. _quotas.Select(quota => Math.Max(quota.Limits.Min ?? 0, quota.Limits.MinPercent is { } percent ? words.AtLeast(percent) : 0))];
        _shares = [.. _quotas.Select(quota => SharesOf(index, quota))];
    }

    public IReadOnlyList<AttributeCount> Count(int[] totals) =>
        [.. _quotas.Select((quota, attribute) =>
        {
            var rooms = totals.Select((seats, unit) => (int)decimal.Floor(_shares[attribute][unit] * seats)).ToArray();
            return new AttributeCount(quota.Id, quota.Name, _demands[attribute], rooms.Sum(), rooms);
        })];

    /// <summary>Totals that leave room for every attribute, and leave the network holding them; or why there are none.</summary>
    public QuotaSettlement Settle(int[] totals, SeatTree tree, StepOrder order, SeatModel model, Circulation circulation)
    {
        var setting = new QuotaSetting(totals, tree, order, _index.UnitRanks, _shares);
        if (!setting.Short(totals, _demands))
        {
            return new QuotaSettlement(totals, false, null, null);
        }

        var solver = new QuotaSolver(setting, model, circulation);
        var result = solver.Least(_demands, null, FirstLimits);
        RuleConflict? shortage = null;
        if (result.Totals is null)
        {
            (var known, shortage) = new QuotaShortage(_index, setting, _demands, solver, Limits).Explain();
            result = known is null ? result : solver.Least(_demands, known, Limits);
        }
        else if (!result.Finished)
        {
            result = solver.Least(_demands, result.Totals, Limits);
        }

        solver.Carries(result.Totals ?? totals);
        return new QuotaSettlement(result.Totals ?? totals, true, shortage, result.Totals is null ? null : AttributeProof.Of(result));
    }

    private static decimal[] SharesOf(ProblemIndex index, CompositionQuota quota)
    {
        var shares = Enumerable.Repeat(1m, index.Units).ToArray();
        foreach (var (unit, share) in quota.Shares)
        {
            shares[index.UnitOf(unit)] = share;
        }

        return shares;
    }
}

/// <summary>What became of the totals. <paramref name="Conflict"/> is set where the attributes cannot be met, or no way was found.</summary>
internal sealed record QuotaSettlement(int[] Totals, bool Moved, RuleConflict? Conflict, AttributeProof? Proof);

using Emulation.Delegates.Conflicts;
using Emulation.Delegates.Flow;
using Emulation.Delegates.Numbers;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Cơ cấu nữ, dân tộc thiểu số …: of a unit's seats at most its share, rounded down, can be filled by such people. Where the settled totals
/// leave room for too few, seats move between units at the least cost per place won (<see cref="AttributeExchange"/>).
/// </summary>
internal sealed class AttributeLayer
{
    private readonly ProblemIndex _index;
    private readonly IReadOnlyList<CompositionQuota> _quotas;
    private readonly decimal?[][] _shares;
    private readonly int[] _demands;

    public AttributeLayer(ProblemIndex index, int percentBase)
    {
        _index = index;
        _quotas = index.Problem.Attributes;
        var words = new RuleWords(percentBase, official: false);
        _demands = [.. _quotas.Select(quota => Math.Max(quota.Limits.Min ?? 0, quota.Limits.MinPercent is { } percent ? words.AtLeast(percent) : 0))];
        _shares = [.. _quotas.Select(quota => SharesOf(index, quota))];
    }

    public IReadOnlyList<int> Demands => _demands;

    public int Attributes => _demands.Length;

    /// <summary>How many such people a unit can send among so many.</summary>
    public int Room(int attribute, int unit, int seats) => _shares[attribute][unit] is { } share ? (int)decimal.Floor(share * seats) : seats;

    public IReadOnlyList<AttributeCount> Count(int[] totals) =>
        [.. _quotas.Select((quota, attribute) =>
        {
            var rooms = totals.Select((seats, unit) => Room(attribute, unit, seats)).ToArray();
            return new AttributeCount(quota.Id, quota.Name, _demands[attribute], rooms.Sum(), rooms);
        })];

    /// <summary>Totals that leave room for every attribute; null where the given ones do, or where none were found.</summary>
    public int[]? Raise(int[] totals, SeatTree tree, StepOrder order, Circulation circulation, SeatModel model) =>
        Short(totals) ? new AttributeExchange(this, totals, tree, order, circulation, model).Search() : null;

    public bool Short(int[] totals)
    {
        for (var attribute = 0; attribute < _demands.Length; attribute++)
        {
            if (totals.Select((seats, unit) => Room(attribute, unit, seats)).Sum() < _demands[attribute])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first attribute that cannot be met, with the sum that shows it.</summary>
    public RuleConflict? Shortage(int[] totals)
    {
        foreach (var (attribute, count) in Count(totals).Index())
        {
            if (count.Reached >= count.Demanded)
            {
                continue;
            }

            var quota = _quotas[attribute];
            var tight = count.Units.Select(static (room, unit) => (Room: room, Unit: unit)).Where(one => one.Room < totals[one.Unit])
                .OrderBy(static one => one.Room).ThenBy(static one => one.Unit).Take(5)
                .Select(one => $"{_index.Problem.Units[one.Unit].Name} {one.Room}/{totals[one.Unit]}");
            var rule = new SeatRule($"attribute:{quota.Id}:{(quota.Limits.Min == count.Demanded ? "min" : "minPercent")}", RuleSense.AtLeast, count.Demanded,
                $"{quota.Name}: ít nhất {count.Demanded}", $"attributes[{attribute}]", quota.Limits.FromParent);
            return new RuleConflict("E10", [rule], count.Demanded, count.Reached,
                $"{quota.Name}: cần ít nhất {VietnameseNumber.Whole(count.Demanded)}, các đơn vị chỉ bố trí được {VietnameseNumber.Whole(count.Reached)} theo tỷ lệ đã khai; vướng nhất: {string.Join("; ", tight)}.");
        }

        return null;
    }

    private static decimal?[] SharesOf(ProblemIndex index, CompositionQuota quota)
    {
        var shares = new decimal?[index.Units];
        foreach (var (unit, share) in quota.Shares)
        {
            shares[index.UnitOf(unit)] = share;
        }

        return shares;
    }
}

using Emulation.Delegates.Flow;

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// The totals of units as a choice for each unit of one number out of a window, under rows that bind them together. Units stand in the order of
/// the tie rule, so that the order of the problem's lists does not show.
/// </summary>
internal sealed class QuotaModel
{
    // Below the logarithms: the tie rule's preference between seats that cost the same.
    private const int TieBits = 24;

    private readonly List<QuotaRow> _rows;

    private QuotaModel(List<SeatChoices> units, List<QuotaRow> rows, int attributes, int?[] groupRows)
    {
        Units = units;
        _rows = rows;
        Attributes = attributes;
        GroupRows = groupRows;
    }

    public IReadOnlyList<SeatChoices> Units { get; }

    /// <summary>Attributes first, then all seats, groups and cuts.</summary>
    public IReadOnlyList<QuotaRow> Rows => _rows;

    public int Attributes { get; }

    /// <summary>The row of each group that binds.</summary>
    public IReadOnlyList<int?> GroupRows { get; }

    /// <summary>The attribute whose places are to be as many as can be, in place of the least cost; null for the cost.</summary>
    public required int? Counted { get; init; }

    /// <summary>The smallest difference between two costs.</summary>
    public Int128 Grain => Counted is null ? 1 : PlaceCost;

    /// <param name="demands">Least places by attribute; 0 for one that does not count.</param>
    /// <param name="reach">How far the windows go to both sides of the seats without attributes.</param>
    public static QuotaModel Of(QuotaSetting setting, IReadOnlyList<int> demands, int? counted, int reach)
    {
        var rows = demands.Select(static demand => new QuotaRow(demand, int.MaxValue)).ToList();
        rows.Add(new QuotaRow(setting.Start.Sum(), setting.Start.Sum()));
        var groups = RowsOfGroups(setting.Tree, rows);
        var units = new List<SeatChoices>();
        foreach (var unit in Enumerable.Range(0, setting.Start.Length).OrderBy(unit => setting.Ranks[unit]))
        {
            var choices = Choices(setting, unit, demands.Count, counted, reach);
            choices.Rows.Add((demands.Count, 1));
            for (var group = setting.Tree.LeafParents[unit]; group >= 0; group = setting.Tree.GroupParents[group])
            {
                if (groups[group] is { } row)
                {
                    choices.Rows.Add((row, 1));
                }
            }

            units.Add(choices);
        }

        return new QuotaModel(units, rows, demands.Count, groups) { Counted = counted };
    }

    /// <summary>What one place fewer costs where places are to be as many as can be.</summary>
    public static Int128 PlaceCost => (Int128)1 << 60;

    /// <summary>Adds a row that excludes what <paramref name="circulation"/> could not carry.</summary>
    public void AddCut(SeatModel model, Circulation circulation)
    {
        var inside = FlowCuts.Of(circulation).First();
        var network = model.Network;
        var most = 0L;
        for (var arc = 0; arc < network.Arcs; arc++)
        {
            var (enters, leaves) = (!inside[network.From[arc]] && inside[network.To[arc]], inside[network.From[arc]] && !inside[network.To[arc]]);
            if ((enters || leaves) && !IsUnit(arc))
            {
                most += enters ? -network.Lower[arc] : network.Upper[arc];
            }
        }

        foreach (var unit in Units)
        {
            var arc = model.UnitArc + unit.Unit;
            if (inside[network.From[arc]] != inside[network.To[arc]])
            {
                unit.Rows.Add((_rows.Count, inside[network.To[arc]] ? 1 : -1));
            }
        }

        _rows.Add(new QuotaRow(int.MinValue, (int)Math.Min(most, int.MaxValue)));

        bool IsUnit(int arc) => arc >= model.UnitArc && arc < model.UnitArc + Units.Count;
    }

    // Only groups that bind have a row.
    private static int?[] RowsOfGroups(SeatTree tree, List<QuotaRow> rows)
    {
        var groups = new int?[tree.GroupParents.Length];
        for (var group = 0; group < groups.Length; group++)
        {
            if (tree.GroupLower[group] > 0 || tree.GroupUpper[group] < FlowNetwork.Unbounded)
            {
                groups[group] = rows.Count;
                rows.Add(new QuotaRow(tree.GroupLower[group], tree.GroupUpper[group]));
            }
        }

        return groups;
    }

    private static SeatChoices Choices(QuotaSetting setting, int unit, int attributes, int? counted, int reach)
    {
        var start = setting.Start[unit];
        var lower = setting.Tree.LeafLower[unit];
        var upper = Math.Min(setting.Tree.LeafUpper[unit], setting.Start.Sum());
        var (first, last) = (Math.Max(lower, start - reach), Math.Min(upper, start + reach));
        var places = new int[attributes][];
        for (var i = 0; i < attributes; i++)
        {
            places[i] = [.. Enumerable.Range(first, last - first + 1).Select(seats => setting.Room(i, unit, seats))];
        }

        return new SeatChoices
        {
            Unit = unit,
            Start = start,
            First = first,
            Last = last,
            Lower = lower,
            Upper = upper,
            Places = places,
            Costs = counted is { } attribute ? [.. places[attribute].Select(static one => -PlaceCost * one)] : Costs(setting, unit, first, last),
        };
    }

    private static Int128[] Costs(QuotaSetting setting, int unit, int first, int last)
    {
        var costs = new Int128[last - first + 1];
        var start = setting.Start[unit];
        for (var seats = start + 1; seats <= last; seats++)
        {
            costs[seats - first] = costs[seats - 1 - first] + Step(setting, unit, seats);
        }

        for (var seats = start - 1; seats >= first; seats--)
        {
            costs[seats - first] = costs[seats + 1 - first] - Step(setting, unit, seats + 1);
        }

        return costs;
    }

    /// <summary>What the given seat of a unit costs.</summary>
    public static Int128 Step(QuotaSetting setting, int unit, int seat) =>
        (StepOrder.PriceOf(setting.Order.Cost(unit, seat)) << TieBits) + setting.Ranks[unit];
}

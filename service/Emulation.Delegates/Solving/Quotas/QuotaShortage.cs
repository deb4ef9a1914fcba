using Emulation.Delegates.Conflicts;
using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>Says which attributes cannot be met, alone or together, and how many places there are at most.</summary>
internal sealed class QuotaShortage(ProblemIndex index, QuotaSetting setting, IReadOnlyList<int> demands, QuotaSolver solver, QuotaLimits limits)
{
    private const int MostNamed = 5;

    /// <summary>Totals that meet all demands, whatever they cost; else why there are none, or that none were found.</summary>
    public (int[]? Known, RuleConflict? Conflict) Explain()
    {
        var before = new int[demands.Count];
        var known = setting.Start;
        for (var attribute = 0; attribute < demands.Count; attribute++)
        {
            var reach = Reach(attribute, before, known, demands[attribute]);
            if (reach.Found < demands[attribute])
            {
                return (null, Describe(attribute, reach.Sure < demands[attribute] ? Needed(attribute, before, ref reach) : [.. Others(before)], reach));
            }

            (before[attribute], known) = (demands[attribute], reach.Totals!);
        }

        return (known, null);
    }

    private static IEnumerable<int> Others(int[] demanded) => Enumerable.Range(0, demanded.Length).Where(attribute => demanded[attribute] > 0);

    // Of the attributes that leave too little for this one, those without which there would be enough.
    private List<int> Needed(int attribute, int[] before, ref AttributeReach reach)
    {
        foreach (var other in Others(before).ToList())
        {
            var without = before.ToArray();
            without[other] = 0;
            if (Reach(attribute, without, null, demands[attribute]) is var less && less.Sure < demands[attribute])
            {
                (before, reach) = (without, less);
            }
        }

        return [.. Others(before)];
    }

    private AttributeReach Reach(int attribute, int[] others, int[]? known, int enough)
    {
        var wanted = others.ToArray();
        wanted[attribute] = 0;
        var result = solver.Most(attribute, wanted, known, limits with { Enough = -QuotaModel.PlaceCost * enough });
        var found = result.Totals is { } totals ? setting.Reached(attribute, totals) : 0;
        var sure = result.Finished ? found : result.Bound == Int128.MinValue ? int.MaxValue : (int)Int128.Min(int.MaxValue, -result.Bound / QuotaModel.PlaceCost);
        return new AttributeReach(found, sure, result.Totals);
    }

    private RuleConflict Describe(int attribute, List<int> others, AttributeReach reach)
    {
        var quota = index.Problem.Attributes[attribute];
        var totals = reach.Totals ?? setting.Start;
        var tight = Enumerable.Range(0, totals.Length).Select(unit => (Room: setting.Room(attribute, unit, totals[unit]), Unit: unit)).Where(one => one.Room < totals[one.Unit])
            .OrderBy(static one => one.Room).ThenBy(one => setting.Ranks[one.Unit]).Take(MostNamed)
            .Select(one => $"{index.Problem.Units[one.Unit].Name} {one.Room}/{totals[one.Unit]}").ToList();
        var proven = reach.Sure < demands[attribute];
        var most = proven ? reach.Sure : reach.Found;
        var beside = others.Count == 0 ? "" : $" khi đã bố trí đủ {string.Join(", ", others.Select(other => $"{index.Problem.Attributes[other].Name} ({demands[other]})"))}";
        var sure = proven ? "" : "; chưa tìm được cách bố trí nhưng cũng chưa xét hết mọi cách";
        var named = tight.Count == 0 ? "" : $"; vướng nhất: {string.Join("; ", tight)}";
        return new RuleConflict("E10", [Rule(attribute), .. others.Select(Rule)], demands[attribute], most,
            $"{quota.Name}: cần ít nhất {VietnameseNumber.Whole(demands[attribute])}, các đơn vị chỉ bố trí được nhiều nhất {VietnameseNumber.Whole(most)} theo tỷ lệ đã khai{beside}{sure}{named}.");
    }

    private SeatRule Rule(int attribute)
    {
        var quota = index.Problem.Attributes[attribute];
        return new SeatRule($"attribute:{quota.Id}:{(quota.Limits.Min == demands[attribute] ? "min" : "minPercent")}", RuleSense.AtLeast, demands[attribute],
            $"{quota.Name}: ít nhất {demands[attribute]}", $"attributes[{attribute}]", quota.Limits.FromParent);
    }

    /// <param name="Found">Places of the best totals found.</param>
    /// <param name="Sure">A number of places that no totals exceed.</param>
    private sealed record AttributeReach(int Found, int Sure, int[]? Totals);
}

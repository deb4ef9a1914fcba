using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Percentages "khoảng": in the order in which they stand, groups before single entries, each count is brought as near to its target as the
/// rules and the targets before it allow, and stays there.
/// </summary>
internal static class SoftTargets
{
    public static IReadOnlyList<SoftTarget> Aim(ProblemIndex index, FeasibleTotal found)
    {
        var problem = index.Problem;
        var words = new RuleWords(found.PercentBase, official: false);
        var reached = new List<SoftTarget>();
        All(problem.CategoryGroups, found.Model.CategoryGroupArc, static one => (one.Name, one.Limits));
        All(problem.UnitGroups, found.Model.UnitGroupArc, static one => (one.Name, one.Limits));
        All(problem.Categories, found.Model.CategoryArc, static one => (one.Name, one.Limits));
        All(problem.Units, found.Model.UnitArc, static one => (one.Name, one.Limits));
        return reached;

        void All<T>(IReadOnlyList<T> entries, int firstArc, Func<T, (string Name, SeatLimits Limits)> of)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (of(entries[i]) is { Limits.AboutPercent: { } percent, Name: var name })
                {
                    var wanted = words.About(percent);
                    reached.Add(new SoftTarget(name, wanted, Settle(found, firstArc + i, wanted)));
                }
            }
        }
    }

    // What an arc can carry is an interval: from the flow that is, half the way to the target as long as it holds.
    private static int Settle(FeasibleTotal found, int arc, int wanted)
    {
        var (network, circulation) = (found.Model.Network, found.Circulation);
        var target = Math.Clamp(wanted, network.Lower[arc], network.Upper[arc]);
        var good = circulation.Flow[arc];
        var next = target;
        var bad = target;
        while (good != next)
        {
            (network.Lower[arc], network.Upper[arc]) = (next, next);
            if (circulation.Solve() == 0)
            {
                good = next;
            }
            else
            {
                bad = next;
            }

            next = good == target || Math.Abs(bad - good) <= 1 ? good : (good + bad) / 2;
        }

        (network.Lower[arc], network.Upper[arc]) = (good, good);
        circulation.Solve();
        return good;
    }
}

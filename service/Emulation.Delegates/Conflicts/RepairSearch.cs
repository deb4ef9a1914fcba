using Emulation.Delegates.Flow;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Conflicts;

/// <summary>
/// For each rule of a conflict the smallest change of it alone that makes everything feasible, mildest first; where no single change does, one
/// change for each conflict, to be made together. Rules of the parent plan are never among them.
/// </summary>
internal static class RepairSearch
{
    // Each trial is a flow over the whole table: of long lists only the largest bounds are tried.
    private const int MostTried = 40;

    public static IReadOnlyList<RuleRepair> Rank(TotalChoice choice, List<CutReading> cuts)
    {
        var model = choice.Model();
        var circulation = new Circulation(model.Network);
        // Another total makes other seats of the same percentages, so such totals are found by trying them.
        var totals = choice.HasPercents ? choice.Nearby().Select(to => Total(choice, to)).OfType<RuleRepair>().ToList() : [];
        var alone = cuts.SelectMany(static cut => cut.Limits.Concat(cut.Demands))
            .Where(one => one.Rule is { FromParent: false } rule && !(choice.HasPercents && rule.Id.StartsWith("total:", StringComparison.Ordinal)))
            .DistinctBy(static one => (one.Rule!.Id, one.IsLower)).OrderByDescending(static one => one.Seats).Take(MostTried)
            .Select(bound => Alone(model.Network, circulation, bound)).OfType<RuleRepair>().Concat(totals).ToList();
        return [.. (alone.Count > 0 ? alone : Together(model.Network, circulation, cuts)).OrderBy(static one => one.Cost).ThenBy(static one => one.Rule.Id, StringComparer.Ordinal)];
    }

    private static RuleRepair? Total(TotalChoice choice, int to)
    {
        var range = choice.Range;
        var (raised, from) = to > range.Max ? (true, range.Max) : (false, range.Min);
        var rule = RuleWords.Total(range, range.Min, range.Max) is var bounds && raised ? bounds.UpperRule : bounds.LowerRule;
        return rule is null || range.FromParent ? null
            : new RuleRepair(rule, from, to, Math.Abs(to - from), null, $"{rule.Text}: đổi tổng số thành {to}");
    }

    private static RuleRepair? Alone(FlowNetwork network, Circulation circulation, CutBound bound)
    {
        var (lower, upper) = (network.Lower[bound.Arc], network.Upper[bound.Arc]);
        var most = bound.IsLower ? lower : Math.Max(upper, SumOfMost(network)) - upper;
        var found = Holds(most) ? most : (int?)null;
        for (var (least, enough) = (0, found ?? 0); found is not null && enough - least > 1; found = enough)
        {
            var middle = (least + enough) / 2;
            (least, enough) = Holds(middle) ? (least, middle) : (middle, enough);
            found = enough;
        }

        (network.Lower[bound.Arc], network.Upper[bound.Arc]) = (lower, upper);
        return found is > 0 ? Describe(bound, found.Value, null) : null;

        bool Holds(int change)
        {
            Change(network, bound, lower, upper, change);
            return circulation.Solve() == 0;
        }
    }

    private static List<RuleRepair> Together(FlowNetwork network, Circulation circulation, List<CutReading> cuts)
    {
        var changes = new List<(CutBound Bound, int Seats)>();
        foreach (var cut in cuts)
        {
            var missing = cut.Needed - cut.Available;
            if (cut.Limits.Concat(cut.Demands).Where(one => one.Rule is { FromParent: false } && (!one.IsLower || one.Seats >= missing))
                .Select(bound => (Bound: bound, Repair: Describe(bound, missing, 1))).OrderBy(static one => one.Repair.Cost).Select(static one => ((CutBound, RuleRepair)?)one).FirstOrDefault() is { } best)
            {
                Change(network, best.Item1, network.Lower[best.Item1.Arc], network.Upper[best.Item1.Arc], missing);
                changes.Add((best.Item1, missing));
            }
        }

        // A bound that several conflicts have in common is moved once, by as much as all of them need.
        return circulation.Solve() != 0 ? []
            : [.. changes.GroupBy(static one => (one.Bound.Arc, one.Bound.IsLower)).Select(static same => Describe(same.First().Bound, same.Sum(static one => one.Seats), 1))];
    }

    private static void Change(FlowNetwork network, CutBound bound, int lower, int upper, int change)
    {
        // Seats fixed at a number are held from both sides; moving one moves the other out of its way.
        network.Lower[bound.Arc] = bound.IsLower ? lower - change : lower;
        network.Upper[bound.Arc] = bound.IsLower ? upper : upper + change;
    }

    private static int SumOfMost(FlowNetwork network) => Math.Min(FlowNetwork.Unbounded, network.Lower.Sum() + network.Upper[0]);

    private static RuleRepair Describe(CutBound bound, int change, int? together)
    {
        var rule = bound.Rule!;
        var to = bound.IsLower ? bound.Seats - change : bound.Seats + change;
        var cost = bound.IsLower ? change * (1 + (2m / Math.Max(1, bound.Seats))) : change;
        var advice = bound.IsLower ? $"hạ tối thiểu từ {bound.Seats} xuống {to}" : $"nâng tối đa từ {bound.Seats} lên {to}";
        return new RuleRepair(rule, bound.Seats, to, decimal.Round(cost, 2), together, $"{rule.Text}: {advice}");
    }
}

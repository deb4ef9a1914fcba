using Emulation.Delegates.Flow;
using Emulation.Delegates.Numbers;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Conflicts;

/// <summary>Names the rules that cannot hold together: one cut is one conflict; it is resolved on paper, and the next is looked for, until none is left.</summary>
internal static class ConflictSearch
{
    private const int MostConflicts = 40;

    public static Infeasibility Explain(ProblemIndex index, TotalChoice choice)
    {
        if (choice.OfOfficial && OfficialGroups.Mixed(index) is { } group)
        {
            var mixed = index.Problem.CategoryGroups[group];
            return new Infeasibility([new RuleConflict("E08", [], 0, 0, $"Nhóm \"{mixed.Name}\" gồm cả đại biểu chính thức và không chính thức nên không tính được tỷ lệ trên đại biểu chính thức; hãy tách nhóm hoặc chọn percentBase là total.")], []);
        }

        var model = choice.Model();
        var circulation = new Circulation(model.Network);
        if (circulation.Solve() == 0)
        {
            return NoTotal(index, choice);
        }

        var conflicts = new List<RuleConflict>();
        var cuts = new List<CutReading>();
        while (circulation.Solve() > 0 && conflicts.Count < MostConflicts)
        {
            var cut = CutReading.Of(model.Network, circulation);
            conflicts.Add(Describe(index, model, cut));
            cuts.Add(cut);
            Resolve(model.Network, cut);
        }

        return new Infeasibility(conflicts, RepairSearch.Rank(choice, cuts));
    }

    // At the total that was preferred nothing is wrong, yet no total of the range meets its own percentages.
    private static Infeasibility NoTotal(ProblemIndex index, TotalChoice choice)
    {
        var range = index.Problem.Total;
        var nearby = choice.Nearby();
        var advice = nearby.Count > 0 ? $"; các tổng gần nhất thỏa mãn: {string.Join(", ", nearby)}" : "";
        return new Infeasibility([new RuleConflict("E14", [], range.Min, range.Max, $"Không có tổng nào từ {range.Min} đến {range.Max} thỏa mãn mọi tỷ lệ sau khi làm tròn{advice}.")], []);
    }

    /// <summary>Relaxes one rule of the conflict by what is missing: one that may be changed, and of these the one that changes least for its size.</summary>
    private static void Resolve(FlowNetwork network, CutReading cut)
    {
        var missing = cut.Needed - cut.Available;
        var bound = cut.Limits.Concat(cut.Demands).Where(one => !one.IsLower || one.Seats >= missing)
            .OrderBy(static one => one.Rule is null or { FromParent: true }).ThenBy(static one => one.IsLower).ThenByDescending(static one => one.Seats).First();
        if (bound.IsLower)
        {
            network.Lower[bound.Arc] -= missing;
        }
        else
        {
            network.Upper[bound.Arc] += missing;
        }
    }

    private static RuleConflict Describe(ProblemIndex index, SeatModel model, CutReading cut)
    {
        var rules = cut.Rules.DistinctBy(static rule => (rule.Id, rule.Sense)).ToList();
        var message = $"Không thể cùng đáp ứng: cần {Sum(cut.Demands, cut.Needed)}; chỉ có {(cut.Limits.Count == 0 ? "0 vì không có đơn vị nào được phân bổ" : Sum(cut.Limits, cut.Available))}; thiếu {VietnameseNumber.Whole(cut.Needed - cut.Available)}.";
        return new RuleConflict(CodeOf(index, model, cut), rules, cut.Needed, cut.Available, message);
    }

    private static string Sum(IReadOnlyList<CutBound> bounds, int sum)
    {
        const int most = 6;
        var parts = bounds.Where(static one => one.Rule is not null).Take(most).Select(static one => one.Rule!.Text);
        var more = bounds.Count > most ? $" và {bounds.Count - most} quy định khác" : "";
        return $"{VietnameseNumber.Whole(sum)} ({string.Join("; ", parts)}{more})";
    }

    private static string CodeOf(ProblemIndex index, SeatModel model, CutReading cut)
    {
        var all = cut.Demands.Concat(cut.Limits).ToList();
        bool Only(IEnumerable<CutBound> bounds, string kind) => bounds.Any() && bounds.All(one => one.Rule?.Id.StartsWith(kind, StringComparison.Ordinal) == true);
        if (all.Any(static one => one.Rule?.Id.Contains("ercent", StringComparison.Ordinal) == true))
        {
            return "E09";
        }

        if (all.Any(static one => one.Rule?.Id.StartsWith("fixed:", StringComparison.Ordinal) == true))
        {
            return "E05";
        }

        if (Only(cut.Demands, "unit:") && Only(cut.Limits, "total:"))
        {
            return "E03";
        }

        if (Only(cut.Demands, "total:") && Only(cut.Limits, "unit:"))
        {
            return "E04";
        }

        var empty = cut.Available == 0 && cut.Demands.All(one => one.Arc >= model.CategoryArc);
        return empty || cut.Limits.All(static one => one.Rule is null) ? "E06" : index.Problem.Total.Min < index.Problem.Total.Max && all.Any(static one => one.Rule?.Id.StartsWith("total:", StringComparison.Ordinal) == true) ? "E14" : "E09";
    }
}

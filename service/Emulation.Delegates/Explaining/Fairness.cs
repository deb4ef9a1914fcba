using Emulation.Delegates.Numbers;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>
/// How even the allocation is: weight behind one delegate, units outside their quota rounded down or up and why, and the shares of groups and
/// attributes beside what was asked.
/// </summary>
public sealed record Fairness(decimal? LeastPerSeat, decimal? MedianPerSeat, decimal? MostPerSeat, IReadOnlyList<OutsideQuota> Outside, IReadOnlyList<GroupShare> Shares);

public sealed record OutsideQuota(string Unit, decimal Quota, int Seats, SeatReason Reason);

/// <summary>"45/150 = 30,0 %".</summary>
public sealed record GroupShare(string Id, string Name, int Seats, int Of, string Text);

internal static class FairnessFigures
{
    public static Fairness Of(Allocation allocation, IReadOnlyList<UnitExplanation> units)
    {
        var index = allocation.Levels.Index;
        var perSeat = index.Problem.Units.Select((unit, i) => (unit.Weight, Seats: allocation.UnitTotals[i]))
            .Where(static one => one is { Weight: > 0, Seats: > 0 }).Select(static one => decimal.Round(one.Weight / one.Seats, 2)).Order().ToList();
        var outside = units.Where(static unit => unit.Seats < decimal.Floor(unit.Quota) || unit.Seats > decimal.Ceiling(unit.Quota))
            .Select(static unit => new OutsideQuota(unit.Unit, decimal.Round(unit.Quota, 4), unit.Seats, unit.Reason)).ToList();
        return new Fairness(perSeat.Count > 0 ? perSeat[0] : null, perSeat.Count > 0 ? perSeat[perSeat.Count / 2] : null, perSeat.Count > 0 ? perSeat[^1] : null, outside, Shares(allocation));
    }

    private static List<GroupShare> Shares(Allocation allocation)
    {
        var index = allocation.Levels.Index;
        var problem = index.Problem;
        var shares = new List<GroupShare>();
        for (var group = 0; group < problem.CategoryGroups.Count; group++)
        {
            var seats = Enumerable.Range(0, index.Categories).Where(category => IsWithin(index.CategoryParents[category], group, index.CategoryGroupParents)).Sum(category => allocation.CategoryTotals[category]);
            shares.Add(Share("categoryGroup:" + problem.CategoryGroups[group].Id, problem.CategoryGroups[group].Name, seats, allocation.PercentBase));
        }

        for (var group = 0; group < problem.UnitGroups.Count; group++)
        {
            var seats = Enumerable.Range(0, index.Units).Where(unit => IsWithin(index.UnitParents[unit], group, index.UnitGroupParents)).Sum(unit => allocation.UnitTotals[unit]);
            shares.Add(Share("unitGroup:" + problem.UnitGroups[group].Id, problem.UnitGroups[group].Name, seats, allocation.PercentBase));
        }

        shares.AddRange(problem.Categories.Select((category, i) => Share("category:" + category.Id, category.Name, allocation.CategoryTotals[i], allocation.PercentBase)));
        shares.AddRange(allocation.Attributes.Select(count => Share("attribute:" + count.Id, $"{count.Name} (nhiều nhất bố trí được)", count.Reached, allocation.PercentBase)));
        return [.. shares.OrderBy(static share => share.Id, StringComparer.Ordinal)];
    }

    private static GroupShare Share(string id, string name, int seats, int of) => new(id, name, seats, of,
        of == 0 ? $"{seats}/0" : $"{VietnameseNumber.Whole(seats)}/{VietnameseNumber.Whole(of)} = {VietnameseNumber.Cut(100m * seats / of, 1)} %");

    private static bool IsWithin(int at, int group, int[] parents)
    {
        while (at >= 0 && at != group)
        {
            at = parents[at];
        }

        return at == group;
    }
}

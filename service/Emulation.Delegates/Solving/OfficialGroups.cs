namespace Emulation.Delegates.Solving;

/// <summary>Which groups of categories are of official delegates alone.</summary>
internal static class OfficialGroups
{
    public static bool IsOfficial(ProblemIndex index, int group) => Members(index, group).Any(category => index.Problem.Categories[category].Official);

    /// <summary>Official and other categories in one outermost group: then the official delegates are no set of groups, and percentages of them no bounds of this network.</summary>
    public static int? Mixed(ProblemIndex index)
    {
        for (var group = 0; group < index.CategoryGroupParents.Length; group++)
        {
            if (index.CategoryGroupParents[group] < 0 && Members(index, group).Select(category => index.Problem.Categories[category].Official).Distinct().Count() > 1)
            {
                return group;
            }
        }

        return null;
    }

    private static IEnumerable<int> Members(ProblemIndex index, int group)
    {
        for (var category = 0; category < index.Categories; category++)
        {
            for (var at = index.CategoryParents[category]; at >= 0; at = index.CategoryGroupParents[at])
            {
                if (at == group)
                {
                    yield return category;
                }
            }
        }
    }
}

using System.Text;
using System.Text.Json;

namespace Emulation.Delegates.Problems;

/// <summary>The lists of a problem: units, categories, groups, cells, attributes.</summary>
internal static class ProblemEntries
{
    public static List<DelegationUnit> ReadUnits(JsonPlace root)
    {
        var units = new List<DelegationUnit>();
        foreach (var unit in root.List("units", ProblemLimits.Units))
        {
            if (unit.IsObject("id", "name", "weight", "min", "max", "minPercent", "maxPercent", "aboutPercent", "group", "fromParent") && unit.Text("id") is { } id)
            {
                units.Add(new DelegationUnit(id, unit.Text("name", required: false) ?? id, unit.Weight("weight") ?? Missing(unit, "weight"), Limits(unit), unit.Text("group", required: false)));
            }
        }

        return units;
    }

    public static List<DelegateCategory> ReadCategories(JsonPlace root)
    {
        var categories = new List<DelegateCategory>();
        foreach (var category in root.List("categories", ProblemLimits.Categories))
        {
            if (category.IsObject("id", "name", "weight", "min", "max", "minPercent", "maxPercent", "aboutPercent", "group", "official", "fromParent") && category.Text("id") is { } id)
            {
                categories.Add(new DelegateCategory(id, category.Text("name", required: false) ?? id, category.Weight("weight"), Limits(category), category.Text("group", required: false), category.Flag("official", true)));
            }
        }

        // A table of one column: the delegates of each unit, of no kind.
        return categories.Count > 0 ? categories : [new DelegateCategory("all", "Đại biểu", null, SeatLimits.None)];
    }

    public static List<SeatGroup> ReadGroups(JsonPlace root, string name, int most)
    {
        var groups = new List<SeatGroup>();
        foreach (var group in root.List(name, most))
        {
            if (group.IsObject("id", "name", "parent", "min", "max", "minPercent", "maxPercent", "aboutPercent", "fromParent") && group.Text("id") is { } id)
            {
                groups.Add(new SeatGroup(id, group.Text("name", required: false) ?? id, Limits(group), group.Text("parent", required: false)));
            }
        }

        return groups;
    }

    public static List<CompositionQuota> ReadAttributes(JsonPlace root)
    {
        var attributes = new List<CompositionQuota>();
        foreach (var attribute in root.List("attributes", ProblemLimits.Attributes))
        {
            if (attribute.IsObject("id", "name", "min", "minPercent", "shares", "fromParent") && attribute.Text("id") is { } id)
            {
                var shares = new Dictionary<string, decimal>(StringComparer.Ordinal);
                if (attribute.Optional("shares") is { } given && (given.Kind == JsonValueKind.Object || given.IsObject()))
                {
                    foreach (var (unit, share) in given.Members())
                    {
                        if (!shares.TryAdd(unit.Normalize(NormalizationForm.FormC), share.Share() ?? 0))
                        {
                            share.Fault("E07", $"Đơn vị \"{JsonPlace.Shown(unit)}\" ghi hai lần.");
                        }
                    }
                }

                attributes.Add(new CompositionQuota(id, attribute.Text("name", required: false) ?? id, Limits(attribute), shares));
            }
        }

        return attributes;
    }

    private static SeatLimits Limits(JsonPlace place) =>
        new(place.Count("min"), place.Count("max"), place.Percent("minPercent"), place.Percent("maxPercent"), place.Percent("aboutPercent"))
        {
            FromParent = place.Flag("fromParent", false),
        };

    public static List<(JsonPlace Place, string Unit, string Category)> Cells(JsonPlace root, string name, string? value, int most, string second = "fromParent")
    {
        var cells = new List<(JsonPlace, string, string)>();
        foreach (var cell in root.List(name, most))
        {
            if (cell.IsObject(value is null ? ["unit", "category", "fromParent"] : ["unit", "category", value, second, "fromParent"])
                && cell.Text("unit") is { } unit && cell.Text("category") is { } category)
            {
                cells.Add((cell, unit, category));
            }
        }

        return cells;
    }

    // Said only where nothing was written: a value that could not be read has its own message.
    public static int Missing(JsonPlace place, string name)
    {
        if (place.Optional(name) is null)
        {
            place.Fault("E01", $"Thiếu \"{name}\".", name);
        }

        return 0;
    }
}

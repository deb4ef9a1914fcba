using System.Globalization;

namespace Emulation.Delegates.Problems;

/// <summary>What a well-formed problem may still get wrong: names twice, references to nothing, bounds that cross, groups that do not nest.</summary>
internal static class ProblemCheck
{
    public static void Check(AllocationProblem problem, List<ProblemError> errors)
    {
        var units = Index(problem.Units, static unit => unit.Id, static unit => unit.Name, "units", errors);
        var categories = Index(problem.Categories, static category => category.Id, static category => category.Name, "categories", errors);
        var unitGroups = Index(problem.UnitGroups, static group => group.Id, static _ => null, "unitGroups", errors);
        var categoryGroups = Index(problem.CategoryGroups, static group => group.Id, static _ => null, "categoryGroups", errors);
        Index(problem.Attributes, static attribute => attribute.Id, static _ => null, "attributes", errors);

        Groups(problem.UnitGroups, unitGroups, "unitGroups", errors);
        Groups(problem.CategoryGroups, categoryGroups, "categoryGroups", errors);
        Each(problem.Units, "units", (unit, place) => Refers(unit.Group, unitGroups, place + ".group", "nhóm đơn vị", errors));
        Each(problem.Categories, "categories", (category, place) => Refers(category.Group, categoryGroups, place + ".group", "nhóm thành phần", errors));

        var cells = new HashSet<(string, string)>();
        Each(problem.Fixed, "fixed", (cell, place) => Cell(cell.Unit, cell.Category, place, cells));
        Each(problem.Cells, "cells", (cell, place) => Cell(cell.Unit, cell.Category, place, cells));
        Each(problem.Closed, "closed", (cell, place) => Cell(cell.Unit, cell.Category, place, cells));
        var weights = new HashSet<(string, string)>();
        Each(problem.CellWeights, "cellWeights", (cell, place) => Cell(cell.Unit, cell.Category, place, weights));
        Each(problem.Attributes, "attributes", (attribute, place) =>
        {
            foreach (var unit in attribute.Shares.Keys.Order(StringComparer.Ordinal))
            {
                Refers(unit, units, $"{place}.shares", "đơn vị", errors);
            }
        });
        Bounds(problem, errors);

        void Cell(string unit, string category, string place, HashSet<(string, string)> seen)
        {
            Refers(unit, units, place + ".unit", "đơn vị", errors);
            Refers(category, categories, place + ".category", "thành phần", errors);
            if (!seen.Add((unit, category)))
            {
                errors.Add(new ProblemError("E07", place, $"Ô ({unit}, {category}) ghi hai lần."));
            }
        }
    }

    private static void Bounds(AllocationProblem problem, List<ProblemError> errors)
    {
        if (problem.Total.Min > problem.Total.Max)
        {
            errors.Add(new ProblemError("E02", "total", $"Tối thiểu {problem.Total.Min} lớn hơn tối đa {problem.Total.Max}."));
        }

        var percents = new List<string>();
        Each(problem.Units, "units", (unit, place) => Check(unit.Limits, unit.Name, place));
        Each(problem.Categories, "categories", (category, place) => Check(category.Limits, category.Name, place));
        Each(problem.UnitGroups, "unitGroups", (group, place) => Check(group.Limits, group.Name, place));
        Each(problem.CategoryGroups, "categoryGroups", (group, place) => Check(group.Limits, group.Name, place));
        Each(problem.Cells, "cells", (cell, place) => Check(cell.Limits, $"Ô ({cell.Unit}, {cell.Category})", place));
        Each(problem.Attributes, "attributes", (attribute, place) => Check(attribute.Limits, attribute.Name, place));
        if (percents.Count > 0 && problem.PercentBase is null)
        {
            errors.Add(new ProblemError("E17", "percentBase", $"Có quy định theo tỷ lệ ({percents[0]}) nhưng chưa chọn tỷ lệ tính trên gì: total (tất cả đại biểu) hay official (đại biểu chính thức)."));
        }

        void Check(SeatLimits limits, string name, string place)
        {
            if (limits.Min > limits.Max)
            {
                errors.Add(new ProblemError("E02", place, $"{name}: tối thiểu {limits.Min} lớn hơn tối đa {limits.Max}."));
            }

            if (limits.MinPercent > limits.MaxPercent)
            {
                errors.Add(new ProblemError("E02", place, $"{name}: tỷ lệ tối thiểu lớn hơn tỷ lệ tối đa."));
            }

            if (limits.HasPercent)
            {
                percents.Add(place);
            }
        }
    }

    private static Dictionary<string, int> Index<T>(IReadOnlyList<T> entries, Func<T, string> id, Func<T, string?> name, string list, List<ProblemError> errors)
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!byId.TryAdd(EntryId.Plain(id(entries[i])), i))
            {
                errors.Add(new ProblemError("E07", Place(list, i, ".id"), $"Mã \"{id(entries[i])}\" trùng với mục thứ {byId[EntryId.Plain(id(entries[i]))] + 1}."));
            }

            if (name(entries[i]) is { } given && !byName.TryAdd(EntryId.Plain(given), i))
            {
                errors.Add(new ProblemError("E07", Place(list, i, ".name"), $"Tên \"{given}\" trùng với mục thứ {byName[EntryId.Plain(given)] + 1}."));
            }
        }

        return byId;
    }

    private static void Groups(IReadOnlyList<SeatGroup> groups, Dictionary<string, int> index, string list, List<ProblemError> errors)
    {
        Each(groups, list, (group, place) => Refers(group.Parent, index, place + ".parent", "nhóm", errors));
        for (var i = 0; i < groups.Count; i++)
        {
            var steps = 0;
            for (var at = groups[i].Parent; at is not null && index.TryGetValue(EntryId.Plain(at), out var parent); at = groups[parent].Parent)
            {
                if (++steps > groups.Count)
                {
                    errors.Add(new ProblemError("E08", Place(list, i, ".parent"), $"Nhóm \"{groups[i].Name}\" nằm vòng trong chính nó; các nhóm phải lồng nhau, nếu giao nhau hãy chuyển một nhóm thành cơ cấu (attributes)."));
                    return;
                }
            }
        }
    }

    private static void Refers(string? id, Dictionary<string, int> index, string place, string what, List<ProblemError> errors)
    {
        if (id is not null && !index.ContainsKey(EntryId.Plain(id)))
        {
            errors.Add(new ProblemError("E00", place, $"Không có {what} mang mã \"{id}\"."));
        }
    }

    private static void Each<T>(IReadOnlyList<T> entries, string list, Action<T, string> check)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            check(entries[i], Place(list, i, ""));
        }
    }

    private static string Place(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]{member}");
}

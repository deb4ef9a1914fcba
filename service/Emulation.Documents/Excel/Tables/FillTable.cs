using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Số liệu để điền: a solved allocation as rows and columns.</summary>
internal sealed record FillTable
{
    public required IReadOnlyList<FillUnit> Units { get; init; }

    public required IReadOnlyList<FillColumn> Categories { get; init; }

    public IReadOnlyList<FillGroup> CategoryGroups { get; init; } = [];

    public IReadOnlyList<FillColumn> Attributes { get; init; } = [];

    /// <summary>Khối, nhóm đơn vị, in the problem's order.</summary>
    public IReadOnlyList<FillColumn> UnitGroups { get; init; } = [];

    public static FillTable Of(AllocationProblem problem, Allocation allocation)
    {
        var groups = problem.CategoryGroups.ToDictionary(static group => group.Id, StringComparer.Ordinal);
        return new FillTable
        {
            Units = [.. problem.Units.Select((unit, u) => new FillUnit(unit.Id, unit.Name, unit.Weight, unit.Group,
                [.. Enumerable.Range(0, problem.Categories.Count).Select(c => allocation.SeatsOf(u, c))], allocation.UnitTotals[u],
                [.. allocation.Attributes.Select(attribute => attribute.Units[u])]))],
            Categories = [.. problem.Categories.Select(static category => new FillColumn(category.Id, category.Name))],
            CategoryGroups = [.. problem.CategoryGroups.Select(group => new FillGroup(group.Id, group.Name,
                [.. Enumerable.Range(0, problem.Categories.Count).Where(c => IsWithin(problem.Categories[c].Group, group.Id, groups))]))],
            Attributes = [.. allocation.Attributes.Select(static attribute => new FillColumn(attribute.Id, attribute.Name))],
            UnitGroups = [.. problem.UnitGroups.Select(static group => new FillColumn(group.Id, group.Name))],
        };
    }

    /// <summary>The numbers a count field shows, by unit.</summary>
    public double[] Counts(TableField field)
    {
        switch (field.Kind)
        {
            case TableFieldKind.Total:
                return [.. Units.Select(static unit => unit.Total)];
            case TableFieldKind.Category:
                var category = IndexOf(Categories, field.Id);
                return [.. Units.Select(unit => unit.Seats[category])];
            case TableFieldKind.CategoryGroup:
                var members = CategoryGroups.First(group => group.Id == field.Id).Categories;
                return [.. Units.Select(unit => members.Sum(member => unit.Seats[member]))];
            case TableFieldKind.Attribute:
                var attribute = IndexOf(Attributes, field.Id);
                return [.. Units.Select(unit => unit.Attributes[attribute])];
            default:
                throw new ArgumentOutOfRangeException(nameof(field));
        }
    }

    private static int IndexOf(IReadOnlyList<FillColumn> columns, string? id)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Id == id)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id));
    }

    private static bool IsWithin(string? at, string group, Dictionary<string, SeatGroup> groups)
    {
        // A circle of parents was refused with the problem.
        while (at is not null && at != group)
        {
            at = groups[at].Parent;
        }

        return at is not null;
    }
}

internal sealed record FillUnit(string Id, string Name, decimal Weight, string? Group, IReadOnlyList<int> Seats, int Total, IReadOnlyList<int> Attributes);

internal sealed record FillColumn(string Id, string Name);

internal sealed record FillGroup(string Id, string Name, IReadOnlyList<int> Categories);

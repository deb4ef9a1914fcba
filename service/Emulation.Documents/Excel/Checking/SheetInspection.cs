using System.Globalization;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Documents.Excel.Checking;

/// <summary>Những gì được kiểm tra: the allocation table and the list of delegates of a workbook, beside the plan and, where given, the problem.</summary>
internal sealed class SheetInspection
{
    private IReadOnlyList<int>? _parts;

    public FoundTable? Allocation { get; init; }

    public PeopleList? People { get; init; }

    public required IReadOnlyList<Requirement> Requirements { get; init; }

    public AllocationProblem? Problem { get; init; }

    /// <summary>Lines of the plan that are sums of others; a table need not have rows for them.</summary>
    public IReadOnlySet<string> PlanGroups { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public int UnitColumn => Allocation!.ColumnOf(TableFieldKind.Unit);

    public int TotalColumn => Allocation?.ColumnOf(TableFieldKind.Total) ?? 0;

    /// <summary>Rows of units: with a name, and neither a block's heading nor empty.</summary>
    public IReadOnlyList<(int Row, string Name)> Units => field ??= FindUnits();

    /// <summary>Columns whose counts make up the total: those of categories, and those that add up to it in most rows.</summary>
    public IReadOnlyList<int> Parts => _parts ??= FindParts();

    public double? Number(int row, int column) => SheetGrid.Number(Allocation!.Grid.Cell(row, column));

    public string Text(int row, int column) => Allocation!.Grid.Text(row, column).Trim();

    /// <summary>The number of delegates in all: what the total's row says, else the sum of the rows.</summary>
    public (double Value, int Row)? Total() => TotalColumn == 0 || Units.Count == 0 ? null
        : Allocation!.Rows.Total is { } row && Number(row, TotalColumn) is { } value ? (value, row)
        : (Units.Sum(unit => Number(unit.Row, TotalColumn) ?? 0), Units[^1].Row);

    /// <summary>The heading of a column, its levels joined.</summary>
    public string Heading(int column)
    {
        var name = CellRange.ColumnName(column);
        return Allocation!.Mapping.Columns.FirstOrDefault(one => one.Column == name)?.Heading ?? Allocation.Mapping.Own.FirstOrDefault(one => one.Column == name)?.Heading ?? name;
    }

    public static string Shown(double number) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    public static Quotation Quote(Requirement requirement) => new(requirement.Quote[0], requirement.Location);

    private List<(int, string)> FindUnits()
    {
        var units = new List<(int, string)>();
        var groups = (Problem?.UnitGroups ?? []).Select(static group => FoldedText.Key(group.Name)).ToHashSet(StringComparer.Ordinal);
        // A group of one unit may be called like it.
        groups.ExceptWith((Problem?.Units ?? []).Select(static unit => FoldedText.Key(unit.Name)));
        for (var row = Allocation?.Rows.First ?? 1; row <= (Allocation?.Rows.Last ?? 0); row++)
        {
            var name = Text(row, UnitColumn);
            if (name.Length > 0 && !TableRows.IsBlock(Allocation!.Grid, Allocation.Columns, row, groups))
            {
                units.Add((row, name));
            }
        }

        return units;
    }

    private List<int> FindParts()
    {
        var found = Allocation!;
        var categories = found.Columns.Where(static column => column.Value.Kind == TableFieldKind.Category).Select(static column => column.Key).ToList();
        var others = found.Mapping.Own.Select(static own => ReferenceEnd.Parse(own.Column)!.Value.Column)
            .Where(column => Units.Any(unit => Number(unit.Row, column) is not null) && Units.All(unit => found.Grid.Cell(unit.Row, column) is not { IsEmpty: false } cell || SheetGrid.Number(cell) is >= 0 and var value && value == Math.Floor(value))).ToList();
        List<int> all = [.. categories.Concat(others).Order()];
        // Columns of qualities (nữ, đảng viên) count people a second time: only columns that add up are parts.
        return Adds(all) ? all : categories.Count > 1 && Adds(categories) ? [.. categories.Order()] : Adds(others) ? others : [];
    }

    private bool Adds(List<int> columns)
    {
        var counted = Units.Where(unit => Number(unit.Row, TotalColumn) is not null).ToList();
        return columns.Count > 1 && counted.Count > 1 && counted.Count(unit => columns.Sum(column => Number(unit.Row, column) ?? 0) == Number(unit.Row, TotalColumn)) * 2 >= counted.Count;
    }
}

using System.Globalization;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Bảng đã điền: the rows of the table as they will be, made one by one when they are asked for.</summary>
internal sealed class FilledTable(FoundTable found, FillTable table, RowPlan plan, RowShift shift)
{
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 1000).Select(static number => number.ToString(CultureInfo.InvariantCulture))];

    private static readonly string[] Roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private readonly Dictionary<int, (int First, int Last)> _blocks = Blocks(plan, shift);

    // The fields by column, and the numbers they show by row: asked for a hundred thousand times, they are found once.
    private readonly TableField?[] _fields = Fields(found);
    private readonly double[]?[] _numbers = Numbers(found, table, plan);
    private readonly double? _nameWidth = found.WrappedWidth(found.ColumnOf(TableFieldKind.Unit), plan.Rows[0].Pattern);
    private (int Row, IReadOnlyList<SheetCell> Cells)? _pattern;

    public FoundTable Found => found;

    public RowPlan Plan => plan;

    public RowShift Shift => shift;

    public FillTable Table => table;

    /// <summary>The row that will stand there, without cached values of its formulas.</summary>
    public SheetRow Row(int row)
    {
        var planned = plan.Rows[row - shift.First];
        var source = found.Grid.Row(planned.Pattern);
        var cells = Pattern(planned.Pattern, source);
        var made = new SheetRow(row) { Attributes = Height(planned, source?.Attributes ?? []), Rest = source?.Rest, Cells = new List<SheetCell>(cells.Count) };
        for (var i = 0; i < cells.Count; i++)
        {
            made.Cells.Add(Cell(cells[i], planned, row));
        }

        return made;
    }

    /// <summary>The rows that will look like one of the template.</summary>
    public IEnumerable<int> RowsLike(int oldRow) => Enumerable.Range(0, plan.Rows.Count).Where(i => plan.Rows[i].Pattern == oldRow).Select(i => shift.First + i);

    /// <summary>Whether any row that gives the table its looks has a formula in the column.</summary>
    public bool HasFormulas(int column) => plan.Rows.Select(static row => row.Pattern).Distinct().Any(row => found.Grid.Cell(row, column)?.Formula is not null);

    public SheetCell? Cell(int row, int column)
    {
        var planned = plan.Rows[row - shift.First];
        var source = found.Grid.Cell(planned.Pattern, column);
        return source is not null ? Cell(source, planned, row)
            : FilledField(column) is { } field ? Field(new SheetCell(column), field, planned, row) : null;
    }

    /// <summary>The value of a column the table fills; null in the office's own columns.</summary>
    public FormulaValue? Value(int row, int column)
    {
        if (FilledField(column) is not { } field)
        {
            return null;
        }

        if (_numbers[column] is { } numbers)
        {
            return FormulaValue.Of(numbers[row - shift.First]);
        }

        var planned = plan.Rows[row - shift.First];
        return field.Kind switch
        {
            TableFieldKind.Order => planned.IsBlock ? FormulaValue.Of(Roman.ElementAtOrDefault(planned.Order) ?? Number(planned.Order)) : FormulaValue.Of(planned.Order),
            TableFieldKind.UnitId => FormulaValue.Of(planned.IsBlock ? "" : table.Units[planned.Unit].Id),
            _ => FormulaValue.Of(planned.IsBlock ? table.UnitGroups[planned.Block].Name : table.Units[planned.Unit].Name),
        };
    }

    /// <summary>The sum of a column over all units.</summary>
    public decimal Total(TableField field) => field.Kind == TableFieldKind.Weight ? table.Units.Sum(static unit => unit.Weight) : (decimal)table.Counts(field).Sum();

    /// <summary>The formula that sums a column of the table: blocks are subtotals, which a sum would count twice.</summary>
    public string SumFormula(int column, int first, int last)
    {
        var cells = new CellRange(first, column, last, column);
        return plan.HasBlocks ? $"SUBTOTAL(9,{cells})" : first == last ? $"SUM({cells}:{cells})" : $"SUM({cells})";
    }

    private static Dictionary<int, (int, int)> Blocks(RowPlan plan, RowShift shift)
    {
        var blocks = new Dictionary<int, (int First, int Last)>();
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            if (plan.Rows[i] is { IsBlock: false, Block: >= 0 } row)
            {
                blocks[row.Block] = (blocks.TryGetValue(row.Block, out var block) ? block.First : shift.First + i, shift.First + i);
            }
        }

        return blocks;
    }

    // A row made high enough for its name, where the sample's height is left to the program that shows it: not every program finds it by itself.
    private IReadOnlyList<KeyValuePair<string, string>> Height(PlannedRow planned, IReadOnlyList<KeyValuePair<string, string>> attributes)
    {
        if (planned.Old is not null || planned.IsBlock || _nameWidth is not { } width || attributes.Any(static one => one.Key is "ht"))
        {
            return attributes;
        }

        var lines = Math.Ceiling(table.Units[planned.Unit].Name.Length / width);
        return lines <= 1 ? attributes : [.. attributes, new("ht", (lines * found.DefaultHeight).ToString(CultureInfo.InvariantCulture))];
    }

    private static TableField?[] Fields(FoundTable found)
    {
        var fields = new TableField?[found.Columns.Keys.Max() + 1];
        foreach (var (column, field) in found.Columns)
        {
            fields[column] = field.Kind == TableFieldKind.Note ? null : field;
        }

        return fields;
    }

    private static double[]?[] Numbers(FoundTable found, FillTable table, RowPlan plan)
    {
        var numbers = new double[]?[found.Columns.Keys.Max() + 1];
        foreach (var (column, field) in found.Columns)
        {
            if (field.IsCount || field.Kind == TableFieldKind.Weight)
            {
                var units = field.Kind == TableFieldKind.Weight ? [.. table.Units.Select(static unit => (double)unit.Weight)] : table.Counts(field);
                numbers[column] = [.. plan.Rows.Select(row => row.IsBlock ? Members(table, row.Block).Sum(unit => units[unit]) : units[row.Unit])];
            }
        }

        return numbers;
    }

    private static IEnumerable<int> Members(FillTable table, int block) => Enumerable.Range(0, table.Units.Count).Where(unit => table.Units[unit].Group == table.UnitGroups[block].Id);

    private TableField? FilledField(int column) => column < _fields.Length ? _fields[column] : null;

    // The cells of the row that another takes its look from, with those that the table fills and it lacks.
    private IReadOnlyList<SheetCell> Pattern(int number, SheetRow? source)
    {
        if (_pattern is { } known && known.Row == number)
        {
            return known.Cells;
        }

        var row = new SheetRow(number) { Cells = [.. source?.Cells ?? []] };
        for (var column = 1; column < _fields.Length; column++)
        {
            if (_fields[column] is not null && row.Cell(column) is null)
            {
                row.Put(new SheetCell(column));
            }
        }

        _pattern = (number, row.Cells);
        return row.Cells;
    }

    private SheetCell Cell(SheetCell source, PlannedRow planned, int row)
    {
        if (FilledField(source.Column) is { } field)
        {
            return Field(source, field, planned, row);
        }

        return source.Formula is not null ? Displaced(source, planned, row) : planned.Old is null ? source.Cleared : source;
    }

    private SheetCell Displaced(SheetCell source, PlannedRow planned, int row) => source with
    {
        Formula = FormulaText.Displace(source.Formula!, found.Sheet.Name, planned.Pattern, row, shift),
        FormulaAttributes = source.FormulaAttributes?.Select(one => one.Key == "ref" && CellRange.Parse(one.Value) is { } area
            ? new(one.Key, (area with { FirstRow = row, LastRow = row + area.LastRow - area.FirstRow }).ToString()) : one).ToList(),
    };

    private SheetCell Field(SheetCell source, TableField field, PlannedRow planned, int row)
    {
        if (source.Formula is not null && !planned.IsBlock && field.Kind is not (TableFieldKind.Unit or TableFieldKind.UnitId))
        {
            return Displaced(source, planned, row);
        }

        var value = Value(row, source.Column)!.Value;
        if (value.Kind == FormulaValueKind.Text)
        {
            // The same name keeps its own look, be it one of several fonts.
            return source.Formula is null && found.Grid.Text(source) == value.Text ? source : source.WithText(Word.Editing.XmlText.Of(value.Text));
        }

        if (planned.IsBlock && field.Kind is not TableFieldKind.Order && _blocks.TryGetValue(planned.Block, out var block))
        {
            return source.Cleared with { Formula = SumFormula(source.Column, block.First, block.Last), Value = Number(value.Number) };
        }

        return source.Formula is null && SheetGrid.Number(source) == value.Number ? source : source.WithNumber(Number(value.Number));
    }

    private static string Number(double number) => number is >= 0 and < 1000 && number == (int)number ? SmallNumbers[(int)number] : number.ToString("R", CultureInfo.InvariantCulture);
}

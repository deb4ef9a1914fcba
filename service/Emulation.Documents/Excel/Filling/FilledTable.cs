using System.Globalization;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Bảng đã điền: the rows of the table as they will be, made one by one when they are asked for.</summary>
internal sealed class FilledTable(FoundTable found, FillTable table, RowPlan plan, RowShift shift)
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private readonly Dictionary<int, (int First, int Last)> _blocks = Blocks(plan, shift);

    public FoundTable Found => found;

    public RowPlan Plan => plan;

    public RowShift Shift => shift;

    public FillTable Table => table;

    /// <summary>The row that will stand there, without cached values of its formulas.</summary>
    public SheetRow Row(int row)
    {
        var planned = plan.Rows[row - shift.First];
        var source = found.Grid.Row(planned.Pattern) ?? new SheetRow(planned.Pattern);
        var made = new SheetRow(row) { Attributes = source.Attributes, Rest = source.Rest, Cells = new List<SheetCell>(source.Cells.Count + 4) };
        foreach (var cell in source.Cells)
        {
            made.Cells.Add(Cell(cell, planned, row));
        }

        foreach (var (column, field) in found.Columns)
        {
            if (field.Kind != TableFieldKind.Note && made.Cell(column) is null)
            {
                made.Put(Field(new SheetCell(column), field, planned, row));
            }
        }

        return made;
    }

    public SheetCell? Cell(int row, int column)
    {
        var planned = plan.Rows[row - shift.First];
        var source = found.Grid.Cell(planned.Pattern, column);
        return source is not null ? Cell(source, planned, row)
            : found.FieldAt(column) is { } field && field.Kind != TableFieldKind.Note ? Field(new SheetCell(column), field, planned, row) : null;
    }

    /// <summary>The value of a column the table fills; null in the office's own columns.</summary>
    public FormulaValue? Value(int row, int column)
    {
        if (found.FieldAt(column) is not { } field || field.Kind == TableFieldKind.Note)
        {
            return null;
        }

        var planned = plan.Rows[row - shift.First];
        return field.Kind switch
        {
            TableFieldKind.Order => planned.IsBlock ? FormulaValue.Of(Roman.ElementAtOrDefault(planned.Order) ?? Number(planned.Order)) : FormulaValue.Of(planned.Order),
            TableFieldKind.UnitId => FormulaValue.Of(planned.IsBlock ? "" : table.Units[planned.Unit].Id),
            TableFieldKind.Unit => FormulaValue.Of(planned.IsBlock ? table.UnitGroups[planned.Block].Name : table.Units[planned.Unit].Name),
            TableFieldKind.Weight => FormulaValue.Of((double)Sum(planned, unit => table.Units[unit].Weight)),
            _ => FormulaValue.Of((double)Sum(planned, unit => table.Count(unit, field))),
        };
    }

    /// <summary>The sum of a column over all units.</summary>
    public decimal Total(TableField field) => Enumerable.Range(0, table.Units.Count).Sum(unit => field.Kind == TableFieldKind.Weight ? table.Units[unit].Weight : table.Count(unit, field));

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

    private decimal Sum(PlannedRow planned, Func<int, decimal> of) => planned.IsBlock
        ? Enumerable.Range(0, table.Units.Count).Where(unit => table.Units[unit].Group == table.UnitGroups[planned.Block].Id).Sum(of)
        : of(planned.Unit);

    private SheetCell Cell(SheetCell source, PlannedRow planned, int row)
    {
        if (found.FieldAt(source.Column) is { } field && field.Kind != TableFieldKind.Note)
        {
            return Field(source, field, planned, row);
        }

        if (source.Formula is null)
        {
            return planned.Old is null ? source.Cleared : source;
        }

        return Displaced(source, planned, row);
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

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

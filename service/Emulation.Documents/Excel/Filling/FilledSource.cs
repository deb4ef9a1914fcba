using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Giá trị sau khi điền: what every cell of the workbook will hold, for formulas to be computed from.</summary>
internal sealed partial class FilledSource(WorkbookDraft draft, FilledTable filled, IReadOnlyList<string> shared) : FormulaSource
{
    private const int Deepest = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]@#',:");

    private readonly Dictionary<(string, int, int), FormulaValue> _known = [];
    private readonly Dictionary<(int, int), SheetCell> _replaced = [];
    private readonly Dictionary<string, SheetGrid?> _others = new(StringComparer.OrdinalIgnoreCase);
    // As the file has them: the parts themselves are changed while values are still asked for.
    private readonly List<(string Sheet, XElement Table)> _tables = [.. draft.Sheets.Where(static sheet => sheet.Part.Length > 0)
        .SelectMany(sheet => draft.LinksOf(sheet.Part).Targets("table").Select(part => (sheet.Name, new XElement(draft.Part(part)!.Root!))))];
    private int _depth;

    private RowShift Shift => filled.Shift;

    private SheetGrid Grid => filled.Found.Grid;

    /// <summary>A cell outside the table, or a formula in it, that is not what the template says.</summary>
    public void Replace(int row, SheetCell cell)
    {
        _replaced[(row, cell.Column)] = cell;
        _known.Remove((Shift.Sheet, row, cell.Column));
    }

    public SheetCell? Replaced(int row, int column) => _replaced.GetValueOrDefault((row, column));

    public override FormulaValue Value(string sheet, int row, int column)
    {
        if (!Shift.IsHome(sheet))
        {
            return Other(sheet) is { } other ? Of(sheet, row, column, other, other.Cell(row, column)) : FormulaValue.Unknown;
        }

        if (row >= Shift.First && row <= Shift.NewLast)
        {
            return filled.Value(row, column) ?? Of(Shift.Sheet, row, column, Grid, filled.Cell(row, column));
        }

        return Of(Shift.Sheet, row, column, Grid, Outside(row, column));
    }

    /// <summary>The cell of the filled sheet as it will be, outside the table; references in its formula are shifted.</summary>
    public SheetCell? Outside(int row, int column)
    {
        if (_replaced.TryGetValue((row, column), out var replaced))
        {
            return replaced;
        }

        var cell = Grid.Cell(row < Shift.First ? row : row - Shift.Delta, column);
        return cell?.Formula is { } formula ? cell with { Formula = FormulaText.Shift(formula, Shift.Sheet, Shift) } : cell;
    }

    public override int LastRow(string sheet) => Shift.IsHome(sheet) ? Grid.LastRow + Shift.Delta : Other(sheet)?.LastRow ?? 0;

    public override bool IsSubtotal(string sheet, int row, int column)
    {
        var cell = !Shift.IsHome(sheet) ? Other(sheet)?.Cell(row, column)
            : row >= Shift.First && row <= Shift.NewLast ? filled.Plan.Rows[row - Shift.First].IsBlock || filled.Found.FieldAt(column) is null ? filled.Cell(row, column) : null
            : Outside(row, column);
        return cell?.Formula is { } formula && Subtotal().IsMatch(formula);
    }

    public override (string Sheet, CellRange Range)? Structured(string reference, int row)
    {
        foreach (var (sheet, table) in _tables)
        {
            if (InTable(table, sheet, reference, row) is { } cells)
            {
                return (sheet, cells);
            }
        }

        return null;
    }

    /// <summary>The formula's value at a place of the workbook as it will be.</summary>
    public FormulaValue Compute(string formula, string sheet, int row) => FormulaEvaluator.Evaluate(formula, sheet, row, this);

    // Only Bảng1[Cột], and [Cột] inside the table itself; what else brackets can say is left to Excel.
    private CellRange? InTable(XElement table, string sheet, string reference, int row)
    {
        var bracket = reference.IndexOf('[', StringComparison.Ordinal);
        var (name, column) = (reference[..bracket], reference[(bracket + 1)..^1]);
        var area = CellRange.Parse(table.Attribute("ref")?.Value);
        if (area is not { } range || column.AsSpan().IndexOfAny(Marks) >= 0)
        {
            return null;
        }

        range = Shift.IsHome(sheet) ? Shift.Range(range) ?? range : range;
        var isOwn = name.Length == 0 ? row >= range.FirstRow && row <= range.LastRow : string.Equals(name, table.Attribute("displayName")?.Value, StringComparison.OrdinalIgnoreCase);
        var columns = table.Elements(table.Name.Namespace + "tableColumns").Elements().Select(static one => one.Attribute("name")?.Value).ToList();
        var at = columns.FindIndex(one => string.Equals(one, column, StringComparison.OrdinalIgnoreCase));
        if (!isOwn || at < 0)
        {
            return null;
        }

        int Count(string attribute, int otherwise) => int.TryParse(table.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : otherwise;
        return new CellRange(range.FirstRow + Count("headerRowCount", 1), range.FirstColumn + at, range.LastRow - Count("totalsRowCount", 0), range.FirstColumn + at);
    }

    private FormulaValue Of(string sheet, int row, int column, SheetGrid grid, SheetCell? cell)
    {
        if (cell is null || cell.IsEmpty)
        {
            return FormulaValue.Empty;
        }

        if (cell.Formula is not { } formula)
        {
            return Constant(grid, cell);
        }

        var key = (Shift.IsHome(sheet) ? Shift.Sheet : sheet, row, column);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (cell.FormulaAttributes is not null || _depth >= Deepest)
        {
            return FormulaValue.Unknown;
        }

        // A formula that leads back to itself has no value.
        _known[key] = FormulaValue.Unknown;
        _depth++;
        var value = FormulaEvaluator.Evaluate(Shift.IsHome(sheet) ? formula : FormulaText.Shift(formula, sheet, Shift), sheet, row, this);
        _depth--;
        return _known[key] = value;
    }

    private static FormulaValue Constant(SheetGrid grid, SheetCell cell) => cell.Type switch
    {
        "b" => FormulaValue.Of(cell.Value == "1"),
        "e" => FormulaValue.Error(cell.Value ?? "#VALUE!"),
        "d" => FormulaValue.Unknown,
        _ when SheetGrid.IsText(cell) => FormulaValue.Of(grid.Text(cell)),
        _ => SheetGrid.Number(cell) is { } number ? FormulaValue.Of(number) : FormulaValue.Unknown,
    };

    private SheetGrid? Other(string name)
    {
        if (!_others.TryGetValue(name, out var grid))
        {
            var sheet = draft.Sheets.FirstOrDefault(sheet => sheet.Part.Length > 0 && string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase));
            grid = sheet is null ? null : new SheetGrid(SheetSkeleton.ReadRows(draft, sheet.Part, WorkbookLimits.KeptCells), shared, []);
            _others.Add(name, grid);
        }

        return grid;
    }

    [GeneratedRegex(@"\b(SUBTOTAL|AGGREGATE)\s*\(", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Subtotal();
}

using System.Globalization;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Trang tính đã điền: all rows of the sheet as they will be, in order, with the cached values of their formulas.</summary>
internal sealed class FilledSheet
{
    private readonly FilledTable _filled;
    private readonly FilledSource _source;
    private readonly List<string> _remarks = [];
    private readonly Dictionary<int, bool> _keepsFormula = [];

    public FilledSheet(FilledTable filled, FilledSource source)
    {
        (_filled, _source) = (filled, source);
        SettleColumns();
        SettleTotal();
    }

    /// <summary>What was not done as the template says, for the officer to know.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    private RowShift Shift => _filled.Shift;

    private FoundTable Found => _filled.Found;

    private string Sheet => Found.Sheet.Name;

    public IEnumerable<SheetRow> Rows()
    {
        var isWritten = false;
        foreach (var row in Found.Grid.Rows)
        {
            if (!isWritten && row.Number >= Shift.First)
            {
                isWritten = true;
                foreach (var made in TableRows())
                {
                    yield return made;
                }
            }

            if (!Shift.IsInside(row.Number) && Moved(row) is { } moved)
            {
                yield return moved;
            }
        }

        if (!isWritten)
        {
            foreach (var made in TableRows())
            {
                yield return made;
            }
        }
    }

    /// <summary>A row of the table, its formulas with their values.</summary>
    public SheetRow TableRow(int row)
    {
        var made = _filled.Row(row);
        for (var i = 0; i < made.Cells.Count; i++)
        {
            if (made.Cells[i] is { Formula: { } formula } cell)
            {
                made.Cells[i] = Settled(cell, formula, row);
            }
        }

        return made;
    }

    /// <summary>The total's row as it will be; null without one.</summary>
    public SheetRow? TotalRow() => Found.Rows.Total is { } total ? Moved(Found.Grid.Row(total) ?? new SheetRow(total)) : null;

    private IEnumerable<SheetRow> TableRows()
    {
        for (var row = Shift.First; row <= Shift.NewLast; row++)
        {
            yield return TableRow(row);
        }
    }

    private SheetCell Settled(SheetCell cell, string formula, int row)
    {
        // In a filled column a formula stays only where all of the column's formulas come to the right numbers.
        if (_filled.Value(row, cell.Column) is { } wanted)
        {
            return _filled.Plan.Rows[row - Shift.First].IsBlock ? cell
                : _keepsFormula.GetValueOrDefault(cell.Column, true) ? WithValue(cell, wanted) : cell.WithNumber(wanted.Number.ToString("R", CultureInfo.InvariantCulture));
        }

        return WithValue(cell, _source.Compute(formula, Sheet, row));
    }

    private static SheetCell WithValue(SheetCell cell, FormulaValue value)
    {
        var (type, stored) = cell.FormulaAttributes is null || cell.FormulaAttributes.All(static one => one.Key == "ca") ? value.Stored() : (null, null);
        return SheetGrid.Number(cell) is { } number && value.Kind == FormulaValueKind.Number && number == value.Number ? cell : cell with { Type = type, Value = stored };
    }

    // A formula in a column that is filled ("=SUM(E8:J8)" under Tổng số) is the office's; it stays if it comes to what was allocated.
    private void SettleColumns()
    {
        foreach (var (column, field) in Found.Columns.Where(column => _filled.HasFormulas(column.Key)))
        {
            var keeps = true;
            var has = false;
            for (var row = Shift.First; row <= Shift.NewLast && keeps; row++)
            {
                if (!_filled.Plan.Rows[row - Shift.First].IsBlock && _filled.Cell(row, column) is { Formula: { } formula })
                {
                    has = true;
                    var value = _source.Compute(formula, Sheet, row);
                    keeps = value.Kind == FormulaValueKind.Number && value.Number == _filled.Value(row, column)!.Value.Number;
                }
            }

            _keepsFormula[column] = keeps;
            if (has && !keeps && field.Kind != TableFieldKind.Order)
            {
                _remarks.Add($"Cột {CellRange.ColumnName(column)}: công thức có sẵn không cho đúng số phân bổ, đã thay bằng số.");
            }
        }
    }

    private void SettleTotal()
    {
        if (Found.Rows.Total is not { } oldTotal || Shift.Row(oldTotal) is not { } total)
        {
            return;
        }

        foreach (var (column, field) in Found.Columns)
        {
            var cell = _source.Outside(total, column) ?? new SheetCell(column);
            if (!field.IsCount && (field.Kind != TableFieldKind.Weight || cell.IsEmpty) || IsCoveredByMerge(oldTotal, column))
            {
                continue;
            }

            var wanted = (double)_filled.Total(field);
            var value = cell.Formula is { } formula ? _source.Compute(formula, Sheet, total) : FormulaValue.Empty;
            if (value.Kind != FormulaValueKind.Number || value.Number != wanted || !CoversAll(cell.Formula!, total, column, wanted))
            {
                if (cell.Formula is not null)
                {
                    _remarks.Add($"Ô {CellRange.Name(total, column)}: công thức tổng không tính đủ các dòng của bảng, đã thay.");
                }

                _source.Replace(total, cell.Cleared with { Formula = _filled.SumFormula(column, Shift.First, Shift.NewLast), Value = wanted.ToString("R", CultureInfo.InvariantCulture) });
            }
        }
    }

    // Right numbers can come from a formula that misses a row of zeros; its references say.
    private bool CoversAll(string formula, int row, int column, double wanted) =>
        FormulaTokenizer.Tokens(formula).Any(token => token.Kind switch
        {
            FormulaTokenKind.Structured => true,
            FormulaTokenKind.Reference => CellRange.Parse(formula.AsSpan(token.Body, token.End - token.Body)) is { } range
                && range.FirstRow <= Shift.First + (_filled.Plan.HasBlocks ? 1 : 0) && range.LastRow >= Shift.NewLast && column >= range.FirstColumn && column <= range.LastColumn,
            _ => false,
        }) || IsOfOtherTotals(formula, row, wanted);

    // "=E9+F9" in the total's own row adds totals.
    private static bool IsOfOtherTotals(string formula, int row, double wanted) =>
        wanted >= 0 && FormulaTokenizer.Tokens(formula) is var tokens && tokens.Exists(static token => token.Kind == FormulaTokenKind.Reference)
        && tokens.TrueForAll(token => token.Kind != FormulaTokenKind.Reference || CellRange.Parse(formula.AsSpan(token.Body, token.End - token.Body)) is { } range && range.FirstRow == row && range.LastRow == row);

    private bool IsCoveredByMerge(int row, int column) => Found.Grid.MergeAt(row, column) is { } merge && (merge.FirstColumn != column || merge.FirstRow != row);

    private SheetRow? Moved(SheetRow row)
    {
        // References to the sheet's last row stay there; the row itself has nowhere to go.
        if (Shift.Row(row.Number) is not { } number || row.Number > Shift.Last && row.Number + Shift.Delta > CellRange.Rows)
        {
            return row.IsEmpty ? null : throw WorkbookRefusal.Table("sheet-full",
                $"Trang \"{Sheet}\" không còn chỗ để chèn dòng: dòng {row.Number} có nội dung ở cuối trang; hãy xóa nội dung ấy rồi thử lại.", WorkbookRefusal.At(Sheet, row.Number, 1));
        }

        var replaced = Found.Rows.Total == row.Number;
        var moved = row.At(number);
        for (var i = 0; i < moved.Cells.Count; i++)
        {
            moved.Cells[i] = Outside(moved.Cells[i], number);
        }

        foreach (var column in replaced ? Found.Columns.Keys.AsEnumerable() : [])
        {
            if (_source.Replaced(number, column) is { } cell)
            {
                moved.Put(cell);
            }
        }

        return moved;
    }

    private SheetCell Outside(SheetCell cell, int row)
    {
        if (cell.Formula is not { } formula || _source.Replaced(row, cell.Column) is not null)
        {
            return cell;
        }

        var shifted = FormulaText.Shift(formula, Sheet, Shift);
        var attributes = cell.FormulaAttributes?.Select(one => one.Key is "ref" or "r1" or "r2" && CellRange.Parse(one.Value) is { } area && Shift.Range(area) is { } movedArea
            ? new(one.Key, movedArea.ToString()) : one).ToList();
        var moved = cell with { Formula = shifted, FormulaAttributes = attributes };
        var value = attributes is null ? _source.Value(Sheet, row, cell.Column) : FormulaValue.Unknown;
        // What cannot be computed here keeps its old result only if nothing it rests on has changed.
        return value.IsUnknown && !new FormulaReach(_filled, _source).Reaches(shifted, row) ? moved : WithValue(moved, value);
    }
}

using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Lập danh sách thay đổi by comparing the table as it is with the table as it will be.</summary>
internal static class PatchWriter
{
    public static WorkbookPatch Write(FilledTable filled, FilledSheet sheet, IReadOnlyList<OwnSheet> own)
    {
        var (found, shift) = (filled.Found, filled.Shift);
        var operations = new List<PatchOperation>();
        if (shift.Delta > 0)
        {
            operations.Add(new PatchOperation("insertRows", shift.Sheet) { Row = shift.Last + 1, Count = shift.Delta, Like = shift.Last });
        }
        else if (shift.Delta < 0)
        {
            operations.Add(new PatchOperation("deleteRows", shift.Sheet) { Row = shift.NewLast + 1, Count = -shift.Delta });
        }

        var cells = 0;
        for (var row = shift.First; row <= shift.NewLast; row++)
        {
            cells += Add(operations, filled, row <= shift.Last ? found.Grid.Row(row) : null, sheet.TableRow(row));
        }

        if (sheet.TotalRow() is { } total)
        {
            cells += Add(operations, filled, Shifted(filled, found.Rows.Total!.Value, total.Number), total);
        }

        foreach (var one in own)
        {
            Add(operations, one);
        }

        return new WorkbookPatch(found.Mapping, Summary(filled, cells), operations) { Remarks = sheet.Remarks };
    }

    /// <summary>What the office wrote in the row, outside the columns that are filled: "Ghi chú: …".</summary>
    public static IReadOnlyList<string> OwnTexts(FoundTable found, int row)
    {
        var texts = new List<string>();
        foreach (var cell in found.Grid.Row(row)?.Cells ?? [])
        {
            if (found.FieldAt(cell.Column) is null or { Kind: TableFieldKind.Note } && cell.Formula is null && found.Grid.Text(cell).Trim() is { Length: > 0 } text)
            {
                var heading = found.Mapping.Own.FirstOrDefault(own => own.Column == CellRange.ColumnName(cell.Column))?.Heading
                    ?? found.Mapping.Columns.FirstOrDefault(own => own.Column == CellRange.ColumnName(cell.Column))?.Heading ?? CellRange.ColumnName(cell.Column);
                texts.Add($"{heading}: {text}");
            }
        }

        return texts;
    }

    private static PatchSummary Summary(FilledTable filled, int cells)
    {
        var (found, plan) = (filled.Found, filled.Plan);
        return new PatchSummary(filled.Table.Units.Count, cells,
            [.. plan.Rows.Where(static row => row is { Old: null, IsBlock: false }).Select(row => filled.Table.Units[row.Unit].Name)],
            [.. plan.Dropped.Select(row => new RemovedUnit(TableRows.Text(found.Grid, found.Columns, row, TableFieldKind.Unit), row, OwnTexts(found, row)))],
            [.. plan.Renamed.Select(static one => new RenamedUnit(one.Id, one.From, one.To))]);
    }

    // One operation for each run of changed cells in a row.
    private static int Add(List<PatchOperation> operations, FilledTable filled, SheetRow? before, SheetRow after)
    {
        var grid = filled.Found.Grid;
        var columns = after.Cells.Select(static cell => cell.Column).Concat(before?.Cells.Select(static cell => cell.Column) ?? []).Distinct().Order().ToList();
        var (olds, news) = (new List<PatchValue>(), new List<PatchValue>());
        var changed = 0;
        var first = 0;
        for (var i = 0; i <= columns.Count; i++)
        {
            var (old, made) = i < columns.Count ? (Value(grid, before?.Cell(columns[i])), Value(grid, after.Cell(columns[i]))) : default;
            var isChange = i < columns.Count && !old.Says(made);
            if (olds.Count > 0 && (!isChange || columns[i] != columns[i - 1] + 1))
            {
                operations.Add(new PatchOperation("write", filled.Shift.Sheet) { Range = new CellRange(after.Number, first, after.Number, first + olds.Count - 1).ToString(), Before = [.. olds], After = [.. news] });
                olds.Clear();
                news.Clear();
            }

            if (isChange)
            {
                first = olds.Count == 0 ? columns[i] : first;
                olds.Add(old);
                news.Add(made);
                changed++;
            }
        }

        return changed;
    }

    // The total's row as inserting rows leaves it.
    private static SheetRow? Shifted(FilledTable filled, int oldRow, int newRow)
    {
        var row = filled.Found.Grid.Row(oldRow)?.At(newRow);
        for (var i = 0; i < row?.Cells.Count; i++)
        {
            row.Cells[i] = row.Cells[i] is { Formula: { } formula } cell ? cell with { Formula = FormulaText.Shift(formula, filled.Shift.Sheet, filled.Shift) } : row.Cells[i];
        }

        return row;
    }

    private static void Add(List<PatchOperation> operations, OwnSheet sheet)
    {
        operations.Add(new PatchOperation("addSheet", sheet.Name) { Name = sheet.DefinedName });
        foreach (var row in sheet.Rows.Where(static row => row.Cells.Count > 0))
        {
            operations.Add(new PatchOperation("write", sheet.Name)
            {
                Range = new CellRange(row.Number, row.Cells[0].Column, row.Number, row.Cells[^1].Column).ToString(),
                After = [.. Enumerable.Range(row.Cells[0].Column, row.Cells[^1].Column - row.Cells[0].Column + 1).Select(column => Value(null, row.Cell(column)))],
            });
        }
    }

    private static PatchValue Value(SheetGrid? grid, SheetCell? cell) => cell switch
    {
        null => default,
        { Type: "str", Value: { } text } => new PatchValue(null, text, cell.Formula),
        _ when SheetGrid.IsText(cell) => new PatchValue(null, grid?.Text(cell) ?? cell.Plain ?? "", cell.Formula),
        _ => SheetGrid.Number(cell) is { } number ? new PatchValue(number, null, cell.Formula) : new PatchValue(null, cell.Value, cell.Formula),
    };
}

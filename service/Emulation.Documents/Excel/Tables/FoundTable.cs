using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Bảng đã tìm thấy in a workbook, with the sheet it stands on as it was read.</summary>
internal sealed record FoundTable(WorkbookSheet Sheet, SheetSkeleton Skeleton, SheetGrid Grid, IReadOnlyDictionary<int, TableField> Columns, TableRows Rows, TableMapping Mapping)
{
    public int ColumnOf(TableFieldKind kind) => Columns.FirstOrDefault(column => column.Value.Kind == kind).Key;

    public TableField? FieldAt(int column) => Columns.GetValueOrDefault(column);

    public string At(int row, int column) => WorkbookRefusal.At(Sheet.Name, row, column);

    public static string ColumnName(int column) => CellRange.ColumnName(column);
}

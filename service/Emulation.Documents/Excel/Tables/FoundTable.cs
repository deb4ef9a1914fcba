using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Bảng đã tìm thấy in a workbook, with the sheet it stands on as it was read.</summary>
internal sealed record FoundTable(WorkbookSheet Sheet, SheetSkeleton Skeleton, SheetGrid Grid, IReadOnlyDictionary<int, TableField> Columns, TableRows Rows, TableMapping Mapping)
{
    public int ColumnOf(TableFieldKind kind) => Columns.FirstOrDefault(column => column.Value.Kind == kind).Key;

    /// <summary>Which looks (indexes of cellXfs) break long texts into lines.</summary>
    public IReadOnlySet<int> WrappedStyles { get; init; } = new HashSet<int>();

    /// <summary>Height of a row that has none of its own, in points.</summary>
    public double DefaultHeight => Measure(Skeleton.Root.Element(Skeleton.Ns + "sheetFormatPr")?.Attribute("defaultRowHeight")?.Value) ?? 15;

    /// <summary>Width in characters of a column in which long texts are broken into lines; null where they are not, or cells are merged.</summary>
    public double? WrappedWidth(int column, int row)
    {
        if (Grid.Cell(row, column)?.Style is not { } style || !WrappedStyles.Contains(style) || Grid.MergeAt(row, column) is not null)
        {
            return null;
        }

        var width = Skeleton.Root.Elements(Skeleton.Ns + "cols").Elements().FirstOrDefault(one => Measure(one.Attribute("min")?.Value) <= column && Measure(one.Attribute("max")?.Value) >= column)?.Attribute("width")?.Value;
        return Measure(width) is > 1 and var characters ? characters : null;
    }

    public TableField? FieldAt(int column) => Columns.GetValueOrDefault(column);

    public string At(int row, int column) => WorkbookRefusal.At(Sheet.Name, row, column);

    public static string ColumnName(int column) => CellRange.ColumnName(column);

    private static double? Measure(string? value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

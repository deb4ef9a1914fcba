using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Vùng đặt tên: columns and rows of a table that the office marked by defined names.</summary>
internal sealed class NamedColumns
{
    private NamedColumns(IReadOnlyDictionary<int, TableField> columns, CellRange? region) => (Columns, Region) = (columns, region);

    public IReadOnlyDictionary<int, TableField> Columns { get; }

    /// <summary>The rows to be filled, of the name for them or of the named unit column.</summary>
    public CellRange? Region { get; }

    public static NamedColumns Of(WorkbookDraft draft, string sheet, FillTable table, HeadingWords words)
    {
        var columns = new Dictionary<int, TableField>();
        CellRange? region = null, units = null;
        foreach (var name in draft.Main.Root!.Elements(draft.Ns + "definedNames").Elements(draft.Ns + "definedName"))
        {
            if (name.Attribute("name")?.Value is not { } called || called.StartsWith("_xlnm", StringComparison.OrdinalIgnoreCase) || Area(name.Value, sheet) is not { } area)
            {
                continue;
            }

            if (words.IsRegionName(called))
            {
                region = area;
            }
            else if (area.FirstColumn == area.LastColumn && area.LastRow < CellRange.Rows && FieldOf(called, table, words) is { } field)
            {
                columns.TryAdd(area.FirstColumn, field);
                units = field.Kind == TableFieldKind.Unit ? area : units;
            }
        }

        return new NamedColumns(columns, region ?? units);
    }

    private static TableField? FieldOf(string name, FillTable table, HeadingWords words)
    {
        // "PB_KhachMoi" and "KhachMoi" say the same.
        var bare = FoldedText.Bare(name.StartsWith("PB_", StringComparison.OrdinalIgnoreCase) ? name[3..] : name);
        bool IsCalled(FillColumn column) => FoldedText.Bare(column.Name) == bare || FoldedText.Bare(column.Id) == bare;
        return table.Categories.FirstOrDefault(IsCalled) is { } category ? new TableField(TableFieldKind.Category, category.Id)
            : table.Attributes.FirstOrDefault(IsCalled) is { } attribute ? new TableField(TableFieldKind.Attribute, attribute.Id)
            : words.FieldOfName(bare) is { } kind ? new TableField(kind) : null;
    }

    private static CellRange? Area(string formula, string sheet) =>
        FormulaTokenizer.Tokens(formula) is [{ Kind: FormulaTokenKind.Reference } only] && string.Equals(FormulaText.SheetOf(formula, only, ""), sheet, StringComparison.OrdinalIgnoreCase)
            ? CellRange.Parse(formula.AsSpan(only.Body)) : null;
}

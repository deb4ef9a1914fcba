using System.Globalization;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Rows of an Excel table (Chèn &gt; Bảng) whose heading is the heading found.</summary>
internal static class ExcelTableRows
{
    public static TableRows? Of(WorkbookDraft draft, WorkbookSheet sheet, int headingRow)
    {
        foreach (var part in draft.LinksOf(sheet.Part).Targets("table"))
        {
            var root = draft.Part(part)!.Root!;
            var headings = Count(root.Attribute("headerRowCount")?.Value) ?? 1;
            var totals = Count(root.Attribute("totalsRowCount")?.Value) ?? 0;
            if (CellRange.Parse(root.Attribute("ref")?.Value) is { } area && headings == 1 && area.FirstRow == headingRow && area.LastRow - totals > area.FirstRow)
            {
                return new TableRows(area.FirstRow + 1, area.LastRow - totals, totals > 0 ? area.LastRow : null);
            }
        }

        return null;
    }

    private static int? Count(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}

using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Biểu đồ trong ô: the small charts of the table's rows, one for each row as it will be.</summary>
internal sealed class SparklineFollow(SheetSkeleton skeleton, string sheet, FilledTable filled)
{
    public void Follow()
    {
        foreach (var line in skeleton.Root.Descendants().Where(static element => element.Name.LocalName == "sparkline").ToList())
        {
            var (data, place) = (SheetFollow.Child(line, "f"), SheetFollow.Child(line, "sqref"));
            if (place is null || CellRange.Parse(place.Value) is not { } cell)
            {
                continue;
            }

            if (!filled.Shift.IsInside(cell.FirstRow))
            {
                SheetFollow.SetText(place, filled.Shift.Ranges(place.Value));
                SheetFollow.SetText(data, data is null ? "" : FormulaText.Shift(data.Value, sheet, filled.Shift));
                continue;
            }

            foreach (var row in filled.RowsLike(cell.FirstRow).Reverse())
            {
                var copy = new XElement(line);
                SheetFollow.SetText(SheetFollow.Child(copy, "sqref"), (cell with { FirstRow = row, LastRow = row }).ToString());
                SheetFollow.SetText(SheetFollow.Child(copy, "f"), data is null ? "" : FormulaText.Displace(data.Value, sheet, cell.FirstRow, row, filled.Shift));
                line.AddAfterSelf(copy);
            }

            line.Remove();
        }
    }
}

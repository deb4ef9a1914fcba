using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Filling;

/// <summary>
/// Khung trang tính đi theo dòng: everything of a sheet that names cells, besides the cells themselves: validations, conditional formats, merges, links,
/// filters, breaks, sparklines. What spans the table grows with it; what is attached to a unit's cell goes where the unit goes.
/// </summary>
/// <param name="filled">The table, where it stands on this sheet; null on other sheets, of which only the formulas follow.</param>
internal sealed class SheetFollow(SheetSkeleton skeleton, string sheet, RowShift shift, FilledTable? filled)
{
    public void Follow()
    {
        foreach (var element in skeleton.Root.Descendants().ToList())
        {
            if (element.Document is not null)
            {
                Formulas(element);
            }
        }

        if (filled is null)
        {
            return;
        }

        new SparklineFollow(skeleton, sheet, filled).Follow();
        Merges();
        foreach (var element in skeleton.Root.Descendants().ToList())
        {
            if (element.Document is not null)
            {
                Places(element);
            }
        }

        EmptyLists.Remove(skeleton.Root);
        Dimension();
    }

    private void Formulas(XElement element)
    {
        if (element.Name.LocalName is "formula" or "formula1" or "formula2" or "f" && !element.HasElements && element.Value.Length > 0 && !IsOfSparkline(element))
        {
            // A rule of the table's own rows is written as for the first of them, like a formula in that row.
            SetText(element, filled is not null && StandsInTable(element)
                ? FormulaText.Displace(element.Value, sheet, shift.First, shift.First, shift) : FormulaText.Shift(element.Value, sheet, shift));
        }
        else if (element.Name.LocalName == "hyperlink" && element.Attribute("location") is { } location)
        {
            SetValue(location, FormulaText.Shift(location.Value, sheet, shift));
        }
    }

    private bool StandsInTable(XElement formula)
    {
        var places = formula.Ancestors().Select(static owner => owner.Attribute("sqref")?.Value ?? Child(owner, "sqref")?.Value).FirstOrDefault(static place => place is not null);
        return places?.Split(' ') is [var first, ..] && CellRange.Parse(first) is { } range && shift.IsInside(range.FirstRow);
    }

    private void Places(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "mergeCell" or "dimension":
                break;
            case "selection":
                // What was chosen last is a cell of the view: the chosen range is that cell again.
                Cell(element, "activeCell");
                if (element.Attribute("sqref") is { } chosen)
                {
                    SetValue(chosen, element.Attribute("activeCell")?.Value ?? "A1");
                }

                break;
            case "hyperlink" when CellRange.Parse(element.Attribute("ref")?.Value) is { } link && link.FirstRow == link.LastRow && shift.IsInside(link.FirstRow):
                Place(element, filled!.Plan.NewRowOf(link.FirstRow, shift) is { } row ? (link with { FirstRow = row, LastRow = row }).ToString() : "");
                break;
            case "brk" when element.Parent?.Name.LocalName == "rowBreaks" && Whole(element.Attribute("id")?.Value) is { } after:
                // The break stands above the row after this one.
                if (shift.Row(after) is { } moved)
                {
                    SetValue(element.Attribute("id")!, moved.ToString(CultureInfo.InvariantCulture));
                }
                else
                {
                    element.Remove();
                }

                break;
            case "sqref" when !IsOfSparkline(element):
                SetText(element, shift.Ranges(element.Value));
                break;
            case "row" when element.Parent?.Name.LocalName is "from" or "to":
                DrawingFollow.Row(element, shift);
                break;
            case "cellWatch" or "inputCells":
                Attribute(element, "r");
                break;
            default:
                Attribute(element, "ref");
                Attribute(element, "sqref");
                Cell(element, "activeCell");
                Cell(element, "topLeftCell");
                break;
        }
    }

    private void Attribute(XElement element, string name)
    {
        if (element.Attribute(name) is not { } attribute)
        {
            return;
        }

        var ranges = shift.Ranges(attribute.Value);
        if (ranges.Length > 0)
        {
            SetValue(attribute, ranges);
        }
        else
        {
            element.Remove();
        }
    }

    // A cell that a view begins at or has chosen: one cell, even where it is the table's only row.
    private void Cell(XElement element, string name)
    {
        if (element.Attribute(name) is { } attribute && CellRange.Parse(attribute.Value) is { IsCell: true } cell)
        {
            SetValue(attribute, CellRange.Name(shift.Row(cell.FirstRow) ?? shift.NewLast, cell.FirstColumn));
        }
    }

    private static void Place(XElement element, string place)
    {
        if (place.Length == 0)
        {
            element.Remove();
        }
        else
        {
            SetValue(element.Attribute("ref")!, place);
        }
    }

    // Cells merged within one row of the table are merged in every row that takes its look.
    private void Merges()
    {
        foreach (var merge in skeleton.Root.Elements(skeleton.Ns + "mergeCells").Elements().ToList())
        {
            if (CellRange.Parse(merge.Attribute("ref")?.Value) is not { } range)
            {
                continue;
            }

            if (!shift.IsInside(range.FirstRow) || range.FirstRow != range.LastRow)
            {
                Place(merge, shift.Range(range)?.ToString() ?? "");
                continue;
            }

            merge.AddAfterSelf(filled!.RowsLike(range.FirstRow).Select(row => new XElement(merge.Name, new XAttribute("ref", (range with { FirstRow = row, LastRow = row }).ToString()))));
            merge.Remove();
        }
    }

    private void Dimension()
    {
        if (skeleton.Root.Element(skeleton.Ns + "dimension")?.Attribute("ref") is { } written && CellRange.Parse(written.Value) is { } area)
        {
            // The table may stand outside what the file claims to use.
            var last = Math.Max(shift.Rows(area.FirstRow, area.LastRow)?.Last ?? shift.NewLast, shift.NewLast);
            var columns = filled!.Found.Columns.Keys;
            SetValue(written, new CellRange(Math.Min(area.FirstRow, shift.First), Math.Min(area.FirstColumn, columns.Min()), last, Math.Max(area.LastColumn, columns.Max())).ToString());
        }
    }

    private static bool IsOfSparkline(XElement element) => element.Parent?.Name.LocalName == "sparkline";

    internal static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static int? Whole(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A part whose text is set anew counts as changed even if the text is the same.
    internal static void SetText(XElement? element, string text)
    {
        if (element is not null && element.Value != text)
        {
            element.Value = text;
        }
    }

    internal static void SetValue(XAttribute attribute, string value)
    {
        if (attribute.Value != value)
        {
            attribute.Value = value;
        }
    }
}

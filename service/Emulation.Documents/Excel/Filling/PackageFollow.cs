using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Các thành phần khác của sổ làm việc: names, tables, charts, pivots and the formulas of other sheets follow the rows of the filled one.</summary>
internal sealed class PackageFollow(WorkbookDraft draft, FilledTable filled, FilledSource source)
{
    private RowShift Shift => filled.Shift;

    public void Follow()
    {
        Names();
        Tables();
        Charts();
        Pivots();
        DrawingFollow.Follow(draft, filled);
        OtherSheets();
        Calculation();
    }

    private void Names()
    {
        foreach (var name in draft.Main.Root!.Elements(draft.Ns + "definedNames").Elements())
        {
            SheetFollow.SetText(name, FormulaText.Shift(name.Value, "", Shift));
        }
    }

    private void Tables()
    {
        foreach (var sheet in draft.Sheets.Where(static sheet => sheet.Part.Length > 0))
        {
            foreach (var part in draft.LinksOf(sheet.Part).Targets("table"))
            {
                Table(draft.Part(part)!.Root!, sheet.Name);
            }
        }
    }

    private void Table(XElement table, string sheet)
    {
        foreach (var element in table.DescendantsAndSelf())
        {
            if (Shift.IsHome(sheet) && element.Attribute("ref") is { } place && CellRange.Parse(place.Value) is { } area && Shift.Range(area) is { } moved)
            {
                SheetFollow.SetValue(place, moved.ToString());
            }

            if (element.Name.LocalName is "calculatedColumnFormula" or "totalsRowFormula")
            {
                SheetFollow.SetText(element, FormulaText.Shift(element.Value, sheet, Shift));
            }
        }
    }

    private void Charts()
    {
        foreach (var part in draft.Parts.Where(part => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && part.Contains("/chart", StringComparison.OrdinalIgnoreCase)
            && WorkbookInspection.TypeOf(draft, part)?.Contains("chart", StringComparison.OrdinalIgnoreCase) == true).ToList())
        {
            foreach (var formula in draft.Part(part)!.Descendants().Where(static element => element.Name.LocalName == "f").ToList())
            {
                if (!FormulaText.Mentions(formula.Value, "", Shift.Sheet))
                {
                    continue;
                }

                SheetFollow.SetText(formula, FormulaText.Shift(formula.Value, "", Shift));
                ChartCache.Renew(formula, source);
            }
        }
    }

    // What a pivot kept of the old rows is read anew when the file is opened.
    private void Pivots()
    {
        foreach (var part in draft.LinksOf(draft.MainPart).Targets("pivotCacheDefinition"))
        {
            var root = draft.Part(part)!.Root!;
            if (root.Descendants().FirstOrDefault(static element => element.Name.LocalName == "worksheetSource") is { } origin && Shift.IsHome(origin.Attribute("sheet")?.Value ?? ""))
            {
                if (CellRange.Parse(origin.Attribute("ref")?.Value) is { } area && Shift.Range(area) is { } moved)
                {
                    SheetFollow.SetValue(origin.Attribute("ref")!, moved.ToString());
                }

                if (root.Attribute("refreshOnLoad")?.Value != "1")
                {
                    root.SetAttributeValue("refreshOnLoad", "1");
                }
            }
        }
    }

    private void OtherSheets()
    {
        foreach (var sheet in draft.Sheets.Where(sheet => sheet.Part.Length > 0 && sheet.Part != filled.Found.Sheet.Part).ToList())
        {
            var skeleton = SheetSkeleton.Read(draft, sheet.Part);
            var rows = SheetSkeleton.ReadRows(draft, sheet.Part, WorkbookLimits.Cells);
            var follows = rows.Any(row => row.Cells.Exists(cell => cell.Formula is { } formula && FormulaText.Mentions(formula, sheet.Name, Shift.Sheet)));
            var before = skeleton.Document.ToString(SaveOptions.DisableFormatting);
            new SheetFollow(skeleton, sheet.Name, Shift, null).Follow();
            if (follows || before != skeleton.Document.ToString(SaveOptions.DisableFormatting))
            {
                var made = rows.Select(row => Row(row, sheet.Name)).ToList();
                draft.Write(sheet.Part, output => skeleton.Write(output, made));
            }
        }
    }

    private SheetRow Row(SheetRow row, string sheet)
    {
        var made = row.At(row.Number);
        for (var i = 0; i < made.Cells.Count; i++)
        {
            var cell = made.Cells[i];
            if (cell.Formula is not { } formula || !FormulaText.Mentions(formula, sheet, Shift.Sheet))
            {
                continue;
            }

            var shifted = FormulaText.Shift(formula, sheet, Shift);
            var value = cell.FormulaAttributes is null ? source.Compute(shifted, sheet, row.Number) : FormulaValue.Unknown;
            var (type, stored) = value.Stored();
            made.Cells[i] = value.Kind == FormulaValueKind.Number && SheetGrid.Number(cell) == value.Number ? cell with { Formula = shifted } : cell with { Formula = shifted, Type = type, Value = stored };
        }

        return made;
    }

    // The order of calculation names cells that have moved; Excel makes a new one.
    private void Calculation()
    {
        foreach (var part in draft.LinksOf(draft.MainPart).Targets("calcChain"))
        {
            draft.LinksOf(draft.MainPart).Remove(part);
        }

        var root = draft.Main.Root!;
        var calculation = root.Element(draft.Ns + "calcPr");
        if (calculation is null)
        {
            calculation = new XElement(draft.Ns + "calcPr");
            var before = root.Elements().LastOrDefault(element => WorkbookOrder.IsBefore(element.Name.LocalName, "calcPr"));
            before!.AddAfterSelf(calculation);
        }

        if (calculation.Attribute("fullCalcOnLoad")?.Value is not ("1" or "true"))
        {
            calculation.SetAttributeValue("fullCalcOnLoad", "1");
        }
    }
}

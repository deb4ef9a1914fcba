using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Trang do chương trình viết: its rows, and how it is put into a workbook beside the office's own sheets.</summary>
/// <param name="DefinedName">The hidden name by which the sheet is known the next time.</param>
/// <param name="Name">On the tab; another where the office has a sheet of that name.</param>
/// <param name="HeadingRow">Repeated on every page.</param>
/// <param name="Widths">Of its columns, in characters.</param>
internal sealed record OwnSheet(string DefinedName, string Name, int HeadingRow, IReadOnlyList<int> Widths, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The name its tab will have in this workbook.</summary>
    public static string NameIn(WorkbookDraft draft, string definedName, string wanted)
    {
        if (WorkbookMemory.Sheet(draft, definedName) is { } kept)
        {
            return kept.Name;
        }

        var name = wanted;
        for (var number = 2; draft.Sheets.Any(sheet => FoldedText.Key(sheet.Name) == FoldedText.Key(name)); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted} ({number})");
        }

        return name;
    }

    public void Put(WorkbookDraft draft)
    {
        if (WorkbookMemory.Sheet(draft, DefinedName) is { } kept)
        {
            draft.Write(kept.Part, Write(draft.Ns));
            return;
        }

        var ns = draft.Ns;
        var main = draft.Main.Root!;
        var (id, _) = draft.LinksOf(draft.MainPart).Add("worksheet", "xl/worksheets/sheet{0}.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", Write(ns));
        var sheets = main.Element(ns + "sheets")!;
        var number = sheets.Elements().Select(static sheet => int.TryParse(sheet.Attribute("sheetId")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var one) ? one : 0).Max() + 1;
        var index = sheets.Elements().Count();
        var linkNs = sheets.Elements().SelectMany(static sheet => sheet.Attributes()).First(static attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0).Name.Namespace;
        sheets.Add(new XElement(ns + "sheet", new XAttribute("name", Name), new XAttribute("sheetId", number.ToString(CultureInfo.InvariantCulture)), new XAttribute(linkNs + "id", id)));
        var names = main.Element(ns + "definedNames");
        if (names is null)
        {
            names = new XElement(ns + "definedNames");
            main.Elements().Last(element => WorkbookOrder.IsBefore(element.Name.LocalName, "definedNames")).AddAfterSelf(names);
        }

        names.Add(new XElement(ns + "definedName", new XAttribute("name", "_xlnm.Print_Titles"), new XAttribute("localSheetId", index.ToString(CultureInfo.InvariantCulture)), $"{FormulaText.Prefix(Name)}${HeadingRow}:${HeadingRow}"),
            new XElement(ns + "definedName", new XAttribute("name", DefinedName), new XAttribute("hidden", "1"), $"{FormulaText.Prefix(Name)}$A$1"));
    }

    private Action<Stream> Write(XNamespace ns) => output =>
    {
        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        var columns = string.Concat(Widths.Select((width, index) => string.Create(CultureInfo.InvariantCulture, $"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{width}\" customWidth=\"1\"/>")));
        var last = Rows.Count == 0 ? 1 : Rows[^1].Number;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="{ns.NamespaceName}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:{CellRange.Name(last, Widths.Count)}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="{HeadingRow}" topLeftCell="A{HeadingRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>{columns}</cols><sheetData>
            """));
        writer.Flush();
        using (var rows = new SheetRowWriter(output, ""))
        {
            foreach (var row in Rows)
            {
                rows.Write(row);
            }
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
            </sheetData><mergeCells count="2"><mergeCell ref="A1:{CellRange.Name(1, Widths.Count)}"/><mergeCell ref="A2:{CellRange.Name(2, Widths.Count)}"/></mergeCells><pageMargins left="0.79" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter></worksheet>
            """));
    };
}

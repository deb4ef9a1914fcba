using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Kiểu ô: the looks that sheets of our own need, added to the workbook's styles at the end, or found there from the last time.</summary>
internal sealed class StyleBook(WorkbookDraft draft)
{
    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    private readonly XElement? _root = draft.LinksOf(draft.MainPart).Target("styles") is { } part ? draft.Part(part)!.Root : null;

    /// <param name="bold">Times New Roman, as administrative documents are set.</param>
    /// <param name="horizontal">"left", "center" or "right".</param>
    /// <param name="format">Id of a number format that every workbook knows: 0 as it is, 3 "#,##0".</param>
    /// <returns>The index a cell names; null in a workbook without styles.</returns>
    public int? Of(bool bold = false, int size = 12, string horizontal = "left", bool bordered = true, int format = 0)
    {
        if (_root is null)
        {
            return null;
        }

        var font = Index("fonts", Element("font", bold ? Element("b") : null, Element("sz", Val(size)), Element("name", Val("Times New Roman")), Element("family", Val(1))));
        var border = Index("borders", Element("border", [.. Sides.Select(side => bordered ? Element(side, new XAttribute("style", "thin"), Element("color", new XAttribute("auto", "1"))) : Element(side)), Element("diagonal")]));
        var fill = Index("fills", Element("fill", Element("patternFill", new XAttribute("patternType", "none"))));
        return Index("cellXfs", Element("xf", new XAttribute("numFmtId", format), new XAttribute("fontId", font), new XAttribute("fillId", fill), new XAttribute("borderId", border), new XAttribute("xfId", 0),
            new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1), new XAttribute("applyBorder", 1), new XAttribute("applyAlignment", 1),
            Element("alignment", new XAttribute("horizontal", horizontal), new XAttribute("vertical", "center"), new XAttribute("wrapText", 1))));
    }

    /// <summary>Indexes of the looks that break long texts into lines.</summary>
    public IReadOnlySet<int> Wrapped() => (_root?.Element(_root.Name.Namespace + "cellXfs")?.Elements() ?? []).Index()
        .Where(static one => one.Item.Elements().Any(static alignment => alignment.Name.LocalName == "alignment" && alignment.Attribute("wrapText")?.Value is "1" or "true"))
        .Select(static one => one.Index).ToHashSet();

    private static XAttribute Val(object value) => new("val", value);

    private XElement Element(string name, params object?[] content) => new(_root!.Name.Namespace + name, content);

    private int Index(string list, XElement wanted)
    {
        var all = _root!.Element(_root.Name.Namespace + list) ?? throw WorkbookRefusal.Damaged("styles");
        var index = 0;
        foreach (var one in all.Elements())
        {
            if (XNode.DeepEquals(one, wanted))
            {
                return index;
            }

            index++;
        }

        all.Add(wanted);
        all.SetAttributeValue("count", (index + 1).ToString(CultureInfo.InvariantCulture));
        return index;
    }
}

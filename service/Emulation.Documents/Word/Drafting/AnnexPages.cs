using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Trang của phụ lục: each annex begins on a new page and is numbered by itself from 1 (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1.đ).</summary>
internal static class AnnexPages
{
    // What stands in a section's properties before its page numbering.
    private static readonly string[] Before = ["headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType"];

    public static void Lay(XElement slot, List<XElement> annexes)
    {
        var w = slot.Name.Namespace;
        var last = slot.Document!.Descendants(w + "sectPr").Last();
        var page = new XElement(last);
        var content = new List<XElement>();
        foreach (var (index, annex) in annexes.Index())
        {
            var above = new XElement(page);
            if (index > 0)
            {
                Restart(above);
            }

            content.Add(Break(above, slot));
            content.Add(annex);
        }

        if (annexes.Count > 0)
        {
            Restart(last);
        }

        slot.ReplaceWith(content);
    }

    // Word ends a section in a paragraph's properties; the paragraph that closes the plan template lends its look.
    private static XElement Break(XElement page, XElement slot)
    {
        var w = slot.Name.Namespace;
        var style = slot.Parent!.Elements(w + "p").LastOrDefault()?.Element(w + "pPr")?.Element(w + "pStyle");
        return new XElement(w + "p", new XElement(w + "pPr", style is null ? null : new XElement(style), page));
    }

    private static void Restart(XElement page)
    {
        var w = page.Name.Namespace;
        page.Elements(w + "pgNumType").Remove();
        var number = new XElement(w + "pgNumType", new XAttribute(w + "start", "1"));
        if (page.Elements().LastOrDefault(static child => Before.Contains(child.Name.LocalName, StringComparer.Ordinal) && child.IsWord()) is { } previous)
        {
            previous.AddAfterSelf(number);
        }
        else
        {
            page.AddFirst(number);
        }
    }
}

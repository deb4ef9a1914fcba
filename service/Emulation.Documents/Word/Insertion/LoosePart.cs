using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Phần của trang đứng riêng: what the page of a drafted plan gives its parts (the two columns of the foot, the page break before an annex) they carry themselves when they go into another document.
/// </summary>
internal static class LoosePart
{
    // Half of the text's width on A4 with the margins of Nghị định 30/2020/NĐ-CP, in twentieths of a point.
    private const int Half = 4394;

    public static void Set(IReadOnlyList<XElement> content, SectionPlace part)
    {
        var paragraphs = content.SelectMany(static element => element.DescendantsAndSelf()).Where(static element => element.IsWord("p")).ToList();
        switch (part)
        {
            case SectionPlace.Annex when paragraphs is [var first, ..]:
                first.Properties().Put(new XElement(first.Name.Namespace + "pageBreakBefore"));
                break;
            case SectionPlace.Recipients:
                paragraphs.ForEach(static paragraph => Indent(paragraph, "right"));
                break;
            case SectionPlace.Signature:
                paragraphs.ForEach(static paragraph => Indent(paragraph, "left"));
                break;
        }
    }

    private static void Indent(XElement paragraph, string side)
    {
        var w = paragraph.Name.Namespace;
        paragraph.Properties().Put(new XElement(w + "ind", new XAttribute(w + side, Half)));
    }
}

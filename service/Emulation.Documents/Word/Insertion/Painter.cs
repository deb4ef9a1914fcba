using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Đặt chữ theo văn bản: the fragment's text takes the document's font and size and its headings and running text the document's layout; bold, italic and what stands apart
/// (a centred line, a table) stay as the fragment has them. Works on the fragment's tree, before it is moved.
/// </summary>
internal sealed class Painter(Fragment fragment, DocumentLook document, StyleMap styles, ListMap lists, SectionHeading? heading, int place)
{
    private static readonly string[] Kept = ["keepNext", "keepLines", "pageBreakBefore", "widowControl", "shd", "pBdr", "tabs"];
    private static readonly string[] Copied = ["widowControl", "suppressAutoHyphens", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc"];
    private static readonly string[] OfHeadings = ["keepNext", "keepLines", "outlineLvl"];

    private static readonly string[] Led = ["rFonts", "b", "i", "caps", "sz", "szCs"];

    private readonly XNamespace _w = fragment.Draft.W;
    private readonly RunPainter _runs = new(fragment, document, styles);

    public void Paint()
    {
        foreach (var part in fragment.Content.SelectMany(static element => element.DescendantsAndSelf()).ToList())
        {
            if (part.IsWord("p"))
            {
                Paint(part);
            }
            else if (part.IsWord("tblStyle"))
            {
                styles.Map(part, "table");
            }
        }
    }

    private void Paint(XElement paragraph)
    {
        var block = fragment.BlockOf(paragraph);
        // A typed number stands for the computed one.
        var list = heading?.Paragraph == paragraph ? null : lists.PlaceOf(paragraph);
        var (exemplar, isHeading) = ExemplarOf(paragraph, block);
        var was = paragraph.Element(_w + "pPr") ?? new XElement(_w + "pPr");
        var style = exemplar is null ? styles.Of("paragraph", was.Get("pStyle").Value("val")) : exemplar.StyleId;
        var properties = exemplar is null ? Explicit(was, block, style) : Like(exemplar, was, isHeading);
        var counted = heading is { Earlier: not null } && heading.Paragraph == paragraph;
        Number(properties, list, exemplar is { IsNumbered: true } || styles.Numbers(style), counted ? exemplar?.Paragraph.Get("numPr") : null, counted);
        if (!counted && (list is not null || exemplar is { IsNumbered: true } || exemplar is not null && styles.Numbers(style)))
        {
            // What a list level would say about the place on the page is not meant here.
            properties.Put(Indents((exemplar?.Format ?? block?.Format ?? fragment.Body.Format)!));
        }

        foreach (var run in paragraph.Descendants(_w + "r").Where(run => run.Ancestors(_w + "p").First() == paragraph).ToList())
        {
            _runs.Paint(run, exemplar, isHeading, style);
        }

        if (paragraph == fragment.Content[0])
        {
            Lead(paragraph, properties, style);
        }

        properties.Put(_runs.Mark(was.Get("rPr"), block, exemplar, isHeading, style));
        paragraph.Element(_w + "pPr")?.Remove();
        paragraph.AddFirst(properties);
    }

    private (Exemplar? Exemplar, bool IsHeading) ExemplarOf(XElement paragraph, Block? block)
    {
        if (block is null || block.Cell is not null || block.Region != BlockRegion.Body)
        {
            // An empty line between paragraphs is as high as the document's own.
            return (block is null && fragment.Content.Contains(paragraph) ? document.Body : null, false);
        }

        if (block == fragment.Heading)
        {
            return heading?.Earlier is { } earlier ? (earlier, true) : document.HeadingAt(place) is { } like ? (like, true) : (null, false);
        }

        if (fragment.Outline.ItemOf(block) is { IsHeading: true, Label: { } label } && document.Subheading(label) is { } subheading)
        {
            return (subheading, true);
        }

        return (fragment.IsRunningText && LookOfText.StandsLike(block.Format!, fragment.Body.Format!) ? document.Body : null, false);
    }

    private XElement Like(Exemplar exemplar, XElement was, bool isHeading)
    {
        var result = new XElement(_w + "pPr");
        foreach (var kept in Kept.Select(name => was.Get(name)).OfType<XElement>())
        {
            result.Put(new XElement(kept));
        }

        foreach (var copied in (isHeading ? Copied.Concat(OfHeadings) : Copied).Prepend("pStyle").Select(name => exemplar.Paragraph.Get(name)).OfType<XElement>())
        {
            result.Put(new XElement(copied));
        }

        return result;
    }

    // The fragment's own layout in full, for the document's defaults say something else.
    private XElement Explicit(XElement was, Block? block, string? style)
    {
        var result = new XElement(was);
        result.Get("pStyle")?.Remove();
        result.Get("rPr")?.Remove();
        result.Get("numPr")?.Remove();
        if (style is not null)
        {
            result.Put(new XElement(_w + "pStyle", new XAttribute(_w + "val", style)));
        }

        if (block?.Format is { } format)
        {
            var line = (format.LineSpacing, format.LineRule) == (fragment.Body.Format!.LineSpacing, fragment.Body.Format.LineRule) && fragment.IsRunningText && block.Cell is null && document.Body is { } body
                ? (body.Format.LineSpacing, body.Format.LineRule) : (format.LineSpacing, format.LineRule);
            result.Put(new XElement(_w + "spacing", Number("before", format.SpaceBefore), Number("after", format.SpaceAfter), Number("line", line.LineSpacing), new XAttribute(_w + "lineRule", line.LineRule)));
            result.Put(Indents(format));
            result.Put(new XElement(_w + "jc", new XAttribute(_w + "val", format.Alignment switch
            {
                TextAlignment.Center => "center",
                TextAlignment.Right => "right",
                TextAlignment.Justify => "both",
                _ => "left",
            })));
        }

        return result;
    }

    private void Number(XElement properties, ListPlace? list, bool inheritsList, XElement? own, bool counted)
    {
        if (counted)
        {
            if (own is not null)
            {
                properties.Put(new XElement(own));
            }
        }
        else if (list is not null && lists.Of(list.ListId) is { } id)
        {
            properties.Put(new XElement(_w + "numPr", Value("ilvl", list.Level.ToString(CultureInfo.InvariantCulture)), Value("numId", id)));
        }
        else if (inheritsList)
        {
            properties.Put(new XElement(_w + "numPr", Value("numId", "0")));
        }
    }

    // LibreOffice (7.4) takes the direct look off the first paragraph inside a control; what its style says it keeps.
    private void Lead(XElement paragraph, XElement properties, string? style)
    {
        var runs = paragraph.Descendants(_w + "r").Where(static run => run.Elements().Any(static child => child.IsWord("t") && child.Value.Length > 0)).Select(run => run.Element(_w + "rPr")).ToList();
        var shared = runs is [{ } first, ..] ? first.Elements().Where(property => Led.Contains(property.Name.LocalName) && runs.TrueForAll(run => XNode.DeepEquals(run.Get(property.Name.LocalName), property))).ToList() : [];
        if (shared.Count > 0)
        {
            properties.Put(Value("pStyle", styles.Lead(style, shared)));
        }
    }

    private XElement Indents(BlockFormat format) => new(_w + "ind", Number("left", format.IndentLeft), Number("right", format.IndentRight),
        format.IndentFirstLine < 0 ? Number("hanging", -format.IndentFirstLine) : Number("firstLine", format.IndentFirstLine));

    private XElement Value(string name, string value) => new(_w + name, new XAttribute(_w + "val", value));

    private XAttribute Number(string attribute, int value) => new(_w + attribute, value.ToString(CultureInfo.InvariantCulture));
}

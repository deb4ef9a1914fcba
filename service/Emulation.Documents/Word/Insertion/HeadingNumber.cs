using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Số của đề mục: the number a heading had in its template goes, and the one it takes in the document is typed, for a computed one would renumber what stands behind it.</summary>
internal static class HeadingNumber
{
    /// <param name="label">Null types none.</param>
    public static void Type(XElement heading, Block block, string? label)
    {
        var runs = heading.Descendants().Where(static element => element.IsWord("r")).ToList();
        Strip(runs, SectionText.LabelLength(block));
        var w = heading.Name.Namespace;
        heading.Elements().Where(static child => child.IsWord("pPr")).Elements().Where(static property => property.IsWord("numPr")).Remove();
        if (label is null)
        {
            return;
        }

        var typed = new XElement(w + "r",
            runs.Find(static run => run.Elements().Any(static child => child.IsWord("t")))?.Element(w + "rPr") is { } look ? new XElement(look) : null,
            new XElement(w + "t", new XAttribute(WordNamespace.Space, "preserve"), XmlText.Of(label) + " "));
        if (heading.Element(w + "pPr") is { } properties)
        {
            properties.AddAfterSelf(typed);
        }
        else
        {
            heading.AddFirst(typed);
        }
    }

    // White space before the number is no part of the block's text.
    private static void Strip(List<XElement> runs, int length)
    {
        var started = false;
        foreach (var (child, count) in runs.SelectMany(RunContent.Of).ToList())
        {
            if (length == 0 && started)
            {
                return;
            }

            if (!child.IsWord("t"))
            {
                length -= started && length > 0 ? count : 0;
                if (count > 0)
                {
                    child.Remove();
                }

                continue;
            }

            var text = child.Value;
            var at = started ? 0 : text.Length - text.TrimStart().Length;
            started |= at < text.Length;
            var taken = Math.Min(length, text.Length - at);
            length -= taken;
            child.Value = text[(at + taken)..];
            child.SetAttributeValue(WordNamespace.Space, "preserve");
        }
    }
}

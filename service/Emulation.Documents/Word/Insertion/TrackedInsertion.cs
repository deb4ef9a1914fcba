using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Chèn có theo dõi: a document whose changes are being tracked gets the section as a change too, which an officer accepts or refuses;
/// refused, it leaves nothing, the control around it included.
/// </summary>
internal sealed class TrackedInsertion(WordDraft document, FreshIds ids, DateOnly? date)
{
    private readonly XNamespace _w = document.W;

    public static bool IsOn(WordDraft document) =>
        document.Part(document.LinksOf(document.MainPart).Target("settings"))?.Root?.Elements().FirstOrDefault(static element => element.IsWord("trackRevisions")) is { } tracking
        && tracking.Value("val") is not ("0" or "false" or "off");

    /// <summary>Whether everything in these elements is our own tracked insertion: such a thing may go again without a trace.</summary>
    public static bool IsOwn(IReadOnlyList<XElement> elements) => elements.SelectMany(static element => element.DescendantsAndSelf()).Where(static element => element.IsWord("r") && !element.Ancestors().First(static above => !above.IsWord("r")).IsWord("rPr"))
        .All(static run => run.Ancestors().Any(static above => above.IsWord("ins") && OwnAuthor.IsOn(above)))
        && !elements.SelectMany(static element => element.DescendantsAndSelf()).Any(static element => element.IsWord("del") && !OwnAuthor.IsOn(element));

    public void Mark(XElement control)
    {
        foreach (var run in control.Descendants(_w + "r").Where(run => run.Parent!.Name != _w + "ins").ToList())
        {
            if (run.PreviousNode is XElement before && before.Name == _w + "ins")
            {
                run.Remove();
                before.Add(run);
            }
            else
            {
                var inserted = Change("ins");
                run.ReplaceWith(inserted);
                inserted.Add(run);
            }
        }

        foreach (var paragraph in control.Descendants(_w + "p").ToList())
        {
            var properties = paragraph.Properties();
            if (properties.Get("rPr") is not { } mark)
            {
                mark = new XElement(_w + "rPr");
                properties.Put(mark);
            }

            mark.Put(Change("ins"));
        }

        foreach (var row in control.Descendants(_w + "tr").ToList())
        {
            MarkRow(row);
        }

        MarkControl(control);
    }

    private void MarkRow(XElement row)
    {
        if (row.Element(_w + "trPr") is not { } properties)
        {
            properties = new XElement(_w + "trPr");
            if (row.Elements().LastOrDefault(static child => child.IsWord("tblPrEx")) is { } exceptions)
            {
                exceptions.AddAfterSelf(properties);
            }
            else
            {
                row.AddFirst(properties);
            }
        }

        properties.Add(Change("ins"));
    }

    // Each edge of the control lies between two marks of its own (ECMA-376 part 1, 17.13.5.6).
    private void MarkControl(XElement control)
    {
        var content = control.Element(_w + "sdtContent")!;
        var (opening, closing) = (Change("customXmlInsRangeStart"), Change("customXmlInsRangeStart"));
        control.AddBeforeSelf(opening);
        content.AddFirst(End(opening));
        content.Add(closing);
        control.AddAfterSelf(End(closing));
    }

    private XElement End(XElement start) => new(_w + "customXmlInsRangeEnd", new XAttribute(start.Attribute(_w + "id")!));

    private XElement Change(string name) => new(_w + name, new XAttribute(_w + "id", ids.NextMark()), OwnAuthor.Attributes(_w, date));
}

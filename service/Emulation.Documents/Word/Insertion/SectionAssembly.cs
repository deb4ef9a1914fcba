using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Outline;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Đưa mẫu vào văn bản: numbers its heading, sets it like the document, moves it in under a content control and records it.</summary>
internal sealed class SectionAssembly(OpenSections work, Fragment source, SectionRequest request)
{
    private const int LongestAlias = 64;

    private static readonly string[] Tables = ["numbering", "styles"];

    private readonly WordDraft _file = work.File;

    /// <summary>Puts the section in the place of <paramref name="mark"/>.</summary>
    /// <param name="label">The number its heading takes; null for none.</param>
    /// <param name="place">How many sections stand before it.</param>
    /// <param name="earlier">The heading it replaces, where the document's own list numbers that.</param>
    /// <returns>Whether it went in as a tracked change.</returns>
    public bool Put(XElement mark, string? label, int place, Exemplar? earlier = null)
    {
        var parts = Tables.Where(kind => _file.LinksOf(_file.MainPart).Target(kind) is null).ToList();
        var hash = SectionText.Hash(source.Blocks);
        Convert();
        var table = new StyleTable(source.Draft.Part(source.Draft.LinksOf(source.Draft.MainPart).Target("styles"))?.Root);
        var (styles, lists, links) = (new StyleMap(_file, table), new ListMap(_file, source.Draft, table, request.Key), new LinkMap(_file, source.Draft));
        var heading = TypeHeading(label, lists, earlier);
        new Painter(source, new DocumentLook(work.Plan, work.Body), styles, lists, heading, place).Paint();
        if (heading?.List is { } list && OutlineLabel.Parse(heading.Label ?? work.Text.Blocks.FirstOrDefault(block => block.Format == earlier?.Format)?.Label) is { } number)
        {
            lists.StartUnder(list, number.Last);
        }

        var content = Detach();
        links.Map(content);
        var ids = new FreshIds(_file, request.Key);
        ids.Renew(content);
        var control = Wrap(content, ids, mark);
        mark.ReplaceWith(control);
        if (work.IsTracked)
        {
            new TrackedInsertion(_file, ids, request.Date).Mark(control);
        }

        // What an earlier section brought along is this one's too where it uses it: the last to go takes it away.
        var before = work.State.Sections.SelectMany(static section => section.Brought).ToList();
        var shared = Uses.In([control]).Styles.Intersect(before.Where(static one => one.Kind == "style").Select(static one => one.Id));
        Record(control, hash, [
            .. lists.Brought.Select(static id => new BroughtAlong("num", id)), .. styles.Brought.Union(shared).Select(static id => new BroughtAlong("style", id)),
            .. links.Brought.Select(static id => new BroughtAlong("link", id)), .. parts.Where(kind => _file.LinksOf(_file.MainPart).Target(kind) is not null).Select(static kind => new BroughtAlong("part", kind)).Union(before.Where(static one => one.Kind == "part"))]);
        return work.IsTracked;
    }

    private void Convert()
    {
        if (source.Draft.W == _file.W)
        {
            return;
        }

        var links = source.Draft.LinksOf(source.Draft.MainPart);
        var strict = _file.W.NamespaceName == Package.WordNames.Strict;
        foreach (var part in new[] { source.Draft.MainPart, links.Target("styles"), links.Target("numbering") }.Select(source.Draft.Part).OfType<XDocument>())
        {
            WordForm.Convert(part, strict);
        }
    }

    private SectionHeading? TypeHeading(string? label, ListMap lists, Exemplar? earlier)
    {
        if (label is null && earlier is null || source.HeadingParagraph is not { } paragraph)
        {
            return null;
        }

        var heading = new SectionHeading(paragraph, label, lists.PlaceOf(paragraph), earlier);
        HeadingNumber.Type(paragraph, source.Heading!, label);
        return heading;
    }

    private List<XElement> Detach()
    {
        var content = source.Content.ToList();
        ForeignNames.Adapt(content, source.Draft.Main.Root!, _file.Main.Root!);
        content.ForEach(static element => element.Remove());
        return content;
    }

    private XElement Wrap(List<XElement> content, FreshIds ids, XElement mark)
    {
        var w = _file.W;
        // Two tables that meet become one in Word.
        if (content[0].IsWord("tbl") && IsTable(mark.ElementsBeforeSelf().LastOrDefault()))
        {
            content.Insert(0, new XElement(w + "p"));
        }

        if (content[^1].IsWord("tbl") && IsTable(mark.ElementsAfterSelf().FirstOrDefault()))
        {
            content.Add(new XElement(w + "p"));
        }

        Bookmark(content, ids);
        var title = SectionText.Quote(source.Blocks);
        return new XElement(w + "sdt",
            new XElement(w + "sdtPr",
                new XElement(w + "alias", new XAttribute(w + "val", XmlText.Of(title.Length > LongestAlias ? title[..LongestAlias].TrimEnd() : title))),
                new XElement(w + "tag", new XAttribute(w + "val", SectionKey.Tag(request.Key))),
                new XElement(w + "id", new XAttribute(w + "val", ids.NextControl(0)))),
            new XElement(w + "sdtContent", content));

        static bool IsTable(XElement? beside) => beside is not null && (beside.IsWord("tbl")
            || beside.IsWord("sdt") && beside.Elements().FirstOrDefault(static child => child.IsWord("sdtContent"))?.Elements().Any(static child => child.IsWord("tbl")) == true);
    }

    private void Bookmark(List<XElement> content, FreshIds ids)
    {
        var w = _file.W;
        var id = new XAttribute(w + "id", ids.NextMark());
        var (start, end) = (new XElement(w + "bookmarkStart", id, new XAttribute(w + "name", SectionKey.Bookmark(request.Key))), new XElement(w + "bookmarkEnd", id));
        if (content[0].IsWord("p"))
        {
            content[0].Properties().AddAfterSelf(start);
        }
        else
        {
            content.Insert(0, start);
        }

        if (content[^1].IsWord("p"))
        {
            content[^1].Add(end);
        }
        else
        {
            content.Add(end);
        }
    }

    private void Record(XElement control, string hash, IReadOnlyList<BroughtAlong> brought)
    {
        var paragraphs = control.Descendants().Where(static element => element.IsWord("p")).ToList();
        work.State.Put(new SectionRecord(request.Key, request.Template, hash)
        {
            ControlId = control.Elements().First().Get("id").Value("val"),
            Bookmark = SectionKey.Bookmark(request.Key),
            FirstParagraph = FreshIds.ParagraphId(paragraphs[0]),
            LastParagraph = FreshIds.ParagraphId(paragraphs[^1]),
            Quote = SectionText.Quote(source.Blocks),
            Blocks = source.Blocks.Count(static block => block.Text.Length > 0),
            Brought = brought,
        }, work.Text);
    }
}

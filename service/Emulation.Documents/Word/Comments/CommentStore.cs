using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Comments;

/// <summary>The comments part (comments.xml) with the parts newer Word keeps beside it.</summary>
internal sealed class CommentStore(WordDraft draft)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    // Threads, durable ids and times: parts that speak of a comment by the paraId of its last paragraph.
    private static readonly string[] Companions = ["commentsExtended", "commentsIds", "commentsExtensible"];

    private readonly PartLinks _links = draft.LinksOf(draft.MainPart);
    private readonly XNamespace _w = draft.W;

    private XElement? Root => draft.Part(_links.Target("comments"))?.Root;

    public IReadOnlyList<XElement> All => [.. Root?.Elements().Where(static comment => comment.IsWord("comment")) ?? []];

    /// <summary>Our comments, except those somebody has answered: an answer without its question would say nothing.</summary>
    public IReadOnlyList<XElement> Removable
    {
        get
        {
            var all = All;
            var foreign = all.Where(static comment => !OwnAuthor.IsOn(comment)).Select(ParagraphId).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
            var answered = Entries("commentsExtended").Where(entry => Value(entry, "paraId") is { } id && foreign.Contains(id))
                .Select(static entry => Value(entry, "paraIdParent")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
            return [.. all.Where(comment => OwnAuthor.IsOn(comment) && !(ParagraphId(comment) is { } id && answered.Contains(id)))];
        }
    }

    public static string? Id(XElement comment) => Value(comment, "id");

    /// <returns>The new comment's id.</returns>
    public string Add(IReadOnlyList<string> lines, string initials, DateOnly? date)
    {
        var root = Root ?? Create();
        var id = (All.Select(static comment => int.TryParse(Id(comment), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .DefaultIfEmpty(-1).Max() + 1).ToString(CultureInfo.InvariantCulture);
        root.Add(new XElement(_w + "comment",
            new XAttribute(_w + "id", id), OwnAuthor.Attributes(_w, date), new XAttribute(_w + "initials", initials),
            lines.Select(Paragraph)));
        return id;
    }

    /// <summary>Removes comments with what the companion parts hold of them; a part left without comments goes too.</summary>
    public void Remove(IReadOnlyCollection<XElement> comments)
    {
        var paragraphs = comments.Select(ParagraphId).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var durable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var companion in Companions)
        {
            var gone = Entries(companion).Where(entry => Value(entry, "paraId") is { } id ? paragraphs.Contains(id) : Value(entry, "durableId") is { } key && durable.Contains(key)).ToList();
            durable.UnionWith(gone.Select(static entry => Value(entry, "durableId")).OfType<string>());
            gone.ForEach(static entry => entry.Remove());
        }

        foreach (var comment in comments)
        {
            comment.Remove();
        }

        if (All.Count == 0)
        {
            foreach (var part in Companions.Append("comments").SelectMany(_links.Targets).ToList())
            {
                _links.Remove(part);
            }
        }
    }

    private IEnumerable<XElement> Entries(string companion) => draft.Part(_links.Target(companion))?.Root?.Elements() ?? [];

    private static string? ParagraphId(XElement comment) => comment.Elements().LastOrDefault(static child => child.IsWord("p")) is { } last ? Value(last, "paraId") : null;

    private static string? Value(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    private XElement Create()
    {
        var content = new XDocument(new XElement(_w + "comments", new XAttribute(XNamespace.Xmlns + "w", _w.NamespaceName)));
        _links.Add(WordNamespace.RelationshipTypes(_w) + "comments", _links.Folder + "comments.xml", ContentType, content);
        return content.Root!;
    }

    // The draft's own paragraph style may indent, justify and enlarge; a margin wants none of it.
    private XElement Paragraph(string line, int index) => new(_w + "p",
        new XElement(_w + "pPr",
            new XElement(_w + "spacing", new XAttribute(_w + "before", 0), new XAttribute(_w + "after", 0), new XAttribute(_w + "line", 240), new XAttribute(_w + "lineRule", "auto")),
            new XElement(_w + "ind", new XAttribute(_w + "left", 0), new XAttribute(_w + "right", 0), new XAttribute(_w + "firstLine", 0)),
            new XElement(_w + "jc", new XAttribute(_w + "val", "left"))),
        new XElement(_w + "r",
            new XElement(_w + "rPr", index == 0 ? new XElement(_w + "b") : null, new XElement(_w + "sz", new XAttribute(_w + "val", 20))),
            new XElement(_w + "t", new XAttribute(WordNamespace.Space, "preserve"), XmlText.Of(line))));
}

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
    private int? _last;

    // The main part says it, and most drafts have no comments to look at: it is parsed when it is needed.
    private XNamespace W => draft.W;

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
        _last ??= All.Select(static comment => int.TryParse(Id(comment), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1).DefaultIfEmpty(-1).Max();
        _last++;
        var id = _last.Value.ToString(CultureInfo.InvariantCulture);
        root.Add(new XElement(W + "comment",
            new XAttribute(W + "id", id), OwnAuthor.Attributes(W, date), new XAttribute(W + "initials", initials),
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
        var content = new XDocument(new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName)));
        _links.Add(WordNamespace.RelationshipTypes(W) + "comments", _links.Folder + "comments.xml", ContentType, content);
        return content.Root!;
    }

    // The draft's own paragraph style may indent, justify and enlarge; a margin wants none of it.
    private XElement Paragraph(string line, int index) => new(W + "p",
        new XElement(W + "pPr",
            new XElement(W + "spacing", new XAttribute(W + "before", 0), new XAttribute(W + "after", 0), new XAttribute(W + "line", 240), new XAttribute(W + "lineRule", "auto")),
            new XElement(W + "ind", new XAttribute(W + "left", 0), new XAttribute(W + "right", 0), new XAttribute(W + "firstLine", 0)),
            new XElement(W + "jc", new XAttribute(W + "val", "left"))),
        new XElement(W + "r",
            new XElement(W + "rPr", index == 0 ? new XElement(W + "b") : null, new XElement(W + "sz", new XAttribute(W + "val", 20))),
            new XElement(W + "t", new XAttribute(WordNamespace.Space, "preserve"), XmlText.Of(line))));
}

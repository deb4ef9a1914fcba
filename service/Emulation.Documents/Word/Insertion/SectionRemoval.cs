using System.Xml.Linq;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Gỡ mục đã chèn: its elements, and what came along with it where nothing else has come to use that.</summary>
internal sealed class SectionRemoval(WordDraft document)
{
    private static readonly string[] Stories = ["header", "footer", "footnotes", "endnotes", "comments"];

    private readonly PartLinks _links = document.LinksOf(document.MainPart);

    /// <returns>An empty mark where the section stood, to be replaced or removed.</returns>
    public XElement Remove(FoundSection section, SectionRecord? record)
    {
        var mark = new XElement("place");
        section.Elements[0].AddBeforeSelf(mark);
        RangeMarks.Part(section.Elements, mark);
        RemoveComments(section.Elements);
        var used = Uses.In(section.Elements);
        foreach (var element in section.Elements)
        {
            element.Remove();
        }

        if (mark.Parent is { } cell && cell.IsWord("tc") && !cell.Elements().Any(static child => child.IsWord("p")))
        {
            // Word refuses a cell without a paragraph.
            cell.Add(new XElement(cell.Name.Namespace + "p"));
        }

        RemoveBrought(record, used);
        return mark;
    }

    private void RemoveComments(IReadOnlyList<XElement> elements)
    {
        var ids = elements.SelectMany(static element => element.Descendants()).Where(static inner => inner.IsWord("commentReference")).Select(static inner => inner.Value("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return;
        }

        var store = new CommentStore(document);
        document.Main.Descendants().Where(element => (element.IsWord("commentRangeStart") || element.IsWord("commentRangeEnd")) && element.Value("id") is { } id && ids.Contains(id)).Remove();
        store.Remove([.. store.All.Where(comment => CommentStore.Id(comment) is { } id && ids.Contains(id))]);
    }

    private void RemoveBrought(SectionRecord? record, Uses used)
    {
        if (record is null || record.Brought.Count == 0)
        {
            return;
        }

        var left = Uses.In(Stories.SelectMany(_links.Targets).Append(_links.Target("styles")).Select(document.Part).OfType<XDocument>().Select(static part => part.Root!).Append(document.Main.Root!));
        bool IsFree(string kind, string id) => record.Brought.Contains(new BroughtAlong(kind, id));
        foreach (var id in used.Lists.Where(id => IsFree("num", id) && !left.Lists.Contains(id)))
        {
            RemoveList(id);
        }

        RemoveStyles([.. record.Brought.Where(static one => one.Kind == "style").Select(static one => one.Id)]);
        foreach (var id in used.Links.Where(id => IsFree("link", id) && !left.Links.Contains(id)))
        {
            if (_links.Find(id) is { Part: { } part })
            {
                _links.Remove(part);
            }
        }

        foreach (var (_, kind) in record.Brought.Where(static one => one.Kind == "part"))
        {
            if (_links.Target(kind) is { } part && document.Part(part) is { Root.HasElements: false })
            {
                _links.Remove(part);
            }
        }
    }

    private void RemoveList(string id)
    {
        var root = document.Part(_links.Target("numbering"))?.Root;
        var instances = root?.Elements().Where(static element => element.IsWord("num")).ToList() ?? [];
        if (instances.Find(one => one.Value("numId") == id) is not { } gone)
        {
            return;
        }

        var definition = DefinitionOf(gone);
        gone.Remove();
        if (!instances.Exists(one => one != gone && DefinitionOf(one) == definition))
        {
            root!.Elements().Where(element => element.IsWord("abstractNum") && element.Value("abstractNumId") == definition).Remove();
        }
    }

    // A style may be the base of another that came along; the last goes first.
    private void RemoveStyles(List<string> brought)
    {
        var root = document.Part(_links.Target("styles"))?.Root;
        for (var again = root is not null && brought.Count > 0; again;)
        {
            var left = Uses.In(Stories.SelectMany(_links.Targets).Append(_links.Target("numbering")).Select(document.Part).OfType<XDocument>().Select(static part => part.Root!).Append(document.Main.Root!).Append(root!));
            var gone = root!.Elements().Where(style => style.IsWord("style") && brought.Contains(StyleTable.Id(style)) && !left.Styles.Contains(StyleTable.Id(style))).ToList();
            gone.ForEach(static style => style.Remove());
            again = gone.Count > 0;
        }
    }

    private static string? DefinitionOf(XElement instance) => instance.Elements().FirstOrDefault(static child => child.IsWord("abstractNumId")).Value("val");
}

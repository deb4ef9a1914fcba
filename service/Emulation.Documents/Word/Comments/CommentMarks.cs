using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Comments;

/// <summary>
/// Dấu neo nhận xét: the two range marks and the reference in the text. Runs that had to be cut for them are joined when they go;
/// how they were cut is kept in the comment's initials, for editors keep those.
/// </summary>
internal sealed class CommentMarks(WordDraft draft)
{
    private const string Kinds = "-rts";

    private readonly XNamespace _w = draft.W;
    private readonly RunMap _runs = new(draft.Main);

    /// <param name="add">Takes the comment's initials and gives its id.</param>
    public void Place(Block block, TextSpan span, Func<string, string> add)
    {
        var held = span.Length > 0 ? _runs.Holding(block.Origin!, span) : [];
        if (held.Count == 0)
        {
            PlaceAroundParagraph(_runs.Paragraph(block.Origin!), add(OwnAuthor.Initials));
            return;
        }

        if (Host(held[0]) != held[0] || Host(held[^1]) != held[^1])
        {
            PlaceBetween(Host(held[0]), Host(held[^1]), add(OwnAuthor.Initials));
            return;
        }

        var cut = _runs.Cut(block.Origin!, span);
        var (before, after) = (cut[0].Before, cut[^1].After);
        var initials = before == CutKind.None && after == CutKind.None ? "" : $"{Kinds[(int)before]}{Kinds[(int)after]}";
        PlaceBetween(cut[0].Run, cut[^1].Run, add(OwnAuthor.Initials + initials));
    }

    /// <summary>Takes the marks of these comments out of the text and joins what was cut for them.</summary>
    public static void Remove(XDocument main, IEnumerable<XElement> comments)
    {
        var initials = comments.Where(static comment => CommentStore.Id(comment) is not null)
            .GroupBy(static comment => CommentStore.Id(comment)!, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First().Attributes().FirstOrDefault(static a => a.Name.LocalName == "initials")?.Value ?? "", StringComparer.Ordinal);
        var marks = main.Descendants().Where(static element => element.IsWord("commentRangeStart") || element.IsWord("commentRangeEnd") || element.IsWord("commentReference"))
            .Where(mark => CommentStore.Id(mark) is { } id && initials.ContainsKey(id))
            .Select(static mark => IsReferenceRun(mark.Parent) ? mark.Parent! : mark).Distinct().ToList();
        var gone = marks.ToHashSet();
        var joints = marks.Where(static mark => !mark.IsWord("r")).Select(mark => Joint(mark, Kind(mark, initials[CommentStore.Id(mark)!]), gone)).OfType<(XElement Left, XElement Right, CutKind Kind)>().ToList();
        marks.ForEach(static mark => mark.Remove());
        Join(joints);
    }

    private static void Join(List<(XElement Left, XElement Right, CutKind Kind)> joints)
    {
        var joined = new Dictionary<XElement, XElement>();
        foreach (var (left, right, kind) in joints)
        {
            var whole = left;
            while (joined.TryGetValue(whole, out var earlier))
            {
                whole = earlier;
            }

            if (!joined.ContainsKey(right) && RunCut.TryJoin(whole, right, kind))
            {
                joined[right] = whole;
            }
        }
    }

    private static (XElement Left, XElement Right, CutKind Kind)? Joint(XElement mark, CutKind kind, HashSet<XElement> gone)
    {
        if (kind == CutKind.None)
        {
            return null;
        }

        var left = mark.ElementsBeforeSelf().LastOrDefault(element => !gone.Contains(element));
        var right = mark.ElementsAfterSelf().FirstOrDefault(element => !gone.Contains(element));
        return left is not null && right is not null ? (left, right, kind) : null;
    }

    private static CutKind Kind(XElement mark, string initials)
    {
        var at = OwnAuthor.Initials.Length + (mark.IsWord("commentRangeStart") ? 0 : 1);
        return initials.StartsWith(OwnAuthor.Initials, StringComparison.Ordinal) && at < initials.Length && Kinds.IndexOf(initials[at], StringComparison.Ordinal) is > 0 and var kind
            ? (CutKind)kind : CutKind.None;
    }

    private static bool IsReferenceRun(XElement? run) =>
        run is not null && run.IsWord("r") && run.Elements().All(static child => child.IsWord("rPr") || child.IsWord("commentReference"));

    private void PlaceBetween(XElement first, XElement last, string id)
    {
        first.AddBeforeSelf(Mark("commentRangeStart", id));
        var end = Mark("commentRangeEnd", id);
        last.AddAfterSelf(end);
        // Refusing a tracked insertion must not take the comment with it.
        var tracked = end.Ancestors().TakeWhile(static element => !element.IsWord("p")).LastOrDefault(static element => element.IsWord() && element.Name.LocalName is "ins" or "moveTo");
        (tracked ?? end).AddAfterSelf(Reference(id));
    }

    private void PlaceAroundParagraph(XElement paragraph, string id)
    {
        if (paragraph.Elements().FirstOrDefault(static child => child.IsWord("pPr")) is { } properties)
        {
            properties.AddAfterSelf(Mark("commentRangeStart", id));
        }
        else
        {
            paragraph.AddFirst(Mark("commentRangeStart", id));
        }

        paragraph.Add(Mark("commentRangeEnd", id), Reference(id));
    }

    private XElement Mark(string name, string id) => new(_w + name, new XAttribute(_w + "id", id));

    private XElement Reference(string id) => new(_w + "r", Mark("commentReference", id));

    /// <summary>The run, or what stands around it that Word fills by itself and where a mark would be lost: a simple field, a plain-text control, a ruby.</summary>
    private static XElement Host(XElement run) => run.Ancestors().TakeWhile(static element => !element.IsWord("p"))
        .LastOrDefault(static element => element.IsWord("fldSimple") || element.IsWord("r") || element.IsWord("sdt") && IsPlain(element)
            || element.Name.LocalName == "AlternateContent" && element.Name.Namespace == WordNamespace.Compatibility) ?? run;

    private static bool IsPlain(XElement control) => control.Elements().Where(static child => child.IsWord("sdtPr")).Elements()
        .Any(static property => property.Name.LocalName is "text" or "date" or "dropDownList" or "comboBox" or "dataBinding");
}

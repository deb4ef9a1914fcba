using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Issue;

/// <summary>
/// Bản để ban hành: the plan without what served its drafting: state, comments, content controls (their content stays), names of who wrote when.
/// </summary>
public static partial class IssueCopy
{
    private static readonly string[] TextParts = ["header", "footer", "footnotes", "endnotes"];

    private static readonly HashSet<string> Tracked = new(StringComparer.Ordinal)
    {
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "numberingChange",
    };

    private static readonly string[] PropertyParts = ["core-properties", "extended-properties"];

    // ECMA-376 Part 2, 8.3 (core) and Part 1, 22.2 (extended).
    private static readonly HashSet<string> Authors = new(StringComparer.Ordinal) { "creator", "lastModifiedBy", "Company", "Manager" };

    /// <returns>What is still to be filled in; null when tracked changes remain, and then nothing is written.</returns>
    /// <exception cref="UnreadableDocumentException">As the reader, or a file that must not be changed: see <see cref="ChangeGate"/>.</exception>
    public static IReadOnlyList<Quotation>? Write(Stream draft, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        using var file = ChangeGate.Open(draft, cancellation);
        var plan = Plan.From(WordReader.Read(draft, cancellation), "draft");
        var links = file.LinksOf(file.MainPart);
        var texts = TextParts.SelectMany(links.Targets).Distinct(StringComparer.OrdinalIgnoreCase).Select(file.Part).OfType<XDocument>().Prepend(file.Main).ToList();
        if (texts.Any(static text => text.Descendants().Any(static element => element.IsWord() && Tracked.Contains(element.Name.LocalName))))
        {
            return null;
        }

        RemoveComments(file, links, texts);
        texts.ForEach(Unwrap);
        new PlanState(file).Remove();
        RemoveTraces(file, links, texts);
        file.Save(output);
        return [.. plan.Text.Blocks.SelectMany(block => Blanks().Matches(block.Text).Select(blank => plan.Quote(block, new TextSpan(blank.Index, blank.Length))))];
    }

    private static void RemoveComments(WordDraft file, PartLinks links, List<XDocument> texts)
    {
        var store = new CommentStore(file);
        CommentMarks.Remove(file.Main, store.All);
        foreach (var text in texts)
        {
            // Marks without a comment are left by other programs.
            text.Descendants().Where(static element => element.IsWord("commentRangeStart") || element.IsWord("commentRangeEnd") || element.IsWord("commentReference")).Remove();
        }

        store.Remove(store.All);
        foreach (var people in links.Targets("people").ToList())
        {
            links.Remove(people);
        }
    }

    // From the inside out, so that what is moved holds no control any more.
    private static void Unwrap(XDocument text)
    {
        foreach (var control in text.Descendants().Where(static element => element.IsWord("sdt")).Reverse().ToList())
        {
            var content = control.Elements().FirstOrDefault(static child => child.IsWord("sdtContent"))?.Nodes().ToList() ?? [];
            var cell = control.Parent;
            content.ForEach(static node => node.Remove());
            control.ReplaceWith(content);
            // Word refuses a cell that does not end in a paragraph.
            if (cell is not null && cell.IsWord("tc") && cell.Elements().LastOrDefault()?.IsWord("p") != true)
            {
                cell.Add(new XElement(cell.Name.Namespace + "p"));
            }
        }
    }

    private static void RemoveTraces(WordDraft file, PartLinks links, List<XDocument> texts)
    {
        foreach (var text in texts)
        {
            text.Descendants().Attributes().Where(static attribute => attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
        }

        file.Part(links.Target("settings"))?.Root?.Elements().Where(static element => element.IsWord("rsids")).Remove();
        foreach (var properties in PropertyParts.Select(kind => file.Part(file.LinksOf("").Target(kind))))
        {
            properties?.Root?.Elements().Where(static element => Authors.Contains(element.Name.LocalName)).ToList().ForEach(static name => name.Value = "");
        }
    }

    [GeneratedRegex(@"…{2,}|\.{5,}|_{3,}|(?<=(?:ngày|tháng|năm|[Ss]ố:?)\s?)…", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Blanks();
}

using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Tìm lại mục đã chèn: by its control, bookmark, paragraph identities, words or heading, in that order. LibreOffice drops tags, turns a control around paragraphs
/// into one inside the first, and may write one bookmark as two; Google's editor drops paragraph identities.
/// </summary>
internal sealed class SectionAnchor(DocumentBody body, Plan plan)
{
    /// <summary>Neighbouring elements that hold the section and nothing else; null where it is not found.</summary>
    public FoundSection? Find(string key, SectionRecord? record)
    {
        var found = ByControl(key, record) ?? ByBookmark(record?.Bookmark ?? SectionKey.Bookmark(key));
        if (found is null && record is not null)
        {
            found = ByParagraphs(record) ?? ByHash(record) ?? ByQuote(record);
        }

        return found is null ? null : new FoundSection(found, body.BlocksIn(found));
    }

    private List<XElement>? ByControl(string key, SectionRecord? record)
    {
        var controls = body.Root.Descendants().Where(element => element.IsWord("sdt") && IsAroundBlocks(element) && Properties(element).Get("tag").Value("val") == SectionKey.Tag(key)).ToList();
        var chosen = controls.Find(control => record?.ControlId is { } id && Properties(control).Get("id").Value("val") == id) ?? controls.FirstOrDefault();
        return chosen is null ? null : [chosen];
    }

    private static XElement? Properties(XElement control) => control.Elements().FirstOrDefault(static child => child.IsWord("sdtPr"));

    private static bool IsAroundBlocks(XElement control) => control.Elements().FirstOrDefault(static child => child.IsWord("sdtContent"))
        ?.Elements().Any(static child => child.IsWord("p") || child.IsWord("tbl") || child.IsWord("sdt")) == true && !control.Ancestors().Any(static above => above.IsWord("p"));

    private List<XElement>? ByBookmark(string name)
    {
        var starts = body.Root.Descendants().Where(element => element.IsWord("bookmarkStart") && element.Value("name") == name).ToList();
        var ids = starts.Select(static start => start.Value("id")).ToHashSet(StringComparer.Ordinal);
        var ends = body.Root.Descendants().Where(element => element.IsWord("bookmarkEnd") && ids.Contains(element.Value("id"))).ToList();
        return starts.Count == 0 || ends.Count == 0 ? null : Range(body.Child(starts[0]), body.Child(ends[^1]));
    }

    private List<XElement>? ByParagraphs(SectionRecord record)
    {
        var paragraphs = body.Root.Descendants().Where(static element => element.IsWord("p")).ToList();
        var first = paragraphs.Find(paragraph => record.FirstParagraph is { } id && FreshIds.ParagraphId(paragraph) == id);
        var last = paragraphs.FindLast(paragraph => record.LastParagraph is { } id && FreshIds.ParagraphId(paragraph) == id);
        return first is null || last is null ? null : Range(body.Child(first), body.Child(last));
    }

    private List<XElement>? ByHash(SectionRecord record)
    {
        var blocks = plan.Text.Blocks.Where(block => body.Holds(block) && block.Text.Length > 0).ToList();
        for (var i = 0; record.Blocks > 0 && i + record.Blocks <= blocks.Count; i++)
        {
            if (StartsWith(blocks[i], record.Quote) && SectionText.Hash(blocks.GetRange(i, record.Blocks)) == record.TextHash)
            {
                return Range(body.First(blocks[i]), body.Last(blocks[i + record.Blocks - 1]));
            }
        }

        return null;
    }

    // The words changed, the heading did not: the section reaches to the next one.
    private List<XElement>? ByQuote(SectionRecord record)
    {
        var sequence = new SectionSequence(plan);
        if (record.Quote.Length == 0 || sequence.Sections.Where(section => StartsWith(section.Block, record.Quote)).ToList() is not [var section])
        {
            return null;
        }

        var behind = sequence.BlockBehind(sequence.Sections.ToList().IndexOf(section) + 1);
        var last = plan.Text.Blocks.Last(block => body.Holds(block) && (behind is null || block.Index < behind.Index));
        return Range(body.First(section.Block), body.Last(last));
    }

    private static bool StartsWith(Block block, string quote) => SectionText.Heading(block).StartsWith(quote, StringComparison.Ordinal);

    private static List<XElement>? Range(XElement first, XElement last)
    {
        var range = first == last ? [first] : first.ElementsAfterSelf().TakeWhile(element => element != last).Prepend(first).Append(last).ToList();
        return first == last || first.ElementsAfterSelf().Contains(last) ? range : null;
    }
}

/// <summary>A section where it stands now.</summary>
internal sealed record FoundSection(IReadOnlyList<XElement> Elements, IReadOnlyList<Block> Blocks)
{
    public string Hash => SectionText.Hash(Blocks);

    /// <summary>The typed number of its heading; null where it has none.</summary>
    public string? Label => Blocks is [var heading, ..] && SectionText.LabelLength(heading) is > 0 and var length ? heading.Text[..length].Trim() : null;
}

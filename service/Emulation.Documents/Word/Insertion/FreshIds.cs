using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Số hiệu mới cho những gì chèn vào: identities that the document has not, the same on every run.</summary>
internal sealed class FreshIds
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private readonly string _key;
    private readonly HashSet<string> _controls;
    private readonly HashSet<string> _paragraphs;
    private readonly HashSet<string> _bookmarks;
    private int _lastMark;
    private int _lastDrawing;

    public FreshIds(WordDraft document, string key)
    {
        _key = key;
        var all = document.Main.Descendants().ToList();
        _controls = Values(all.Where(static element => element.IsWord("sdtPr")).Select(static properties => properties.Get("id").Value("val")));
        _paragraphs = Values(all.Attributes(XName.Get("paraId", Word2010)).Select(static id => id.Value));
        _bookmarks = Values(all.Where(static element => element.IsWord("bookmarkStart")).Select(static start => start.Value("name")));
        _lastMark = Last(all.Where(static element => element.IsWord() && !element.IsWord("id")).Select(static element => element.Attribute(element.Name.Namespace + "id")?.Value));
        _lastDrawing = Last(all.Where(static element => element.Name.LocalName == "docPr").Select(static drawing => drawing.Value("id")));
        HasParagraphIds = (document.Main.Root!.Attribute(WordNamespace.Compatibility + "Ignorable")?.Value ?? "").Split(' ')
            .Any(prefix => prefix.Length > 0 && document.Main.Root.GetNamespaceOfPrefix(prefix)?.NamespaceName == Word2010);
    }

    /// <summary>Whether the document says that readers may pass over w14: only then may paragraphs have w14:paraId.</summary>
    public bool HasParagraphIds { get; }

    /// <summary>Bookmarks, comments and tracked changes are counted together: no reader is surprised by a number that none of them has.</summary>
    public string NextMark() => (++_lastMark).ToString(CultureInfo.InvariantCulture);

    public string NextControl(int ordinal) => Free(_controls, number => SectionKey.Number(_key, "control", ordinal + number).ToString(CultureInfo.InvariantCulture));

    /// <summary>Gives identities to everything in the content that needs one in its document.</summary>
    public void Renew(IReadOnlyList<XElement> content)
    {
        var inside = content.SelectMany(static element => element.DescendantsAndSelf()).ToList();
        foreach (var (control, index) in inside.Where(static element => element.IsWord("sdtPr")).Select(static (control, index) => (control, index)))
        {
            control.Put(new XElement(control.Name.Namespace + "id", new XAttribute(control.Name.Namespace + "val", NextControl((index + 1) * 1000))));
        }

        foreach (var drawing in inside.Where(static element => element.Name.LocalName == "docPr"))
        {
            drawing.SetAttributeValue("id", ++_lastDrawing);
        }

        RenewBookmarks(inside);
        foreach (var (paragraph, index) in HasParagraphIds ? inside.Where(static element => element.IsWord("p")).Select(static (paragraph, index) => (paragraph, index)) : [])
        {
            paragraph.SetAttributeValue(XName.Get("paraId", Word2010), Free(_paragraphs, number => SectionKey.Number(_key, "paragraph", index + 100_000 * number).ToString("X8", CultureInfo.InvariantCulture)));
        }
    }

    public static string? ParagraphId(XElement paragraph) => paragraph.Attribute(XName.Get("paraId", Word2010))?.Value;

    private void RenewBookmarks(List<XElement> inside)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in inside.Where(static element => element.IsWord("bookmarkStart")))
        {
            var (was, id) = (start.Value("name")!, NextMark());
            ids[start.Value("id") ?? ""] = id;
            start.SetAttributeValue(start.Name.Namespace + "id", id);
            var name = Free(_bookmarks, number => number == 0 ? was : string.Create(CultureInfo.InvariantCulture, $"{was[..Math.Min(was.Length, 34)]}_{number + 1}"));
            if (name != was)
            {
                start.SetAttributeValue(start.Name.Namespace + "name", name);
                inside.ForEach(element => Follow(element, was, name));
            }
        }

        foreach (var end in inside.Where(static element => element.IsWord("bookmarkEnd")).ToList())
        {
            end.SetAttributeValue(end.Name.Namespace + "id", ids.GetValueOrDefault(end.Value("id") ?? "") ?? NextMark());
        }
    }

    // What led to the bookmark inside the section still does.
    private static void Follow(XElement element, string was, string name)
    {
        if (element.IsWord("hyperlink") && element.Value("anchor") == was)
        {
            element.SetAttributeValue(element.Name.Namespace + "anchor", name);
        }
        else if (element.IsWord("instrText"))
        {
            element.Value = Words(element.Value);
        }
        else if (element.IsWord("fldSimple") && element.Value("instr") is { } instruction)
        {
            element.SetAttributeValue(element.Name.Namespace + "instr", Words(instruction));
        }

        string Words(string text) => string.Join(' ', text.Split(' ').Select(word => string.Equals(word, was, StringComparison.OrdinalIgnoreCase) ? name : word));
    }

    private static string Free(HashSet<string> taken, Func<int, string> make)
    {
        var number = 0;
        while (make(number) is "0" or "00000000" || !taken.Add(make(number)))
        {
            number++;
        }

        return make(number);
    }

    private static HashSet<string> Values(IEnumerable<string?> values) => values.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static int Last(IEnumerable<string?> ids) =>
        ids.Select(static id => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0).DefaultIfEmpty(0).Max();
}

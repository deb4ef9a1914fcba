using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Lọc nội dung mẫu: what belongs to the template's own file (page set-up, comments, revision marks, identities) is left behind;
/// what would bring in something from outside, or could not be taken away again, is refused.
/// </summary>
internal static partial class FragmentContent
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["altChunk"] = "chèn tệp khác", ["subDoc"] = "chèn tệp khác", ["object"] = "có đối tượng nhúng", ["control"] = "có điều khiển ActiveX", ["contentPart"] = "có nét vẽ tay",
        ["footnoteReference"] = "có chú thích chân trang", ["endnoteReference"] = "có chú thích cuối văn bản",
        ["ins"] = Changes, ["del"] = Changes, ["moveFrom"] = Changes, ["moveTo"] = Changes, ["cellIns"] = Changes, ["cellDel"] = Changes, ["cellMerge"] = Changes,
        ["rPrChange"] = Changes, ["pPrChange"] = Changes, ["tblPrChange"] = Changes, ["tcPrChange"] = Changes, ["trPrChange"] = Changes, ["sectPrChange"] = Changes,
    };

    private static readonly HashSet<string> LeftBehind = new(StringComparer.Ordinal)
    {
        "sectPr", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "proofErr", "lastRenderedPageBreak", "permStart", "permEnd",
        "dataBinding", "placeholder", "lock", "docPartObj", "cnfStyle", "divId",
    };

    private const string Changes = "còn sửa đổi theo dõi chưa xử lý";

    /// <returns>The body's children that are to be inserted, cleaned where they stand.</returns>
    public static IReadOnlyList<XElement> Take(WordDraft fragment)
    {
        var body = fragment.Main.Root!.Elements().FirstOrDefault(static element => element.IsWord("body")) ?? throw Refusal.Damaged(fragment.MainPart);
        Judge(body);
        Unwrap(body);
        body.Descendants().Where(static element => element.IsWord() && LeftBehind.Contains(element.Name.LocalName)).ToList().ForEach(static element => element.Remove());
        body.Descendants().Attributes().Where(IsIdentity).Remove();
        DropUnusedBookmarks(body);
        body.Descendants().Where(static element => element.IsWord("r") && element.Elements().All(static child => child.IsWord("rPr"))).Remove();
        var content = body.Elements().Where(static element => element.IsWord("p") || element.IsWord("tbl") || element.IsWord("sdt")).ToList();
        return [.. content.SkipWhile(IsEmpty).Reverse().SkipWhile(IsEmpty).Reverse()];
    }

    private static void Judge(XElement body)
    {
        foreach (var element in body.Descendants())
        {
            if (element.IsWord() && Refused.TryGetValue(element.Name.LocalName, out var reason))
            {
                throw Refusal.BadSection(reason);
            }

            var instruction = element.IsWord("instrText") ? element.Value : element.IsWord("fldSimple") ? element.Value("instr") : null;
            if (instruction is not null && ReachesOut().IsMatch(instruction))
            {
                throw Refusal.BadSection("có trường lấy nội dung từ bên ngoài");
            }
        }

        // A field in several runs could be one of those refused, word by word.
        if (ReachesOut().IsMatch(string.Concat(body.Descendants().Where(static element => element.IsWord("instrText")).Select(static element => element.Value))))
        {
            throw Refusal.BadSection("có trường lấy nội dung từ bên ngoài");
        }
    }

    // A template may be wrapped as the document will be, and wrappers of other programs' data mean nothing elsewhere.
    private static void Unwrap(XElement body)
    {
        foreach (var wrapper in body.Descendants().Where(IsWrapper).Reverse().ToList())
        {
            var content = wrapper.IsWord("sdt") ? wrapper.Elements().FirstOrDefault(static child => child.IsWord("sdtContent"))?.Nodes() : wrapper.Nodes().Where(static node => node is not XElement element || !element.IsWord("customXmlPr"));
            var nodes = content?.ToList() ?? [];
            nodes.ForEach(static node => node.Remove());
            wrapper.ReplaceWith(nodes);
        }

        static bool IsWrapper(XElement element) => element.IsWord("customXml") || element.IsWord("smartTag")
            || element.IsWord("sdt") && element.Elements().FirstOrDefault(static child => child.IsWord("sdtPr")).Get("tag").Value("val")?.StartsWith(SectionKey.TagPrefix, StringComparison.Ordinal) == true;
    }

    private static bool IsIdentity(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)
        || attribute.Name.NamespaceName == Word2010 && attribute.Name.LocalName is "paraId" or "textId";

    private static void DropUnusedBookmarks(XElement body)
    {
        var named = body.Descendants().Where(static element => element.IsWord("hyperlink")).Select(static link => link.Value("anchor")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var instructions = string.Concat(body.Descendants().Where(static element => element.IsWord("instrText")).Select(static element => element.Value)
            .Concat(body.Descendants().Where(static element => element.IsWord("fldSimple")).Select(static field => field.Value("instr"))));
        var unused = body.Descendants().Where(static element => element.IsWord("bookmarkStart"))
            .Where(start => start.Value("name") is not { Length: > 0 } name || !named.Contains(name) && !instructions.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        var ids = unused.Select(static start => start.Value("id")).ToHashSet(StringComparer.Ordinal);
        unused.AddRange(body.Descendants().Where(element => element.IsWord("bookmarkEnd") && ids.Contains(element.Value("id"))));
        unused.ForEach(static element => element.Remove());
    }

    private static bool IsEmpty(XElement element) =>
        element.IsWord("p") && !element.Descendants().Any(static inner => inner.IsWord("t") && inner.Value.Length > 0 || inner.IsWord("drawing") || inner.IsWord("pict") || inner.IsWord("sym") || inner.IsWord("fldChar"));

    [GeneratedRegex(@"\b(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|RD|HYPERLINK(?!\s+\\l))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex ReachesOut();
}

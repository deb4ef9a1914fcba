using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Quy kiểu của mẫu về kiểu của văn bản: a style of the same name wins, then one that says the same; what the document has not is brought along with its bases,
/// under an id and a name that nothing there has.
/// </summary>
internal sealed class StyleMap(WordDraft document, StyleTable fragment)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    private const string LeadId = "EmulationSection";
    private const string LeadName = "Đề mục chèn";

    private static readonly string[] Looks = ["pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"];

    // Links to other styles, and what ties a style to the lists, defaults and habits of the file it comes from.
    private static readonly HashSet<string> LeftBehind = new(StringComparer.Ordinal) { "basedOn", "next", "link", "aliases", "autoRedefine", "rsid", "locked", "personal", "personalCompose", "personalReply" };

    private readonly Dictionary<(string Kind, string Id), string?> _mapped = [];
    private readonly List<string> _brought = [];
    private Dictionary<string, XElement>? _byLook;

    public StyleTable Document { get; } = new(Root(document));

    /// <summary>Ids of the styles that had to be brought along.</summary>
    public IReadOnlyList<string> Brought => _brought;

    /// <summary>The style in the document that stands for the fragment's; null for the document's default.</summary>
    public string? Of(string kind, string? id)
    {
        if (fragment.Find(kind, id) is not { } style || style == fragment.Default(kind))
        {
            return null;
        }

        if (!_mapped.TryGetValue((kind, id!), out var mapped))
        {
            // Until it is known, a style that is its own base has none.
            _mapped[(kind, id!)] = null;
            _mapped[(kind, id!)] = mapped = FindOrBring(kind, style);
        }

        return mapped;
    }

    /// <summary>Leads a reference such as w:rStyle to the document's style; without one it goes.</summary>
    public void Map(XElement reference, string kind)
    {
        if (Of(kind, reference.Value("val")) is { } mapped)
        {
            reference.SetAttributeValue(document.W + "val", mapped);
        }
        else
        {
            reference.Remove();
        }
    }

    /// <summary>Whether the document's styles turn a property such as "b" on.</summary>
    public bool Says(string toggle, string? paragraphStyle, string? characterStyle) =>
        IsOn("paragraph", paragraphStyle, toggle) || characterStyle is not null && IsOn("character", characterStyle, toggle);

    /// <summary>Whether a paragraph of the document's style is in a list by that style.</summary>
    public bool Numbers(string? paragraphStyle) => Document.Chain("paragraph", paragraphStyle)
        .Select(static style => style.Elements().FirstOrDefault(static child => child.IsWord("pPr")).Get("numPr").Get("numId").Value("val"))
        .FirstOrDefault(static id => id is not null) is not (null or "0");

    /// <summary>A style for the first paragraph of a section, on top of the document's own; sections that look alike share it.</summary>
    public string Lead(string? basis, IReadOnlyList<XElement> look)
    {
        var w = document.W;
        var based = basis is not null && Document.Find("paragraph", basis) is { } own && IsLead(own) ? own.Get("basedOn").Value("val") : basis ?? DefaultId("paragraph");
        var wanted = new XElement(w + "style", new XAttribute(w + "type", "paragraph"), new XAttribute(w + "customStyle", "1"),
            new XElement(w + "name", new XAttribute(w + "val", LeadName)), based is null ? null : new XElement(w + "basedOn", new XAttribute(w + "val", based)),
            new XElement(w + "semiHidden"), new XElement(w + "rPr", look.Select(static property => new XElement(property))));
        var same = Document.All.FirstOrDefault(style => IsLead(style)
            && XNode.DeepEquals(style.Get("basedOn"), wanted.Get("basedOn")) && XNode.DeepEquals(style.Get("rPr"), wanted.Get("rPr")));
        if (same is not null)
        {
            _brought.Add(StyleTable.Id(same));
            return StyleTable.Id(same);
        }

        var id = Document.FreeId(LeadId);
        wanted.SetAttributeValue(w + "styleId", id);
        wanted.Get("name")!.SetAttributeValue(w + "val", Document.FreeName(LeadName));
        (Root(document) ?? Create()).Add(wanted);
        Document.Index(wanted);
        _brought.Add(id);
        return id;
    }

    private static XElement? Root(WordDraft draft) => draft.Part(draft.LinksOf(draft.MainPart).Target("styles"))?.Root;

    private static bool IsLead(XElement style) => StyleTable.Name(style).StartsWith(LeadName, StringComparison.Ordinal);

    private bool IsOn(string kind, string? id, string toggle) => Document.Chain(kind, id)
        .Select(style => style.Elements().FirstOrDefault(static child => child.IsWord("rPr")).Toggle(toggle)).FirstOrDefault(static said => said is not null) == true;

    private string FindOrBring(string kind, XElement style)
    {
        if (Document.ByName(kind, StyleTable.Name(style)) is { } named)
        {
            return StyleTable.Id(named);
        }

        var based = Of(kind, style.Elements().FirstOrDefault(static child => child.IsWord("basedOn")).Value("val"));
        var look = Look(kind, style, based);
        if (look is not null)
        {
            _byLook ??= IndexLooks();
            if (_byLook.TryGetValue(look, out var alike))
            {
                return StyleTable.Id(alike);
            }
        }

        return Bring(kind, style, based);
    }

    private Dictionary<string, XElement> IndexLooks()
    {
        var result = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var style in Document.All)
        {
            var based = style.Elements().FirstOrDefault(static child => child.IsWord("basedOn")).Value("val");
            if (Look(StyleTable.Kind(style), style, Document.Find(StyleTable.Kind(style), based) == Document.Default(StyleTable.Kind(style)) ? null : based) is { } look)
            {
                result.TryAdd(look, style);
            }
        }

        return result;
    }

    // Null for a style that says nothing: it is like every other that says nothing. One that numbers is like no other.
    private static string? Look(string kind, XElement style, string? based)
    {
        var parts = style.Elements().Where(static child => child.IsWord() && Looks.Contains(child.Name.LocalName)).ToList();
        return parts.Count == 0 || parts.Any(static part => part.Get("numPr") is not null) ? null
            : $"{kind}\n{based}\n{string.Concat(parts.Select(static part => part.ToString(SaveOptions.DisableFormatting)))}";
    }

    private string Bring(string kind, XElement style, string? based)
    {
        var w = document.W;
        var root = Root(document) ?? Create();
        var id = Document.FreeId(StyleTable.Id(style));
        var copy = new XElement(w + "style",
            new XAttribute(w + "type", kind), new XAttribute(w + "customStyle", "1"), new XAttribute(w + "styleId", id),
            new XElement(w + "name", new XAttribute(w + "val", Document.FreeName(StyleTable.Name(style)))),
            (based ?? DefaultId(kind)) is { } basis ? new XElement(w + "basedOn", new XAttribute(w + "val", basis)) : null,
            style.Elements().Where(static child => child.IsWord() && !child.IsWord("name") && !LeftBehind.Contains(child.Name.LocalName)));
        copy.Elements().Where(static child => child.IsWord("pPr")).Elements().Where(static child => child.IsWord("numPr")).Remove();
        root.Add(copy);
        Document.Index(copy);
        _brought.Add(id);
        return id;
    }

    private string? DefaultId(string kind) => Document.Default(kind) is { } standard ? StyleTable.Id(standard) : null;

    private XElement Create()
    {
        var w = document.W;
        var styles = new XDocument(new XElement(w + "styles", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName)));
        document.LinksOf(document.MainPart).Add(WordNamespace.RelationshipTypes(w) + "styles", "word/styles.xml", ContentType, styles);
        return styles.Root!;
    }
}

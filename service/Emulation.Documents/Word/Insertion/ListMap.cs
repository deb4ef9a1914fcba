using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Danh sách của mẫu trong văn bản: every list of the fragment comes as a definition and an instance of its own, so that it neither continues nor restarts a list of the document.
/// </summary>
internal sealed class ListMap(WordDraft document, WordDraft fragment, StyleTable fragmentStyles, string key)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    private const int LongestDetour = 8;

    private readonly XElement? _source = Root(fragment);
    private readonly Dictionary<string, string?> _instances = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, string> _definitions = [];
    private readonly List<string> _brought = [];

    /// <summary>w:numId of the instances that were brought along.</summary>
    public IReadOnlyList<string> Brought => _brought;

    /// <summary>The list a paragraph of the fragment is in, by its own word or its style's; null for none.</summary>
    public ListPlace? PlaceOf(XElement paragraph)
    {
        var properties = paragraph.Elements().FirstOrDefault(static child => child.IsWord("pPr"));
        var own = properties.Get("numPr");
        var (listId, level) = (own.Get("numId").Value("val"), own.Get("ilvl").Value("val"));
        foreach (var style in listId is null ? fragmentStyles.Chain("paragraph", properties.Get("pStyle").Value("val")) : [])
        {
            var numbers = style.Elements().FirstOrDefault(static child => child.IsWord("pPr")).Get("numPr");
            level ??= LevelOf(numbers.Get("numId").Value("val"), StyleTable.Id(style)) ?? numbers.Get("ilvl").Value("val");
            listId ??= numbers.Get("numId").Value("val");
        }

        return listId is null or "0" || Definition(listId) is null ? null
            : new ListPlace(listId, int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 9 ? number : 0);
    }

    /// <summary>The document's instance for a list of the fragment, brought along when first asked for.</summary>
    public string? Of(string listId)
    {
        if (!_instances.TryGetValue(listId, out var mapped))
        {
            _instances[listId] = mapped = Definition(listId) is { } definition ? Bring(Instance(listId)!, definition) : null;
        }

        return mapped;
    }

    /// <summary>Lets deeper levels of a list count under <paramref name="number"/>, the one that its heading had typed.</summary>
    public void StartUnder(ListPlace heading, int number)
    {
        if (!_instances.TryGetValue(heading.ListId, out var brought) || brought is null)
        {
            return;
        }

        var instance = Elements(Root(document), "num").First(one => one.Value("numId") == brought);
        var w = document.W;
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        var replaced = instance.Elements(w + "lvlOverride").FirstOrDefault(one => one.Value("ilvl") == level);
        if (replaced is null)
        {
            replaced = new XElement(w + "lvlOverride", new XAttribute(w + "ilvl", level));
            instance.Add(replaced);
        }

        replaced.Elements(w + "startOverride").Remove();
        replaced.AddFirst(new XElement(w + "startOverride", new XAttribute(w + "val", number)));
    }

    private static XElement? Root(WordDraft draft) => draft.Part(draft.LinksOf(draft.MainPart).Target("numbering"))?.Root;

    private static IEnumerable<XElement> Elements(XElement? root, string name) => root?.Elements().Where(element => element.IsWord(name)) ?? [];

    private XElement? Instance(string? listId) => Elements(_source, "num").FirstOrDefault(one => one.Value("numId") == listId);

    private string? LevelOf(string? listId, string styleId) => listId is null ? null
        : Definition(listId)?.Elements().FirstOrDefault(level => level.IsWord("lvl") && level.Elements().Any(child => child.IsWord("pStyle") && child.Value("val") == styleId)).Value("ilvl");

    // An abstract list may only name a list style, whose own list has the levels; such detours may run in circles.
    private XElement? Definition(string listId)
    {
        XElement? definition = null;
        for (var (instance, hops) = (Instance(listId), 0); instance is not null && hops < LongestDetour; hops++)
        {
            var id = instance.Elements().FirstOrDefault(static child => child.IsWord("abstractNumId")).Value("val");
            definition = Elements(_source, "abstractNum").FirstOrDefault(one => one.Value("abstractNumId") == id);
            var link = definition?.Elements().FirstOrDefault(static child => child.IsWord("numStyleLink")).Value("val");
            instance = link is null ? null : Instance(fragmentStyles.Find("numbering", link)?.Elements().FirstOrDefault(static child => child.IsWord("pPr")).Get("numPr").Get("numId").Value("val"));
        }

        return definition;
    }

    private string Bring(XElement instance, XElement definition)
    {
        var root = Root(document) ?? Create();
        var w = document.W;
        // Lists of the fragment that count on from one another go on doing so.
        if (!_definitions.TryGetValue(definition, out var definitionId))
        {
            _definitions[definition] = definitionId = Next(root, "abstractNum", "abstractNumId", first: 0);
            var copy = NumberingCopy.Definition(definition, w, definitionId, SectionKey.Number(key, "list", _definitions.Count));
            var before = Elements(root, "abstractNum").LastOrDefault() ?? Elements(root, "numPicBullet").LastOrDefault();
            if (before is null)
            {
                root.AddFirst(copy);
            }
            else
            {
                before.AddAfterSelf(copy);
            }
        }

        var id = Next(root, "num", "numId", first: 1);
        var number = NumberingCopy.Instance(instance, w, id, definitionId);
        var last = Elements(root, "num").LastOrDefault() ?? Elements(root, "abstractNum").Last();
        last.AddAfterSelf(number);
        _brought.Add(id);
        return id;
    }

    private static string Next(XElement root, string name, string attribute, int first) => (Elements(root, name)
        .Select(one => int.TryParse(one.Value(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : first - 1)
        .DefaultIfEmpty(first - 1).Max() + 1).ToString(CultureInfo.InvariantCulture);

    private XElement Create()
    {
        var w = document.W;
        var numbering = new XDocument(new XElement(w + "numbering", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName)));
        document.LinksOf(document.MainPart).Add(WordNamespace.RelationshipTypes(w) + "numbering", "word/numbering.xml", ContentType, numbering);
        return numbering.Root!;
    }
}

/// <summary>A paragraph's list in the fragment (w:numId) and its level there, from 0.</summary>
internal sealed record ListPlace(string ListId, int Level);

using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>styles.xml as a tree that can be added to. Kinds are as w:type writes them: "paragraph", "character", "table", "numbering".</summary>
internal sealed class StyleTable
{
    private const int LongestChain = 24;

    private readonly Dictionary<(string Kind, string Id), XElement> _byId = [];
    private readonly Dictionary<(string Kind, string Name), XElement> _byName = [];
    private readonly Dictionary<string, XElement> _defaults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public StyleTable(XElement? root)
    {
        foreach (var style in root?.Elements().Where(static element => element.IsWord("style")) ?? [])
        {
            Index(style);
        }
    }

    public IEnumerable<XElement> All => _byId.Values;

    public void Index(XElement style)
    {
        var (kind, id) = (Kind(style), Id(style));
        // Of two styles with one id Word keeps the first.
        if (!_byId.TryAdd((kind, id), style))
        {
            return;
        }

        _ids.Add(id);
        _names.Add(Name(style));
        _byName.TryAdd((kind, Name(style).ToUpperInvariant()), style);
        if (style.Value("default") is "1" or "true" or "on")
        {
            _defaults.TryAdd(kind, style);
        }
    }

    /// <summary>The style of that id; null where it is absent or unknown.</summary>
    public XElement? Find(string kind, string? id) => id is null ? null : _byId.GetValueOrDefault((kind, id));

    public XElement? Default(string kind) => _defaults.GetValueOrDefault(kind);

    public XElement? ByName(string kind, string name) => _byName.GetValueOrDefault((kind, name.Trim().ToUpperInvariant()));

    /// <summary>The style and its bases, nearest first; the default where the id is absent or unknown, as Word falls back.</summary>
    public IEnumerable<XElement> Chain(string kind, string? id)
    {
        var style = Find(kind, id) ?? Default(kind);
        for (var length = 0; style is not null && length < LongestChain; length++)
        {
            yield return style;
            style = Find(kind, style.Elements().FirstOrDefault(static child => child.IsWord("basedOn")).Value("val"));
        }
    }

    public string FreeId(string wanted) => Free(wanted.Length > 0 ? wanted : "Emulation", "", _ids);

    public string FreeName(string wanted) => Free(wanted.Length > 0 ? wanted : "Emulation", " ", _names);

    public static string Kind(XElement style) => style.Value("type") ?? "paragraph";

    public static string Id(XElement style) => style.Value("styleId") ?? "";

    public static string Name(XElement style) => (style.Elements().FirstOrDefault(static child => child.IsWord("name")).Value("val") ?? Id(style)).Trim();

    private static string Free(string wanted, string gap, HashSet<string> taken)
    {
        var free = wanted;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}{gap}{number}");
        }

        return free;
    }
}

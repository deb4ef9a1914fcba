using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Kiểu chữ của văn bản nhận mẫu, found by name and type: asked for every style of every section.</summary>
internal sealed class TargetStyles
{
    private readonly XElement _root;
    private readonly Dictionary<(string Name, string Type), XElement> _named = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public TargetStyles(XDocument styles)
    {
        _root = styles.Root!;
        foreach (var style in _root.Elements().Where(static element => element.IsWord("style")))
        {
            Index(style);
        }
    }

    /// <summary>The style that has the name and type of <paramref name="style"/>.</summary>
    public XElement? Named(XElement style) => _named.GetValueOrDefault((TemplateStyles.Name(style), TemplateStyles.Type(style)));

    public bool Has(string id) => _ids.Contains(id);

    public void Add(XElement style)
    {
        _root.Add(style);
        Index(style);
    }

    private void Index(XElement style)
    {
        _named.TryAdd((TemplateStyles.Name(style), TemplateStyles.Type(style)), style);
        _ids.Add(TemplateStyles.Id(style));
    }
}

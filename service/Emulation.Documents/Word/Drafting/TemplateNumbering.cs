using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Đánh số của mẫu: lists that content refers to by itself go into the target under new ids; those of its styles are the target's.</summary>
/// <param name="template">Whose lists and styles the content refers to.</param>
/// <param name="target">The numbering part they are to stand in; null where the target has none.</param>
/// <param name="styles">The target's styles.</param>
internal sealed class TemplateNumbering(SectionTemplate template, XDocument? target, TargetStyles styles)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The definition behind a list id; null where either half is missing.</summary>
    public static XElement? Abstract(XDocument? numbering, string id)
    {
        var number = numbering?.Root?.Elements().FirstOrDefault(element => element.IsWord("num") && Attribute(element, "numId") == id);
        var link = number?.Elements().FirstOrDefault(static child => child.IsWord("abstractNumId"));
        return link is null ? null : numbering!.Root!.Elements().FirstOrDefault(element => element.IsWord("abstractNum") && Attribute(element, "abstractNumId") == TemplateStyles.Value(link));
    }

    public void Adopt(IEnumerable<XElement> content)
    {
        foreach (var number in content.SelectMany(static element => element.DescendantsAndSelf()).Where(static element => element.IsWord("numId")).ToList())
        {
            number.Attributes().First(static attribute => attribute.Name.LocalName == "val").Value = Renumber(TemplateStyles.Value(number));
        }
    }

    /// <summary>The target's id for a list of the template; brings its definition along when first asked. A target without lists keeps none.</summary>
    public string Renumber(string id)
    {
        if (id == "0" || target?.Root is not { } root || Abstract(template.Numbering, id) is not { } definition)
        {
            return "0";
        }

        if (_ids.TryGetValue(id, out var known) || Shared(id) is { } shared && _ids.TryAdd(id, known = shared))
        {
            return known!;
        }

        var w = root.Name.Namespace;
        var (number, list) = (Next(root, "num", "numId"), Next(root, "abstractNum", "abstractNumId"));
        var copy = new XElement(definition);
        copy.SetAttributeValue(w + "abstractNumId", list);
        copy.Elements().Where(static child => child.IsWord("nsid")).Remove();
        // All definitions stand before all numbers.
        root.Elements().Last(static element => element.IsWord("abstractNum")).AddAfterSelf(copy);
        root.Elements().Last(static element => element.IsWord("num")).AddAfterSelf(new XElement(w + "num", new XAttribute(w + "numId", number), new XElement(w + "abstractNumId", new XAttribute(w + "val", list))));
        return _ids[id] = number;
    }

    // A list that belongs to a style ("Mục", "Khoản có tiêu đề") goes on in the target's list of the style of that name.
    private string? Shared(string id)
    {
        var owners = template.Styles?.Root?.Elements().Where(style => style.IsWord("style") && ListOf(style) == id) ?? [];
        return owners.Select(owner => styles.Named(owner)).OfType<XElement>().Select(ListOf).FirstOrDefault(static list => list is not null);
    }

    private static string? ListOf(XElement style) => style.Descendants().Where(static element => element.IsWord("numId")).Select(TemplateStyles.Value).FirstOrDefault();

    private static string Next(XElement root, string element, string id) => (root.Elements().Where(child => child.IsWord(element))
        .Select(child => int.Parse(Attribute(child, id)!, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1).ToString(CultureInfo.InvariantCulture);

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}

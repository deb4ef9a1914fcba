using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Kiểu chữ của mẫu, matched by name: Word renumbers ids from one file to the next, names are what an officer sees.</summary>
internal static class TemplateStyles
{
    private static readonly string[] Uses = ["pStyle", "rStyle", "tblStyle"];

    public static string Value(XElement element) => element.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "val")?.Value ?? "";

    public static XElement? Find(XDocument? styles, string id) =>
        styles?.Root?.Elements().FirstOrDefault(style => style.IsWord("style") && Id(style) == id);

    /// <summary>The style of <paramref name="target"/> that has the name and type of <paramref name="style"/>.</summary>
    public static XElement? Named(XDocument target, XElement style) =>
        target.Root!.Elements().FirstOrDefault(other => other.IsWord("style") && Name(other) == Name(style) && Type(other) == Type(style));

    /// <summary>Makes content refer to the styles of <paramref name="target"/>; those it has not are brought along with what they rest on.</summary>
    /// <param name="renumber">New ids for the lists of the template's own numbering.</param>
    public static void Adopt(IEnumerable<XElement> content, XDocument? source, XDocument target, Func<string, string> renumber)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var use in content.SelectMany(static element => element.DescendantsAndSelf()).Where(static element => element.IsWord() && Uses.Contains(element.Name.LocalName, StringComparer.Ordinal)).ToList())
        {
            Set(use, Adopt(Value(use), source, target, renumber, ids));
        }
    }

    private static string Adopt(string id, XDocument? source, XDocument target, Func<string, string> renumber, Dictionary<string, string> ids)
    {
        if (ids.TryGetValue(id, out var known))
        {
            return known;
        }

        var style = Find(source, id)!;
        if (Named(target, style) is { } same)
        {
            return ids[id] = Id(same);
        }

        var copy = new XElement(style);
        ids[id] = Free(target, id);
        copy.Attributes().First(static attribute => attribute.Name.LocalName == "styleId").Value = ids[id];
        foreach (var link in copy.Elements().Where(static child => child.IsWord("basedOn") || child.IsWord("next") || child.IsWord("link")).ToList())
        {
            if (Find(source, Value(link)) is null)
            {
                link.Remove();
            }
            else
            {
                Set(link, Adopt(Value(link), source, target, renumber, ids));
            }
        }

        foreach (var number in copy.Descendants().Where(static element => element.IsWord("numId")))
        {
            Set(number, renumber(Value(number)));
        }

        target.Root!.Add(copy);
        return ids[id];
    }

    private static string Free(XDocument target, string wanted)
    {
        var id = wanted;
        for (var number = 2; Find(target, id) is not null; number++)
        {
            id = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return id;
    }

    private static string Id(XElement style) => style.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "styleId")?.Value ?? "";

    private static string Type(XElement style) => style.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "type")?.Value ?? "paragraph";

    private static string Name(XElement style) => style.Elements().Where(static child => child.IsWord("name")).Select(Value).FirstOrDefault()?.Trim() ?? "";

    private static void Set(XElement element, string value) => element.Attributes().First(static attribute => attribute.Name.LocalName == "val").Value = value;
}

using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Kiểu chữ của mẫu, matched by name: Word renumbers ids from one file to the next, names are what an officer sees.</summary>
internal static class TemplateStyles
{
    private static readonly string[] Uses = ["pStyle", "rStyle", "tblStyle"];

    public static string Value(XElement element) => element.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "val")?.Value ?? "";

    /// <summary>Makes content refer to the styles of <paramref name="target"/>; those it has not are brought along with what they rest on.</summary>
    /// <param name="renumber">New ids for the lists of the template's own numbering.</param>
    public static void Adopt(IEnumerable<XElement> content, SectionTemplate source, TargetStyles target, Func<string, string> renumber)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var use in content.SelectMany(static element => element.DescendantsAndSelf()).Where(static element => element.IsWord() && Uses.Contains(element.Name.LocalName, StringComparer.Ordinal)).ToList())
        {
            Set(use, Adopt(Value(use), source, target, renumber, ids));
        }
    }

    private static string Adopt(string id, SectionTemplate source, TargetStyles target, Func<string, string> renumber, Dictionary<string, string> ids)
    {
        if (ids.TryGetValue(id, out var known))
        {
            return known;
        }

        var style = source.Style(id)!;
        if (target.Named(style) is { } same)
        {
            return ids[id] = Id(same);
        }

        var copy = new XElement(style);
        ids[id] = Free(target, id);
        copy.Attributes().First(static attribute => attribute.Name.LocalName == "styleId").Value = ids[id];
        foreach (var link in copy.Elements().Where(static child => child.IsWord("basedOn") || child.IsWord("next") || child.IsWord("link")).ToList())
        {
            if (source.Style(Value(link)) is null)
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

        target.Add(copy);
        return ids[id];
    }

    private static string Free(TargetStyles target, string wanted)
    {
        var id = wanted;
        for (var number = 2; target.Has(id); number++)
        {
            id = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return id;
    }

    public static string Id(XElement style) => style.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "styleId")?.Value ?? "";

    public static string Type(XElement style) => style.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "type")?.Value ?? "paragraph";

    public static string Name(XElement style) => style.Elements().Where(static child => child.IsWord("name")).Select(Value).FirstOrDefault()?.Trim() ?? "";

    private static void Set(XElement element, string value) => element.Attributes().First(static attribute => attribute.Name.LocalName == "val").Value = value;
}

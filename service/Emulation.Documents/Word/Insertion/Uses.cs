using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>What content names: numbering instances, styles, relationships.</summary>
internal sealed record Uses(HashSet<string> Lists, HashSet<string> Styles, HashSet<string> Links)
{
    private static readonly HashSet<string> StyleNames = new(StringComparer.Ordinal) { "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink" };

    public static Uses In(IEnumerable<XElement> content)
    {
        var result = new Uses(new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var root in content)
        {
            foreach (var element in root.DescendantsAndSelf().Where(static element => element.IsWord()))
            {
                var target = element.Name.LocalName == "numId" && element.Parent?.IsWord("numPr") == true ? result.Lists : StyleNames.Contains(element.Name.LocalName) ? result.Styles : null;
                if (target is not null && element.Value("val") is { } id)
                {
                    target.Add(id);
                }
            }

            result.Links.UnionWith(LinkMap.References([root]).Select(static reference => reference.Value));
        }

        return result;
    }
}

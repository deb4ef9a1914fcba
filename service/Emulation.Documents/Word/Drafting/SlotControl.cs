using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Ô nội dung làm chỗ trống: a content control whose tag is "slot:NAME".</summary>
internal static class SlotControl
{
    private const string Prefix = "slot:";

    /// <summary>The slot's name; null for any other element.</summary>
    public static string? NameOf(XElement element)
    {
        if (!element.IsWord("sdt"))
        {
            return null;
        }

        var tag = Child(Child(element, "sdtPr"), "tag")?.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "val")?.Value;
        return tag?.StartsWith(Prefix, StringComparison.Ordinal) == true ? tag[Prefix.Length..].Trim() : null;
    }

    public static IEnumerable<XElement> In(XContainer container) => container.Descendants().Where(static element => NameOf(element) is not null);

    /// <summary>Slots that stand in no other slot of the container.</summary>
    public static IEnumerable<XElement> Outermost(XElement container) =>
        container.Elements().SelectMany(static child => NameOf(child) is not null ? [child] : child.HasElements ? Outermost(child) : []);

    public static IEnumerable<XElement> ContentOf(XElement control) => Child(control, "sdtContent")?.Elements() ?? [];

    /// <summary>Whether it stands among the words of a paragraph.</summary>
    public static bool IsInline(XElement control) => control.Ancestors().Any(static above => above.IsWord("p"));

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.IsWord(name));
}

using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Tên ngoài chuẩn: what a file may say beyond the standard only where its root lets readers pass over it (mc:Ignorable) is left behind when the document's root does not;
/// prefixes that the content speaks of in words travel with it.
/// </summary>
internal static class ForeignNames
{
    public static void Adapt(IReadOnlyList<XElement> content, XElement from, XElement to)
    {
        var leftBehind = Ignorable(from);
        leftBehind.ExceptWith(Ignorable(to));
        foreach (var element in content.SelectMany(static one => one.DescendantsAndSelf()).ToList())
        {
            if (element.Ancestors(WordNamespace.Compatibility + "Choice").Any())
            {
                // Whoever takes this branch has said that it understands what is in it.
                continue;
            }

            if (leftBehind.Contains(element.Name.NamespaceName) && element.Parent is not null)
            {
                element.Remove();
                continue;
            }

            element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && leftBehind.Contains(attribute.Name.NamespaceName)).Remove();
            foreach (var prefix in element.Name == WordNamespace.Compatibility + "Choice" ? (element.Value("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
            {
                if (element.Attribute(XNamespace.Xmlns + prefix) is null && (element.GetNamespaceOfPrefix(prefix) ?? from.GetNamespaceOfPrefix(prefix)) is { } ns)
                {
                    element.SetAttributeValue(XNamespace.Xmlns + prefix, ns.NamespaceName);
                }
            }
        }
    }

    private static HashSet<string> Ignorable(XElement root) => (root.Attribute(WordNamespace.Compatibility + "Ignorable")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(prefix => root.GetNamespaceOfPrefix(prefix)?.NamespaceName).OfType<string>().ToHashSet(StringComparer.Ordinal);
}

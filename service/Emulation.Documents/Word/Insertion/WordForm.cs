using System.Xml.Linq;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Dạng chặt và dạng thường của Office Open XML: the same words under other names. A fragment is put into the form of the document it goes to.</summary>
internal static class WordForm
{
    private static readonly (string Transitional, string Strict)[] Namespaces =
    [
        ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"),
        ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
        ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
        ("http://schemas.openxmlformats.org/drawingml/2006/picture", "http://purl.oclc.org/ooxml/drawingml/picture"),
    ];

    public static void Convert(XDocument part, bool toStrict)
    {
        var names = Namespaces.ToDictionary(pair => toStrict ? pair.Transitional : pair.Strict, pair => toStrict ? pair.Strict : pair.Transitional, StringComparer.Ordinal);
        foreach (var element in part.Root!.DescendantsAndSelf().ToList())
        {
            element.ReplaceAttributes(element.Attributes().Select(attribute => Convert(attribute, names)).ToList());
            if (names.TryGetValue(element.Name.NamespaceName, out var name))
            {
                element.Name = XName.Get(Side(element, toStrict), name);
            }
        }
    }

    private static XAttribute Convert(XAttribute attribute, Dictionary<string, string> names) =>
        names.TryGetValue(attribute.Name.NamespaceName, out var name) ? new XAttribute(XName.Get(attribute.Name.LocalName, name), attribute.Value)
        : names.TryGetValue(attribute.Value, out var value) ? new XAttribute(attribute.Name, value)
        : attribute;

    // Strict tables have a start and an end where transitional ones have a left and a right.
    private static string Side(XElement element, bool toStrict) => element.Parent?.Name.LocalName is "tblBorders" or "tcBorders" or "tblCellMar" or "tcMar"
        ? (element.Name.LocalName, toStrict) switch
        {
            ("left", true) => "start",
            ("right", true) => "end",
            ("start", false) => "left",
            ("end", false) => "right",
            var (same, _) => same,
        }
        : element.Name.LocalName;
}

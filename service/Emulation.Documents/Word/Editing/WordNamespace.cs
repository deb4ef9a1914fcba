using System.Xml.Linq;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Editing;

/// <summary>Names used when a Word file is changed; a document keeps the form (transitional or strict) it was written in.</summary>
internal static class WordNamespace
{
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static readonly XNamespace Compatibility = WordNames.Compatibility;
    public static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>The prefix of relationship types that belong with the namespace of the main part.</summary>
    public static string RelationshipTypes(XNamespace word) => word.NamespaceName == WordNames.Strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static bool IsWord(this XElement element, string localName) =>
        element.Name.LocalName == localName && element.IsWord();

    public static bool IsWord(this XElement element) => element.Name.NamespaceName is WordNames.Transitional or WordNames.Strict;
}

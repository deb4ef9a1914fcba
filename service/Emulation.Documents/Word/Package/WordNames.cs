using System.Xml;

namespace Emulation.Documents.Word.Package;

/// <summary>The names of WordprocessingML, transitional and strict, as atoms of one name table: comparing them is comparing references.</summary>
internal sealed class WordNames(XmlNameTable table)
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    // Extensions whose text we read as well as the plain form: shapes, groups and canvases hold text boxes, w14 and later hold controls.
    private static readonly HashSet<string> Understood = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        Transitional,
        Strict,
    };

    private readonly string _transitional = table.Add(Transitional);
    private readonly string _strict = table.Add(Strict);
    private readonly string _compatibility = table.Add(Compatibility);
    private readonly string _paragraph = table.Add("p");
    private readonly string _run = table.Add("r");
    private readonly string _alternateContent = table.Add("AlternateContent");

    public static bool IsUnderstood(string ns) => Understood.Contains(ns);

    public bool IsWord(string ns) => ReferenceEquals(ns, _transitional) || ReferenceEquals(ns, _strict);

    public bool IsParagraph(XmlReader xml) => ReferenceEquals(xml.LocalName, _paragraph) && IsWord(xml.NamespaceURI);

    public bool IsRun(XmlReader xml) => ReferenceEquals(xml.LocalName, _run) && IsWord(xml.NamespaceURI);

    public bool IsAlternateContent(XmlReader xml) => ReferenceEquals(xml.LocalName, _alternateContent) && ReferenceEquals(xml.NamespaceURI, _compatibility);

    /// <summary>A Choice is read when everything it requires is understood; the Fallback always.</summary>
    public bool IsReadableBranch(XmlReader xml)
    {
        if (!ReferenceEquals(xml.NamespaceURI, _compatibility) || xml.LocalName != "Choice")
        {
            return ReferenceEquals(xml.NamespaceURI, _compatibility) && xml.LocalName == "Fallback";
        }

        var required = (xml.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return required.Length > 0 && required.All(prefix => xml.LookupNamespace(prefix) is { } ns && IsUnderstood(ns));
    }
}

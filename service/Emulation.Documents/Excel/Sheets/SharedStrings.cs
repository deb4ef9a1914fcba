using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Bảng chuỗi dùng chung: the plain text of each entry, runs joined, readings (furigana) left out.</summary>
internal static partial class SharedStrings
{
    private const int MostText = 64 << 20;

    public static IReadOnlyList<string> Read(XmlReader xml, string part)
    {
        var texts = new List<string>();
        long length = 0;
        xml.MoveToContent();
        var ns = xml.NamespaceURI;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si" && xml.NamespaceURI == ns)
            {
                texts.Add(Entry(xml));
                length += texts[^1].Length;
                if (length > MostText)
                {
                    throw WorkbookRefusal.TooLarge(part);
                }
            }
        }

        return texts;
    }

    /// <summary>The text of a si or is element the reader stands on; left on its end.</summary>
    public static string Entry(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(xml.ReadElementContentAsString());
            }
            else
            {
                xml.Read();
            }
        }

        return Decoded(text.ToString());
    }

    /// <summary>The text of a cell's own runs.</summary>
    public static string OfRuns(string runs)
    {
        using var xml = XmlReader.Create(new StringReader("<is>" + runs + "</is>"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        xml.MoveToContent();
        return Entry(xml);
    }

    /// <summary>SpreadsheetML writes signs that XML lacks as _x000D_, and an underscore that would be read so as _x005F_.</summary>
    public static string Decoded(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, static found => ((char)ushort.Parse(found.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    public static string Encoded(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, "_x005F$0") : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Escape();
}

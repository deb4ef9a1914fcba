using System.Globalization;
using System.Xml.Linq;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Số hiệu của ô nội dung: counted, for two runs must agree; unique in the document, as Word demands.</summary>
internal sealed class ControlNumbers(int first = 1)
{
    private int _next = first;

    public string Next() => _next++.ToString(CultureInfo.InvariantCulture);

    /// <summary>A control around <paramref name="content"/>; <paramref name="more"/> are further properties, in the order the schema wants them.</summary>
    public XElement Control(XNamespace w, string title, string tag, IEnumerable<XElement> content, out string id, params ReadOnlySpan<XElement> more)
    {
        id = Next();
        var properties = new XElement(w + "sdtPr",
            new XElement(w + "alias", new XAttribute(w + "val", title)), new XElement(w + "tag", new XAttribute(w + "val", tag)), new XElement(w + "id", new XAttribute(w + "val", id)));
        foreach (var property in more)
        {
            properties.Add(property);
        }

        return new XElement(w + "sdt", properties, new XElement(w + "sdtContent", content));
    }
}

using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Emulation.Documents.Packages;

/// <summary>Ghi một thành phần XML of an Office package.</summary>
internal static class XmlPart
{
    public static void Write(XDocument content, Stream output)
    {
        // A carriage return that was written as a character reference must not come back as white space of the file.
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };
        using var xml = XmlWriter.Create(output, settings);
        content.Declaration ??= new XDeclaration("1.0", "UTF-8", "yes");
        content.Save(xml);
    }
}

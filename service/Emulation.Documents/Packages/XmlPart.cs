using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Emulation.Documents.Packages;

/// <summary>Ghi một thành phần XML of an Office package.</summary>
internal static class XmlPart
{
    // A carriage return that was written as a character reference must not come back as white space of the file.
    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    public static void Write(XDocument content, Stream output)
    {
        using var xml = XmlWriter.Create(output, Settings);
        content.Declaration ??= new XDeclaration("1.0", "UTF-8", "yes");
        content.Save(xml);
    }
}

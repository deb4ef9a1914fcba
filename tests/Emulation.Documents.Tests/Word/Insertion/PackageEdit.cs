using System.IO.Compression;
using System.Xml.Linq;

namespace Emulation.Documents.Tests.Word.Insertion;

/// <summary>Changes a part the way an officer or another program might, without the code under test.</summary>
internal static class PackageEdit
{
    public static byte[] InMain(byte[] package, Action<XElement> change) => InPart(package, "word/document.xml", change);

    public static byte[] InPart(byte[] package, string part, Action<XElement> change)
    {
        var xml = PackageFile.Xml(package, part);
        change(xml.Root!);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in PackageFile.Parts(package))
            {
                using var entry = zip.CreateEntry(name).Open();
                if (name == part)
                {
                    xml.Save(entry, SaveOptions.DisableFormatting);
                }
                else
                {
                    entry.Write(content);
                }
            }
        }

        return stream.ToArray();
    }
}

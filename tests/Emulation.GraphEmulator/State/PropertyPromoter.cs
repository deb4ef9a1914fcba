using System.IO.Compression;
using System.Text;

namespace Emulation.GraphEmulator.State;

/// <summary>Writes the library's own properties into an Office document, as SharePoint does after an upload.</summary>
internal static class PropertyPromoter
{
    private const string Properties =
        """<?xml version="1.0" encoding="utf-8"?><p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><documentManagement/></p:properties>""";

    private const string ContentType =
        """<?xml version="1.0" encoding="utf-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="ContentTypeId"><vt:lpwstr>0x0101002A5F0B1C7A52</vt:lpwstr></property></Properties>""";

    /// <param name="stripped">A custom XML part that holds this text is lost on the way.</param>
    /// <returns>Null where the bytes are no Office package, or are as the library wants them already.</returns>
    public static byte[]? Rewrite(byte[] package, string? stripped)
    {
        if (!package.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        if (source.GetEntry("docProps/custom.xml") is not null || source.GetEntry("[Content_Types].xml") is null)
        {
            return null;
        }

        var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            // SharePoint writes the parts in an order of its own.
            foreach (var entry in source.Entries.Reverse())
            {
                var text = entry.Text();
                if (string.IsNullOrEmpty(stripped) || !entry.FullName.StartsWith("customXml/item", StringComparison.Ordinal) || !text.Contains(stripped, StringComparison.Ordinal))
                {
                    target.Put(entry.FullName, entry.Bytes());
                }
            }

            target.Put("docProps/custom.xml", Encoding.UTF8.GetBytes(ContentType));
            target.Put($"customXml/item{source.Entries.Count + 100}.xml", Encoding.UTF8.GetBytes(Properties));
        }

        return output.ToArray();
    }
}

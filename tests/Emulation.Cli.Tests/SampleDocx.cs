using System.IO.Compression;
using System.Security;
using System.Text;

namespace Emulation.Cli.Tests;

/// <summary>A text as the smallest Word file that holds it, a paragraph for every line.</summary>
internal static class SampleDocx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Bytes(string text)
    {
        using var file = new MemoryStream();
        Write(file, text, settings: null);
        return file.ToArray();
    }

    /// <param name="settings">Inner XML of the settings part, if any.</param>
    public static void Write(string path, string text, string? settings = null) => Write(File.Create(path), text, settings);

    private static void Write(Stream file, string text, string? settings)
    {
        using var package = new ZipArchive(file, ZipArchiveMode.Create);
        void Add(string name, string content)
        {
            using var writer = new StreamWriter(package.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(content);
        }

        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/settings\" Target=\"settings.xml\"/></Relationships>");
        Add("word/settings.xml", $"<w:settings xmlns:w=\"{Word}\">{settings}</w:settings>");
        Add("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{string.Concat(text.Split('\n').Select(static line => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t></w:r></w:p>"))}</w:body></w:document>");
    }
}

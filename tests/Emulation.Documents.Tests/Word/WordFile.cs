using System.IO.Compression;
using System.Text;

namespace Emulation.Documents.Tests.Word;

/// <summary>Builds the bytes of a DOCX from raw XML, part by part, so that a test can write what Word would never write.</summary>
internal sealed class WordFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly List<(string Id, string Type, string Target)> _links = [];
    private string _body = "";

    public string MainName { get; init; } = "word/document.xml";

    public string ContentType { get; init; } = MainType;

    public string Namespace { get; init; } = Transitional;

    public bool WithContentTypes { get; init; } = true;

    public bool WithMainPart { get; init; } = true;

    public static WordFile Of(params string[] blocks) => new WordFile().Body(blocks);

    public WordFile Body(params string[] blocks)
    {
        _body = string.Concat(blocks);
        return this;
    }

    public WordFile Styles(string content) => Linked("rId901", "styles", "styles.xml", Root("styles", content));

    public WordFile Numbering(string content) => Linked("rId902", "numbering", "numbering.xml", Root("numbering", content));

    public WordFile Settings(string content) => Linked("rId903", "settings", "settings.xml", Root("settings", content));

    public WordFile Footnotes(string content) => Linked("rId904", "footnotes", "footnotes.xml", Root("footnotes", content));

    public WordFile Endnotes(string content) => Linked("rId905", "endnotes", "endnotes.xml", Root("endnotes", content));

    public WordFile Theme(string major, string minor) => Linked("rId906", "theme", "theme/theme1.xml", $"""
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f"><a:majorFont><a:latin typeface="{major}"/></a:majorFont><a:minorFont><a:latin typeface="{minor}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>
        """);

    public WordFile Header(string id, string content) => Linked(id, "header", id + ".xml", Root("hdr", content));

    public WordFile Footer(string id, string content) => Linked(id, "footer", id + ".xml", Root("ftr", content));

    public WordFile Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public WordFile Part(string name, byte[] content)
    {
        _parts.Add((name, content));
        return this;
    }

    public WordFile Link(string id, string type, string target)
    {
        _links.Add((id, type, target));
        return this;
    }

    public string MainXml => Root("document", $"<w:body>{_body}</w:body>");

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (WithContentTypes)
            {
                Add(zip, "[Content_Types].xml", $"""
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/{MainName}" ContentType="{ContentType}"/></Types>
                    """);
            }

            Add(zip, "_rels/.rels", Relationships([("rId1", "officeDocument", MainName)]));
            if (WithMainPart)
            {
                Add(zip, MainName, MainXml);
            }

            var slash = MainName.LastIndexOf('/') + 1;
            Add(zip, $"{MainName[..slash]}_rels/{MainName[slash..]}.rels", Relationships(_links));
            foreach (var (name, content) in _parts)
            {
                Add(zip, name, content);
            }
        }

        return stream.ToArray();
    }

    private static string Relationships(IEnumerable<(string Id, string Type, string Target)> links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select(l => $"<Relationship Id=\"{l.Id}\" Type=\"{RelationshipTypes}{l.Type}\" Target=\"{l.Target}\"/>"))
        + "</Relationships>";

    private WordFile Linked(string id, string type, string target, string content) =>
        Part(MainName[..(MainName.LastIndexOf('/') + 1)] + target, content).Link(id, type, target);

    private string Root(string name, string content) =>
        $"<w:{name} xmlns:w=\"{Namespace}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:x=\"urn:unknown\""
        + $">{content}</w:{name}>";

    private static void Add(ZipArchive zip, string name, string content) => Add(zip, name, Encoding.UTF8.GetBytes(content));

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}

using System.IO.Compression;
using System.Text;

namespace Emulation.Documents.Tests.Excel;

/// <summary>Builds the bytes of an XLSX from raw XML, part by part, so that a test can write what Excel would never write.</summary>
internal sealed class WorkbookFile
{
    public const string Ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private readonly List<(string Name, byte[] Content, string? Type)> _parts = [];
    private readonly List<string> _sheets = [];
    private readonly List<string> _mainLinks = [];
    private readonly List<string> _rootLinks = [];

    public string ContentType { get; init; } = MainType;

    /// <summary>Everything of the workbook part behind the list of sheets.</summary>
    public string Rest { get; set; } = "";

    /// <summary>Adds a sheet; its content is what stands inside worksheet.</summary>
    public WorkbookFile Sheet(string name, string content, params (string Id, string Kind, string Target)[] links)
    {
        var number = _sheets.Count + 1;
        _sheets.Add($"<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
        _mainLinks.Add(Link($"rId{number}", "worksheet", $"worksheets/sheet{number}.xml"));
        Part($"xl/worksheets/sheet{number}.xml",
            $"<worksheet xmlns=\"{Ns}\" xmlns:r=\"{Links}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" mc:Ignorable=\"x14ac\">{content}</worksheet>", SheetType);
        if (links.Length > 0)
        {
            Part($"xl/worksheets/_rels/sheet{number}.xml.rels", Relationships(links.Select(static link => Link(link.Id, link.Kind, link.Target))));
        }

        return this;
    }

    /// <summary>A sheet of rows: each a list of texts and numbers, "=…" a formula without a cached value.</summary>
    public static string Rows(params object?[][] rows)
    {
        var xml = new StringBuilder("<sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                xml.Append(Cell($"{(char)('A' + c)}{r + 1}", rows[r][c]));
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData>").ToString();
    }

    public static string Cell(string place, object? value, int? style = null)
    {
        var s = style is { } index ? $" s=\"{index}\"" : "";
        return value switch
        {
            null => style is null ? "" : $"<c r=\"{place}\"{s}/>",
            string text when text.StartsWith('=') => $"<c r=\"{place}\"{s}><f>{Escaped(text[1..])}</f></c>",
            string text => $"<c r=\"{place}\"{s} t=\"inlineStr\"><is><t>{Escaped(text)}</t></is></c>",
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<c r=\"{place}\"{s}><v>{value}</v></c>"),
        };
    }

    public WorkbookFile Part(string name, string content, string? type = null) => Part(name, Encoding.UTF8.GetBytes(content), type);

    public WorkbookFile Part(string name, byte[] content, string? type = null)
    {
        _parts.Add((name, content, type));
        return this;
    }

    public WorkbookFile MainLink(string id, string kind, string target)
    {
        _mainLinks.Add(Link(id, kind, target));
        return this;
    }

    public WorkbookFile RootLink(string id, string kind, string target)
    {
        _rootLinks.Add(Link(id, kind, target));
        return this;
    }

    public static string Link(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{(kind.Contains("://", StringComparison.Ordinal) ? kind : $"{Links}/{kind}")}\" Target=\"{target}\"{(target.Contains("://", StringComparison.Ordinal) ? " TargetMode=\"External\"" : "")}/>";

    public static string Relationships(IEnumerable<string> links) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(links)}</Relationships>";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = _parts.Where(static part => part.Type is not null).Select(static part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>");
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentType}\"/>{string.Concat(overrides)}</Types>"));
            Write(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Relationships([Link("rId1", "officeDocument", "xl/workbook.xml"), .. _rootLinks])));
            Write(zip, "xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook xmlns=\"{Ns}\" xmlns:r=\"{Links}\"><workbookPr/><sheets>{string.Concat(_sheets)}</sheets>{Rest}</workbook>"));
            Write(zip, "xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes(Relationships(_mainLinks)));
            foreach (var (name, content, _) in _parts)
            {
                Write(zip, name, content);
            }
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}

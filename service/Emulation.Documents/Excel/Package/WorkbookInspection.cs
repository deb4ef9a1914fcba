using System.Xml.Linq;
using Emulation.Documents.Word;

namespace Emulation.Documents.Excel.Package;

/// <summary>What kind of workbook a package is, and whether it may be taken in.</summary>
internal static class WorkbookInspection
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // Content that runs, or that fetches from elsewhere.
    private static readonly string[] MacroParts = ["vbaProject", "macrosheet", "activeX", "intlMacrosheet"];
    private static readonly string[] ExternalParts = ["externalLink", "connections", "queryTable", "webExtension", "oleObject", "customData"];

    /// <exception cref="UnreadableDocumentException">Another kind of file, macros, data from outside, a signature.</exception>
    public static string MainPart(WorkbookDraft draft)
    {
        var main = draft.Has("_rels/.rels") ? draft.LinksOf("").Target("officeDocument") : null;
        if (main is null && !draft.Has(ContentTypes))
        {
            throw WorkbookRefusal.NotAWorkbook(draft.Has("META-INF/manifest.xml") ? "tệp OpenDocument (.ods, .odt)" : "tệp nén (.zip)");
        }

        if (!draft.Has(ContentTypes) || main is null || !draft.Has(main))
        {
            throw Refusal.MissingPart(main ?? ContentTypes);
        }

        Judge(TypeOf(draft, main) ?? throw Refusal.MissingPart(main));
        foreach (var part in draft.Parts)
        {
            JudgePart(part);
        }

        foreach (var links in draft.Parts.Where(static part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            JudgeLinks(draft, links);
        }

        return main;
    }

    public static string? TypeOf(WorkbookDraft draft, string part)
    {
        var types = draft.Part(ContentTypes)!.Root!;
        var own = types.Elements(Types + "Override").FirstOrDefault(type => string.Equals(type.Attribute("PartName")?.Value.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase));
        var extension = part[(part.LastIndexOf('.') + 1)..];
        var any = own ?? types.Elements(Types + "Default").FirstOrDefault(type => string.Equals(type.Attribute("Extension")?.Value, extension, StringComparison.OrdinalIgnoreCase));
        return any?.Attribute("ContentType")?.Value;
    }

    public static IReadOnlyList<WorkbookSheet> Sheets(WorkbookDraft draft)
    {
        var ns = draft.Ns;
        var links = draft.LinksOf(draft.MainPart);
        var sheets = new List<WorkbookSheet>();
        foreach (var sheet in draft.Main.Root!.Elements(ns + "sheets").Elements(ns + "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value;
            var link = links.All.FirstOrDefault(link => link.Id == id);
            if (sheet.Attribute("name")?.Value is not { Length: > 0 } name || link is null)
            {
                throw WorkbookRefusal.Damaged(draft.MainPart);
            }

            // Chart sheets stand in the list, hold no cells, and count where names give a sheet's place.
            var part = link.Type.EndsWith("/worksheet", StringComparison.Ordinal) ? link.Part : null;
            sheets.Add(new WorkbookSheet(name, part is not null && draft.Has(part) ? part : "", sheets.Count, sheet.Attribute("state")?.Value is "hidden" or "veryHidden"));
        }

        return sheets.Count switch
        {
            0 => throw WorkbookRefusal.Damaged(draft.MainPart),
            > WorkbookLimits.Sheets => throw WorkbookRefusal.TooLarge(draft.MainPart),
            _ => sheets,
        };
    }

    private static void Judge(string type)
    {
        bool Is(string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Is("sheet.binary"))
        {
            throw WorkbookRefusal.Binary();
        }

        if (Is("macroEnabled"))
        {
            throw Is("excel") ? WorkbookRefusal.MacroEnabled() : WorkbookRefusal.NotAWorkbook("tệp Office có chứa macro");
        }

        if (!Is("spreadsheetml.sheet.main") && !Is("spreadsheetml.template.main"))
        {
            throw WorkbookRefusal.NotAWorkbook(Is("wordprocessingml") ? "văn bản Word" : Is("presentationml") ? "bản trình chiếu PowerPoint" : "tệp Office thuộc loại khác");
        }
    }

    private static void JudgePart(string part)
    {
        var segments = part.Split('/');
        bool IsOf(string[] kinds) => kinds.Any(kind => segments.Any(segment => segment.StartsWith(kind, StringComparison.OrdinalIgnoreCase)));
        if (IsOf(MacroParts))
        {
            throw WorkbookRefusal.MacroEnabled();
        }

        if (IsOf(ExternalParts))
        {
            throw WorkbookRefusal.External(part);
        }

        if (segments[0].Equals("_xmlsignatures", StringComparison.OrdinalIgnoreCase))
        {
            throw WorkbookRefusal.Signed();
        }
    }

    // A hyperlink is followed by whoever clicks it; any other outside target is fetched by the program that opens the file.
    private static void JudgeLinks(WorkbookDraft draft, string links)
    {
        foreach (var link in draft.Part(links)!.Root!.Elements())
        {
            var type = link.Attribute("Type")?.Value ?? "";
            if (type.EndsWith("/vbaProject", StringComparison.Ordinal) || type.EndsWith("/xlMacrosheet", StringComparison.Ordinal))
            {
                throw WorkbookRefusal.MacroEnabled();
            }

            if (type.EndsWith("/externalLink", StringComparison.Ordinal)
                || link.Attribute("TargetMode")?.Value.Equals("External", StringComparison.OrdinalIgnoreCase) == true && !type.EndsWith("/hyperlink", StringComparison.Ordinal))
            {
                throw WorkbookRefusal.External(links);
            }
        }
    }
}

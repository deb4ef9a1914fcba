using System.Globalization;
using System.Xml.Linq;

namespace Emulation.Documents.Excel.Package;

/// <summary>A relationship of a part; <paramref name="Part"/> is null where it leads outside the package.</summary>
internal sealed record WorkbookLink(string Id, string Type, string? Part);

/// <summary>Quan hệ của một thành phần: the relationships of one part of a workbook, with the content types of what they lead to.</summary>
internal sealed class WorkbookLinks(WorkbookDraft draft, string source)
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly string _folder = source[..(source.LastIndexOf('/') + 1)];

    private string LinksPart => $"{_folder}_rels/{source[_folder.Length..]}.rels";

    public IReadOnlyList<WorkbookLink> All => [.. (draft.Part(LinksPart)?.Root?.Elements(Ns + "Relationship") ?? []).Select(Link)];

    public string? Target(string kind) => Targets(kind) is [var first, ..] ? first : null;

    /// <summary>The parts that relationships whose type ends in <paramref name="kind"/> lead to.</summary>
    public IReadOnlyList<string> Targets(string kind) =>
        [.. All.Where(link => link.Type.EndsWith("/" + kind, StringComparison.Ordinal)).Select(static link => link.Part).OfType<string>().Where(draft.Has)];

    /// <summary>Adds a part, what leads to it from here, and its content type.</summary>
    /// <param name="wanted">The part's name, with "{0}" where a number goes.</param>
    /// <returns>The relationship's id and the part's name.</returns>
    public (string Id, string Part) Add(string kind, string wanted, string contentType, Action<Stream> write)
    {
        var part = Numbered(wanted, draft.Has);
        draft.Write(part, write);
        if (draft.Part(LinksPart) is not { } links)
        {
            links = new XDocument(new XElement(Ns + "Relationships"));
            draft.Add(LinksPart, links);
        }

        var id = Numbered("rId{0}", name => links.Root!.Elements().Any(link => string.Equals(link.Attribute("Id")?.Value, name, StringComparison.OrdinalIgnoreCase)));
        links.Root!.Add(new XElement(Ns + "Relationship", new XAttribute("Id", id), new XAttribute("Type", TypePrefix(links) + kind), new XAttribute("Target", "/" + part)));
        draft.Part(ContentTypes)!.Root!.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
        return (id, part);
    }

    /// <summary>Removes a part that nothing else leads to, with its content type.</summary>
    public void Remove(string part)
    {
        draft.Remove(part);
        draft.Part(LinksPart)?.Root!.Elements(Ns + "Relationship").Where(link => string.Equals(Link(link).Part, part, StringComparison.OrdinalIgnoreCase)).Remove();
        draft.Part(ContentTypes)!.Root!.Elements(Types + "Override")
            .Where(type => string.Equals(type.Attribute("PartName")?.Value.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase)).Remove();
    }

    // A package in the strict form names its relationships otherwise.
    private static string TypePrefix(XDocument links) =>
        links.Root!.Elements().Any(static link => link.Attribute("Type")?.Value.StartsWith("http://purl.oclc.org/ooxml/", StringComparison.Ordinal) == true)
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WorkbookLink Link(XElement link) => new(link.Attribute("Id")?.Value ?? "", link.Attribute("Type")?.Value ?? "",
        string.Equals(link.Attribute("TargetMode")?.Value, "External", StringComparison.OrdinalIgnoreCase) ? null : Word.Package.Relationships.Resolve(source, link.Attribute("Target")?.Value ?? ""));

    private static string Numbered(string wanted, Func<string, bool> isTaken)
    {
        for (var number = 1; ; number++)
        {
            var name = string.Format(CultureInfo.InvariantCulture, wanted, number);
            if (!isTaken(name))
            {
                return name;
            }
        }
    }
}

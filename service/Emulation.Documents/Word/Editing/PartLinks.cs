using System.Globalization;
using System.Xml.Linq;

namespace Emulation.Documents.Word.Editing;

/// <summary>Quan hệ của một thành phần: the relationships of one part while it is changed, with the content types of what they lead to.</summary>
internal sealed class PartLinks(WordDraft draft, string source)
{
    private const string ContentTypesPart = "[Content_Types].xml";

    private static readonly XNamespace Ns = WordNamespace.Relationships;

    /// <summary>The source's folder with its closing "/"; empty for the package itself.</summary>
    public string Folder { get; } = source[..(source.LastIndexOf('/') + 1)];

    private string RelationshipsPart => $"{Folder}_rels/{source[Folder.Length..]}.rels";

    private IEnumerable<XElement> All => draft.Part(RelationshipsPart)?.Root?.Elements(Ns + "Relationship") ?? [];

    /// <summary>The part that a relationship whose type ends in <paramref name="kind"/> leads to; null without one.</summary>
    public string? Target(string kind) => Targets(kind).FirstOrDefault();

    public IEnumerable<string> Targets(string kind) => All.Where(link => Ends(link, kind)).Select(Resolve).OfType<string>();

    /// <summary>Adds a part: its relationship from here, its content type, its content. Where <paramref name="wanted"/> is taken, a number is added to the name.</summary>
    public string Add(string type, string wanted, string contentType, XDocument content)
    {
        var part = Free(wanted);
        draft.Add(part, content);
        Link(type, part, contentType);
        return part;
    }

    /// <summary>Adds a part that is no XML.</summary>
    /// <returns>The relationship's id, by which the text names it.</returns>
    public string Add(string type, string wanted, string contentType, byte[] content)
    {
        var part = Free(wanted);
        draft.Add(part, content);
        return Link(type, part, contentType);
    }

    /// <summary>What the relationship of that id leads to; null without one, and a null part where that lies outside the package.</summary>
    public LinkedPart? Find(string id) => All.FirstOrDefault(link => link.Attribute("Id")?.Value == id) is not { } found ? null
        : new LinkedPart(found.Attribute("Type")?.Value ?? "", found.Attribute("TargetMode")?.Value == "External" ? null : Resolve(found));

    /// <summary>Removes the part, what leads to it from here, its own relationships and its content type.</summary>
    public void Remove(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var ownLinks = $"{part[..slash]}_rels/{part[slash..]}.rels";
        foreach (var gone in new[] { part, ownLinks }.Where(draft.Has))
        {
            draft.Remove(gone);
        }

        All.Where(link => string.Equals(Resolve(link), part, StringComparison.OrdinalIgnoreCase)).Remove();
        draft.Part(ContentTypesPart)!.Root!.Elements(WordNamespace.ContentTypes + "Override")
            .Where(type => string.Equals(type.Attribute("PartName")?.Value.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase)).Remove();
        if (draft.Part(RelationshipsPart) is { Root.HasElements: false })
        {
            draft.Remove(RelationshipsPart);
        }
    }

    private string Link(string type, string part, string contentType)
    {
        var links = draft.Part(RelationshipsPart) ?? NewLinks();
        var id = FreeId(links);
        links.Root!.Add(new XElement(Ns + "Relationship",
            new XAttribute("Id", id), new XAttribute("Type", type),
            new XAttribute("Target", Folder.Length > 0 && part.StartsWith(Folder, StringComparison.Ordinal) ? part[Folder.Length..] : "/" + part)));
        draft.Part(ContentTypesPart)!.Root!.Add(new XElement(WordNamespace.ContentTypes + "Override",
            new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
        return id;
    }

    private static bool Ends(XElement link, string kind) =>
        link.Attribute("Type")?.Value.EndsWith("/" + kind, StringComparison.Ordinal) == true && link.Attribute("TargetMode")?.Value != "External";

    private string? Resolve(XElement link) => Package.Relationships.Resolve(source, link.Attribute("Target")?.Value ?? "");

    private XDocument NewLinks()
    {
        var links = new XDocument(new XElement(Ns + "Relationships"));
        draft.Add(RelationshipsPart, links);
        return links;
    }

    // "word/comments.xml", else "word/comments2.xml".
    private string Free(string wanted)
    {
        var dot = wanted.LastIndexOf('.');
        var part = wanted;
        for (var number = 2; draft.Has(part); number++)
        {
            part = string.Create(CultureInfo.InvariantCulture, $"{wanted[..dot]}{number}{wanted[dot..]}");
        }

        return part;
    }

    private static string FreeId(XDocument links)
    {
        var taken = links.Root!.Elements().Select(static link => link.Attribute("Id")?.Value ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (taken.Contains(string.Create(CultureInfo.InvariantCulture, $"rId{number}")))
        {
            number++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"rId{number}");
    }
}

/// <summary>The far end of a relationship.</summary>
/// <param name="Part">Null where it lies outside the package.</param>
internal sealed record LinkedPart(string Type, string? Part);

using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.Package;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Mục ở dạng một tệp XML (Flat OPC), which is what insertOoxml of the add-in takes: the section under its control, with the styles and numbering it uses and its pictures, and nothing of its template's page.
/// </summary>
public static class FlatFragment
{
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly XNamespace Pkg = "http://schemas.microsoft.com/office/2006/xmlPackage";
    private static readonly XNamespace W = WordNames.Transitional;

    /// <param name="fragment">A Word file whose body is the section; seekable.</param>
    /// <param name="key">The section's key in the catalogue.</param>
    /// <param name="label">The number its heading takes in the document ("IV."); null leaves the template's own.</param>
    /// <returns>A pkg:package document without a line break in it, and what to record of the section.</returns>
    /// <exception cref="UnreadableDocumentException">As <see cref="SectionInsertion.Insert"/> has it for its fragment.</exception>
    public static (string Package, SectionStamp Stamp) Write(Stream fragment, string key, string template, string? label = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        SectionKey.Judge(key);
        using var source = Fragment.Open(fragment, SectionCatalogue.Find(key)?.Descriptor.Place ?? SectionPlace.Body, cancellation);
        var stamp = new SectionStamp(key, template, SectionText.Hash(source.Blocks), SectionText.Quote(source.Blocks), source.Blocks.Count(static block => block.Text.Length > 0),
            SectionKey.Tag(key), SectionKey.Number(key, "control", 0).ToString(CultureInfo.InvariantCulture));
        if (label is not null && source.HeadingParagraph is { } heading)
        {
            HeadingNumber.Type(heading, source.Heading!, label);
        }

        LinkMap.Judge(source.Content, source.Draft);
        var (styles, numbering) = (Part(source, "styles"), Part(source, "numbering"));
        if (source.Draft.W != W)
        {
            foreach (var part in new[] { source.Draft.Main, styles, numbering }.OfType<XDocument>())
            {
                WordForm.Convert(part, toStrict: false);
            }
        }

        var content = source.Content.ToList();
        ForeignNames.Adapt(content, source.Draft.Main.Root!, new XElement(W + "document"));
        content.ForEach(static element => element.Remove());
        var control = Control(content, key, SectionText.Quote(source.Blocks));
        var links = new List<XElement>();
        var package = new XElement(Pkg + "package", new XAttribute(XNamespace.Xmlns + "pkg", Pkg.NamespaceName), Relationships("/_rels/.rels", [Link("rId1", "officeDocument", "word/document.xml")]));
        Pictures(source, control, links, package);
        Add(package, links, "styles", styles is null ? null : Used(styles.Root!, control, numbering?.Root));
        Add(package, links, "numbering", numbering?.Root);
        package.Add(Relationships("/word/_rels/document.xml.rels", links));
        package.Add(Xml("/word/document.xml", WordTypes + "document.main+xml", new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), new XElement(W + "body", control))));
        return (package.ToString(SaveOptions.DisableFormatting), stamp);
    }

    private static XDocument? Part(Fragment source, string kind) => source.Draft.Part(source.Draft.LinksOf(source.Draft.MainPart).Target(kind));

    private static XElement Control(List<XElement> content, string key, string title) => new(W + "sdt",
        new XElement(W + "sdtPr",
            new XElement(W + "alias", new XAttribute(W + "val", XmlText.Of(title.Length > 64 ? title[..64] : title))),
            new XElement(W + "tag", new XAttribute(W + "val", SectionKey.Tag(key))),
            new XElement(W + "id", new XAttribute(W + "val", SectionKey.Number(key, "control", 0)))),
        new XElement(W + "sdtContent", content));

    // Word takes every style of the package into the document; only those that the section needs are offered.
    private static XElement Used(XElement styles, XElement control, XElement? numbering)
    {
        var table = new StyleTable(styles);
        var needed = new HashSet<XElement>();
        var open = new Queue<string>(Uses.In(numbering is null ? [control] : [control, numbering]).Styles);
        while (open.TryDequeue(out var id))
        {
            foreach (var style in table.All.Where(style => StyleTable.Id(style) == id && needed.Add(style)))
            {
                Uses.In([style]).Styles.ToList().ForEach(open.Enqueue);
            }
        }

        return new XElement(styles.Name, styles.Attributes(), styles.Elements().Where(child => child.IsWord("docDefaults") || child.IsWord("style") && (needed.Contains(child) || child.Value("default") is "1" or "true")));
    }

    private static void Pictures(Fragment source, XElement control, List<XElement> links, XElement package)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reference in LinkMap.References([control]).ToList())
        {
            if (!ids.TryGetValue(reference.Value, out var id))
            {
                var part = source.Draft.LinksOf(source.Draft.MainPart).Find(reference.Value)!.Part!;
                var name = string.Create(CultureInfo.InvariantCulture, $"media/image{ids.Count + 1}{part[part.LastIndexOf('.')..]}");
                ids[reference.Value] = id = string.Create(CultureInfo.InvariantCulture, $"rIdImage{ids.Count + 1}");
                links.Add(Link(id, "image", name));
                package.Add(new XElement(Pkg + "part", new XAttribute(Pkg + "name", "/word/" + name), new XAttribute(Pkg + "contentType", LinkMap.ContentType(part)), new XAttribute(Pkg + "compression", "store"),
                    new XElement(Pkg + "binaryData", Convert.ToBase64String(source.Draft.Bytes(part)!))));
            }

            reference.Value = id;
        }
    }

    private static void Add(XElement package, List<XElement> links, string kind, XElement? content)
    {
        if (content is not null)
        {
            links.Add(Link("rId" + kind, kind, kind + ".xml"));
            package.Add(Xml($"/word/{kind}.xml", $"{WordTypes}{kind}+xml", content));
        }
    }

    private static XElement Relationships(string name, IEnumerable<XElement> links) =>
        Xml(name, "application/vnd.openxmlformats-package.relationships+xml", new XElement(WordNamespace.Relationships + "Relationships", links));

    private static XElement Link(string id, string kind, string target) => new(WordNamespace.Relationships + "Relationship",
        new XAttribute("Id", id), new XAttribute("Type", WordNamespace.RelationshipTypes(W) + kind), new XAttribute("Target", target));

    private static XElement Xml(string name, string type, XElement content) => new(Pkg + "part",
        new XAttribute(Pkg + "name", name), new XAttribute(Pkg + "contentType", type), new XElement(Pkg + "xmlData", content));
}

/// <summary>Ghi chép về một mục mà ngăn tác vụ chèn: what it writes into the document's state, so that the section is found again and an officer's edits are noticed.</summary>
/// <param name="Tag">Of the content control around it.</param>
/// <param name="Blocks">How many paragraphs with words it has.</param>
public sealed record SectionStamp(string Key, string Template, string Hash, string Quote, int Blocks, string Tag, string ControlId);

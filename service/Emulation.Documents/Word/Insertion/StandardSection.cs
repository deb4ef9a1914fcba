using System.Text;
using System.Xml.Linq;
using Emulation.Documents.Packages;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.Package;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Mục chuẩn đã điền số liệu: a section of the catalogue as a small Word file, ready to be inserted anywhere.</summary>
/// <param name="Template">File name and version of what it was made from: "budget.docx@0f3a…".</param>
/// <param name="Content">The bytes of a .docx.</param>
public sealed record StandardSection(string Key, string Title, string Template, byte[] Content)
{
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>What the section is about, or else the one that the catalogue has before it: that is where it goes.</summary>
    public Topic Topic { get; } = TopicOf(Key);

    /// <inheritdoc cref="Topic"/>
    public static Topic TopicOf(string key) => SectionCatalogue.All.TakeWhile(section => section.Descriptor.Key != key).Append(SectionCatalogue.Find(key)).OfType<PlanSection>()
        .Select(static section => section.Descriptor.Headings is [var heading, ..] ? SectionSequence.TopicOf(heading) : Topic.None).LastOrDefault(static topic => topic != Topic.None);

    /// <summary>What to ask for to have it in a document.</summary>
    public SectionRequest Request(InsertionPlace place) => new(Key, Template, place) { Topic = Topic, Part = SectionCatalogue.Find(Key)?.Descriptor.Place ?? SectionPlace.Body };

    /// <param name="facts">What the officer states; null leaves blanks that the check finds.</param>
    /// <param name="parent">What the plan above requires; null goes by the facts alone.</param>
    /// <param name="annexes">Keys of the annexes of the document it goes to (<see cref="SectionInsertion.AnnexesOf"/>): the section refers to them.</param>
    /// <exception cref="UnreadableDocumentException">"bad-template", or as the reader, of a template.</exception>
    public static StandardSection Compose(PlanSection section, PlanFacts? facts, RequirementSet? parent, TemplateFolder templates, IReadOnlyList<string>? annexes = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(templates);
        var brief = new DraftBrief(facts ?? new PlanFacts(), parent, WithAnnex(section.Descriptor, annexes ?? []));
        var template = templates.Section(section, brief);
        // Facts stay plain words: the document they go to may bind its own.
        var content = new SectionComposer(brief.Texts, new ControlNumbers(), state: null).Fill(template, section.Fill(brief));
        var descriptor = section.Descriptor;
        LoosePart.Set(content, descriptor.Place);
        return new StandardSection(descriptor.Key, descriptor.Title, $"{template.Name}@{template.Version}", Package(template, content));
    }

    // An annex is numbered among those that are there.
    private static IReadOnlyList<string> WithAnnex(SectionDescriptor section, IReadOnlyList<string> annexes) => section.Place != SectionPlace.Annex || annexes.Contains(section.Key, StringComparer.Ordinal) ? annexes
        : [.. annexes, section.Key];

    private static byte[] Package(SectionTemplate template, IReadOnlyList<XElement> content)
    {
        XNamespace w = WordNames.Transitional;
        var parts = new List<(string Kind, XDocument Content)> { ("document", new XDocument(new XElement(w + "document", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName), new XElement(w + "body", content)))) };
        parts.AddRange(new[] { ("styles", template.Styles), ("numbering", template.Numbering) }.Where(static part => part.Item2 is not null).Select(static part => (part.Item1, new XDocument(part.Item2!))));
        var types = new XDocument(new XElement(WordNamespace.ContentTypes + "Types",
            new XElement(WordNamespace.ContentTypes + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            parts.Select(static part => new XElement(WordNamespace.ContentTypes + "Override", new XAttribute("PartName", $"/word/{part.Kind}.xml"), new XAttribute("ContentType", $"{WordTypes}{(part.Kind == "document" ? "document.main" : part.Kind)}+xml")))));
        var files = parts.Select(static part => ($"word/{part.Kind}.xml", part.Content)).Append(("[Content_Types].xml", types))
            .Append(("_rels/.rels", Links(w, [("officeDocument", "word/document.xml")]))).Append(("word/_rels/document.xml.rels", Links(w, parts.Skip(1).Select(static part => (part.Kind, part.Kind + ".xml")))));
        using var output = new MemoryStream();
        PackageWriter.Write(files.Select(static file => KeyValuePair.Create(file.Item1, (Action<Stream>)(stream => Write(file.Item2, stream)))), output);
        return output.ToArray();
    }

    private static XDocument Links(XNamespace w, IEnumerable<(string Kind, string Target)> links) => new(new XElement(WordNamespace.Relationships + "Relationships", links.Select((link, index) =>
        new XElement(WordNamespace.Relationships + "Relationship", new XAttribute("Id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{index + 1}")), new XAttribute("Type", WordNamespace.RelationshipTypes(w) + link.Kind), new XAttribute("Target", link.Target)))));

    private static void Write(XDocument content, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        content.Save(text, SaveOptions.DisableFormatting);
    }
}

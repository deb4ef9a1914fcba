using System.Xml;
using System.Xml.Linq;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Papers;

/// <summary>
/// Lập một giấy tờ: the body of its template filled in its own page, a repetition at a time, so that the thousandth invitation costs what the first one did.
/// Facts become plain words, for such a paper is signed and not kept.
/// </summary>
internal sealed class PaperAssembler
{
    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private readonly SectionComposer _composer;
    private readonly SectionTemplate _template;
    private readonly SlotValues _values;
    private readonly ControlNumbers _numbers = new();
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);

    private PaperAssembler(SectionComposer composer, SectionTemplate template, SlotValues values) => (_composer, _template, _values) = (composer, template, values);

    /// <exception cref="UnreadableDocumentException">"bad-template", or as the reader, of a template.</exception>
    public static void Write(ConferencePaper paper, PaperBrief brief, TemplateFolder templates, Stream output)
    {
        using var page = templates.Paper(paper, brief.Plan, out var template);
        using var file = WordDraft.Open(page, CancellationToken.None);
        var root = file.Main.Root!;
        var assembler = new PaperAssembler(new SectionComposer(brief.Plan.Texts, new ControlNumbers(), state: null), template, paper.Fill(brief));
        file.Write(file.MainPart, xml => assembler.Write(root, xml));
        file.Save(output);
    }

    private void Write(XElement root, XmlWriter xml)
    {
        var body = root.Elements().First(static element => element.IsWord("body"));
        xml.WriteStartDocument(standalone: true);
        Open(root, xml);
        foreach (var child in root.Elements())
        {
            if (child != body)
            {
                child.WriteTo(xml);
                continue;
            }

            Open(body, xml);
            foreach (var element in Content().Concat(body.Elements().Where(static element => element.IsWord("sectPr"))))
            {
                element.WriteTo(xml);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Open(XElement element, XmlWriter xml)
    {
        xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes())
        {
            var prefix = attribute.IsNamespaceDeclaration ? (attribute.Name.LocalName == "xmlns" ? "" : "xmlns") : element.GetPrefixOfNamespace(attribute.Name.Namespace) ?? "";
            xml.WriteAttributeString(prefix, attribute.Name.LocalName, attribute.Name.NamespaceName.Length == 0 ? null : attribute.Name.NamespaceName, attribute.Value);
        }
    }

    private IEnumerable<XElement> Content()
    {
        foreach (var part in _template.Content)
        {
            var repeated = SlotControl.NameOf(part) is { } name ? _values.Lists.GetValueOrDefault(name) : null;
            var content = repeated is null ? _composer.Fill([part], [_values]) : repeated.SelectMany(entry => _composer.Fill(SlotControl.ContentOf(part), [entry, _values]));
            foreach (var element in content)
            {
                MakeUnique(element);
                yield return element;
            }
        }
    }

    // What is repeated for each guest would bear one name many times: Word wants controls, bookmarks and paragraphs of its own to be told apart.
    private void MakeUnique(XElement content)
    {
        foreach (var element in content.DescendantsAndSelf().ToList())
        {
            element.SetAttributeValue(Word2010 + "paraId", null);
            element.SetAttributeValue(Word2010 + "textId", null);
            if (element.IsWord("id") && element.Parent?.IsWord("sdtPr") == true)
            {
                element.SetAttributeValue(element.Name.Namespace + "val", _numbers.Next());
            }
            else if ((element.IsWord("bookmarkStart") || element.IsWord("bookmarkEnd")) && element != content && !_marks.Add(element.Name.LocalName + element.Value("id")))
            {
                element.Remove();
            }
        }
    }
}

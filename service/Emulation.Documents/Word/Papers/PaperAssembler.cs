using System.Xml.Linq;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Papers;

/// <summary>Lập một giấy tờ: the body of its template filled in its own page. Facts become plain words, for such a paper is signed and not kept.</summary>
internal static class PaperAssembler
{
    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <exception cref="UnreadableDocumentException">"bad-template", or as the reader, of a template.</exception>
    public static void Write(ConferencePaper paper, PaperBrief brief, TemplateFolder templates, Stream output)
    {
        using var page = templates.Paper(paper, brief.Plan, out var template);
        using var file = WordDraft.Open(page, CancellationToken.None);
        var content = new SectionComposer(brief.Plan.Texts, new ControlNumbers(), state: null).Fill(template, paper.Fill(brief));
        var body = file.Main.Root!.Elements().First(static element => element.IsWord("body"));
        var last = body.Elements().LastOrDefault(static element => element.IsWord("sectPr"));
        body.RemoveNodes();
        body.Add(content, last);
        MakeUnique(body);
        file.Save(output);
    }

    // What is repeated for each guest would bear one name many times: Word wants controls, bookmarks and paragraphs of its own to be told apart.
    private static void MakeUnique(XElement body)
    {
        var numbers = new ControlNumbers();
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in body.Descendants().ToList())
        {
            element.SetAttributeValue(Word2010 + "paraId", null);
            element.SetAttributeValue(Word2010 + "textId", null);
            if (element.IsWord("id") && element.Parent!.IsWord("sdtPr"))
            {
                element.SetAttributeValue(element.Name.Namespace + "val", numbers.Next());
            }
            else if (element.IsWord("bookmarkStart") || element.IsWord("bookmarkEnd"))
            {
                if (!marks.Add(element.Name.LocalName + element.Value("id")))
                {
                    element.Remove();
                }
            }
        }
    }
}

using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Drafting;

/// <summary>
/// Điền mẫu của một mục: repeating controls become as many paragraphs or rows as there are entries, texts become words,
/// and facts stay controls bound to the document's own state. The result still refers to the template's styles and lists.
/// </summary>
/// <param name="state">The item id of the custom XML part that facts are bound to; null leaves them plain words.</param>
internal sealed class SectionComposer(DraftTexts texts, ControlNumbers numbers, string? state)
{
    public IReadOnlyList<XElement> Fill(SectionTemplate template, SlotValues values)
    {
        var body = Filled(template.Content, [values]);
        Spare(body);
        return Detached(body);
    }

    /// <summary>Fills a copy of some of a template's elements.</summary>
    /// <param name="scopes">The innermost repetition first.</param>
    public IReadOnlyList<XElement> Fill(IEnumerable<XElement> elements, IReadOnlyList<SlotValues> scopes) => Detached(Filled(elements, scopes));

    private XElement Filled(IEnumerable<XElement> elements, IReadOnlyList<SlotValues> scopes)
    {
        var body = new XElement("body", elements.Select(static element => new XElement(element)));
        Fill(body, scopes);
        return body;
    }

    private static List<XElement> Detached(XElement body)
    {
        var content = body.Elements().ToList();
        content.ForEach(static element => element.Remove());
        return content;
    }

    // LibreOffice moves a control around paragraphs into the first of them, and then loses what that one says before its first inner control.
    private static void Spare(XElement body)
    {
        if (body.Elements().FirstOrDefault() is { } first && first.IsWord("p") && first.Elements().FirstOrDefault(static child => !child.IsWord("pPr"))?.IsWord("sdt") == false)
        {
            first.Elements().Where(static child => child.IsWord("sdt")).ToList().ForEach(static control => control.ReplaceWith(SlotControl.ContentOf(control)));
        }
    }

    /// <param name="scopes">The innermost repetition first.</param>
    private void Fill(XElement container, IReadOnlyList<SlotValues> scopes)
    {
        foreach (var control in SlotControl.Outermost(container).ToList())
        {
            var name = SlotControl.NameOf(control)!;
            if (IsFact(name))
            {
                control.ReplaceWith(Fact(control));
            }
            else if (scopes.FirstOrDefault(scope => scope.Lists.ContainsKey(name)) is { } lists)
            {
                control.ReplaceWith(lists.Lists[name].SelectMany(entry => Fill(SlotControl.ContentOf(control), [entry, .. scopes])).ToList());
            }
            else
            {
                control.ReplaceWith(Words(control, scopes.FirstOrDefault(scope => scope.Texts.ContainsKey(name))?.Texts[name] ?? texts[name]));
            }
        }
    }

    private bool IsFact(string name) => state is not null && DraftTexts.FactNames.Contains(name, StringComparer.Ordinal);

    private XElement Fact(XElement control)
    {
        var w = control.Name.Namespace;
        var name = SlotControl.NameOf(control)!;
        var title = control.Descendants().Where(static element => element.IsWord("alias")).Select(TemplateStyles.Value).FirstOrDefault() ?? name;
        return numbers.Control(w, title, $"emulation:fact:{name}", [Words(control, texts[name])], out _,
            new XElement(w + "dataBinding",
                new XAttribute(w + "prefixMappings", $"xmlns:e='{PlanState.Ns.NamespaceName}'"),
                new XAttribute(w + "xpath", $"/e:plan[1]/e:facts[1]/e:fact[@name='{name}'][1]/@value"),
                new XAttribute(w + "storeItemID", state!)),
            new XElement(w + "text"));
    }

    // The words keep the look that the placeholder has in the template.
    private static XElement Words(XElement control, string text)
    {
        var w = control.Name.Namespace;
        var look = SlotControl.ContentOf(control).FirstOrDefault(static element => element.IsWord("r"))?.Elements().FirstOrDefault(static child => child.IsWord("rPr"));
        return new XElement(w + "r", look is null ? null : new XElement(look), new XElement(w + "t", new XAttribute(WordNamespace.Space, "preserve"), XmlText.Of(text)));
    }
}

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
        var body = new XElement("body", template.Content.Select(static element => new XElement(element)));
        Fill(body, [values]);
        Spare(body);
        var content = body.Elements().ToList();
        content.ForEach(static element => element.Remove());
        return content;
    }

    // LibreOffice turns a control around one paragraph into one inside it, and then loses the words before the first control that was there.
    private static void Spare(XElement body)
    {
        if (body.Elements().ToList() is [var only] && only.IsWord("p") && only.Elements().FirstOrDefault(static child => !child.IsWord("pPr")) is { } first && !first.IsWord("sdt"))
        {
            only.Elements().Where(static child => child.IsWord("sdt")).ToList().ForEach(static control => control.ReplaceWith(SlotControl.ContentOf(control)));
        }
    }

    /// <param name="scopes">The innermost repetition first.</param>
    private void Fill(XElement container, IReadOnlyList<SlotValues> scopes)
    {
        while (SlotControl.In(container).FirstOrDefault(control => !IsFact(control)) is { } control)
        {
            var name = SlotControl.NameOf(control)!;
            if (scopes.FirstOrDefault(scope => scope.Lists.ContainsKey(name)) is { } lists)
            {
                control.ReplaceWith(lists.Lists[name].SelectMany(entry => Repeat(control, [entry, .. scopes])).ToList());
                continue;
            }

            var text = scopes.FirstOrDefault(scope => scope.Texts.ContainsKey(name))?.Texts[name] ?? texts[name];
            control.ReplaceWith(Words(control, text));
        }

        foreach (var control in SlotControl.In(container).ToList())
        {
            control.ReplaceWith(Fact(control));
        }
    }

    private List<XElement> Repeat(XElement control, IReadOnlyList<SlotValues> scopes)
    {
        var one = new XElement("item", SlotControl.ContentOf(control));
        Fill(one, scopes);
        var content = one.Elements().ToList();
        content.ForEach(static element => element.Remove());
        return content;
    }

    private bool IsFact(XElement control) => state is not null && DraftTexts.FactNames.Contains(SlotControl.NameOf(control)!, StringComparer.Ordinal);

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

using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Ghép kế hoạch: the sections, each in a control of its own, laid into the page of the plan template, with the state that travels with the file.</summary>
internal sealed class PlanAssembler(PlanDraft plan, TemplateFolder templates)
{
    private const string PlanTemplate = "plan.docx";
    private const string Annexes = "annexes";

    private static readonly IReadOnlyList<string> Slots = [.. Enum.GetValues<SectionPlace>().Select(SlotOf).Distinct(StringComparer.Ordinal)];

    private readonly ControlNumbers _numbers = new();
    private readonly List<InsertedSection> _inserted = [];

    /// <exception cref="UnreadableDocumentException">"bad-template", or as the reader, of a template.</exception>
    public void Write(Stream output)
    {
        using var page = templates.Plan();
        using var file = WordDraft.Open(page, CancellationToken.None);
        var state = new PlanState(file);
        var item = state.Begin(DraftState.IdOf(plan));
        var composer = new SectionComposer(plan.Brief.Texts, _numbers, item);
        var links = file.LinksOf(file.MainPart);
        var styles = new TargetStyles(file.Part(links.Target("styles")) ?? throw TemplateFault.Of(PlanTemplate, "không có kiểu chữ", "hãy lưu lại bằng Word"));
        var lists = file.Part(links.Target("numbering"));
        // Sought while the page is still empty.
        foreach (var (name, slot) in Slots.Select(name => (name, Slot(file, name))).ToList())
        {
            var sections = plan.Sections.Where(section => SlotOf(section.Section.Descriptor.Place) == name).Select(section => Compose(section, composer, file.W, styles, lists)).ToList();
            if (name == Annexes)
            {
                AnnexPages.Lay(slot, sections);
            }
            else
            {
                slot.ReplaceWith(sections);
            }
        }

        DraftState.Write(state, plan, _inserted);
        file.Save(output);
    }

    private XElement Compose(DraftedSection section, SectionComposer composer, XNamespace w, TargetStyles styles, XDocument? lists)
    {
        var descriptor = section.Section.Descriptor;
        var template = templates.Section(section.Section, plan.Brief);
        var content = composer.Fill(template, section.Values);
        var numbering = new TemplateNumbering(template, lists, styles);
        numbering.Adopt(content);
        TemplateStyles.Adopt(content, template, styles, numbering.Renumber);
        var control = _numbers.Control(w, descriptor.Title, $"emulation:section:{descriptor.Key}", content, out var id);
        _inserted.Add(new InsertedSection(descriptor.Key, template, id, control));
        return control;
    }

    private static string SlotOf(SectionPlace place) => place switch
    {
        SectionPlace.Recipients => "recipients",
        SectionPlace.Signature => "signature",
        SectionPlace.Annex => Annexes,
        _ => "body",
    };

    private static XElement Slot(WordDraft file, string name)
    {
        var found = SlotControl.In(file.Main).Where(control => SlotControl.NameOf(control) == name).ToList();
        return found is [var slot] && !SlotControl.IsInline(slot) ? slot
            : throw TemplateFault.Of(PlanTemplate, $"phải có đúng một ô nội dung \"slot:{name}\" bao trọn đoạn", "hãy thêm ô nội dung với thẻ đó");
    }
}

/// <summary>Mục đã chèn, as the state records it.</summary>
internal sealed record InsertedSection(string Key, SectionTemplate Template, string ControlId, XElement Control);

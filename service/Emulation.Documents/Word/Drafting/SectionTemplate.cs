using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Mẫu của một mục: the body of a Word file, with the styles and numbering it refers to. Linted when it was read.</summary>
/// <param name="Name">File name: "run_up.province.docx".</param>
/// <param name="Version">From the bytes of the file: two templates of one name are told apart by it.</param>
/// <param name="Content">Paragraphs, tables and controls of the body, without its page.</param>
internal sealed record SectionTemplate(string Name, string Version, IReadOnlyList<XElement> Content, XDocument? Styles, XDocument? Numbering)
{
    private readonly Dictionary<string, XElement> _styles = Styles?.Root?.Elements().Where(static element => element.IsWord("style")).DistinctBy(TemplateStyles.Id, StringComparer.Ordinal).ToDictionary(TemplateStyles.Id, StringComparer.Ordinal) ?? [];

    public XElement? Style(string id) => _styles.GetValueOrDefault(id);
}

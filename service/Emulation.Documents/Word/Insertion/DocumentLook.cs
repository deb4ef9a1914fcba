using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Dáng của văn bản: paragraphs that show how this document sets its text and its headings. What is inserted is set like them,
/// by their own style and properties, so that it goes along when an officer changes the style.
/// </summary>
internal sealed class DocumentLook(Plan plan, DocumentBody body)
{
    private readonly SectionSequence _sections = new(plan);

    /// <summary>The document's running text; null in a document without words.</summary>
    public Exemplar? Body { get; } = Of(LookOfText.Dominant(plan.Items.Concat(plan.Preamble).Where(static item => !item.IsHeading && item.Block.Cell is null).Select(static item => item.Block))
        ?? LookOfText.Dominant(plan.Text.Blocks.Where(static block => block is { Region: BlockRegion.Body, Cell: null }))
        ?? LookOfText.Dominant(plan.Text.Blocks.Where(static block => block.Region == BlockRegion.Body)), body);

    /// <summary>A paragraph as an example; null without words.</summary>
    public static Exemplar? Of(Block? block, DocumentBody body)
    {
        if (block is null || block.Format!.Runs.Count == 0)
        {
            return null;
        }

        var look = LookOfText.MainRun(block);
        var run = body.RunsHolding(block, new TextSpan(look.Start, look.Length)) is [var held, ..] ? held : null;
        return new Exemplar(body.Paragraph(block).Element(body.W + "pPr"), run?.Element(body.W + "rPr"), block.Format, look);
    }

    /// <summary>The heading of the section before the place, else of the one behind it.</summary>
    public Exemplar? HeadingAt(int place) => _sections.Sections.Count == 0 ? null : Of(_sections.Sections[Math.Clamp(place - 1, 0, _sections.Sections.Count - 1)].Block, body);

    /// <summary>A heading inside a section with a label of that fashion.</summary>
    public Exemplar? Subheading(OutlineLabel label) => Of(plan.Items.FirstOrDefault(item => item is { IsHeading: true, Parent: not null } && item.Block.Cell is null
        && item.Label!.Kind == label.Kind && item.Label.Numbers.Count == label.Numbers.Count)?.Block, body);
}

/// <summary>A paragraph to set others by: what is written on it itself, and what it comes to.</summary>
internal sealed record Exemplar(XElement? Paragraph, XElement? Run, BlockFormat Format, RunFormat Look)
{
    public string? StyleId => Paragraph.Get("pStyle").Value("val");

    public bool IsNumbered => Paragraph.Get("numPr") is not null;
}

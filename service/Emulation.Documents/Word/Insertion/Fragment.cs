using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Nội dung mẫu của một mục: the body of a small Word file, freed of what belongs to that file alone, and how each of its paragraphs and runs looked there.
/// </summary>
internal sealed class Fragment : IDisposable
{
    private readonly Dictionary<XElement, Block> _blocks = [];
    private readonly Dictionary<XElement, RunFormat> _runs = [];

    private Fragment(WordDraft draft, PlanText text, SectionPlace part)
    {
        (Draft, Outline) = (draft, Plan.From(text, "section"));
        IsRunningText = part is SectionPlace.Bases or SectionPlace.Opening or SectionPlace.Body or SectionPlace.Closing;
        Blocks = [.. text.Blocks.Where(static block => block.Region is BlockRegion.Body or BlockRegion.TextBox)];
        Remember();
        Content = FragmentContent.Take(draft);
        if (Blocks.Count == 0 || Content.Count == 0)
        {
            throw Refusal.BadSection("không có nội dung");
        }

        Heading = part == SectionPlace.Body && Blocks[0] is { Region: BlockRegion.Body, Cell: null } first && LooksLikeHeading(first) ? first : null;
        Body = LookOfText.Dominant(Blocks.Where(block => block.Cell is null && block != Heading)) ?? LookOfText.Dominant(Blocks)!;
    }

    public WordDraft Draft { get; }

    /// <summary>Whether it reads on as part of the document's text; the other parts of the page have their own look by law.</summary>
    public bool IsRunningText { get; }

    /// <summary>The fragment's own outline; empty where its heading has no number.</summary>
    public Plan Outline { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Paragraphs, tables and controls in order, still in the fragment's tree.</summary>
    public IReadOnlyList<XElement> Content { get; }

    /// <summary>The section's heading, which takes a number in the document; null where the fragment begins with something else.</summary>
    public Block? Heading { get; }

    /// <summary>What most of the fragment's text looks like.</summary>
    public Block Body { get; }

    public Topic Topic => Heading is { } heading ? SectionSequence.TopicOf(SectionText.Heading(heading)) : Topic.None;

    /// <param name="part">Only a section of the body begins with a heading.</param>
    /// <exception cref="UnreadableDocumentException">As <see cref="WordReader"/>, or "bad-section": it holds what cannot be carried over.</exception>
    public static Fragment Open(Stream content, SectionPlace part, CancellationToken cancellation)
    {
        if (FileRecognition.Recognise(content) != FileForm.Package)
        {
            throw Refusal.BadSection("không phải tệp .docx");
        }

        content.Position = 0;
        var text = WordReader.Read(content, cancellation);
        content.Position = 0;
        var draft = WordDraft.Open(content, cancellation);
        try
        {
            return new Fragment(draft, text, part);
        }
        catch
        {
            draft.Dispose();
            throw;
        }
    }

    public void Dispose() => Draft.Dispose();

    public XElement? HeadingParagraph => Heading is null ? null : _blocks.First(one => one.Value == Heading).Key;

    public Block? BlockOf(XElement paragraph) => _blocks.GetValueOrDefault(paragraph);

    /// <summary>How a run looked once all styles had spoken; that of its paragraph's first words where it shows none itself.</summary>
    public RunFormat? LookOf(XElement run) => _runs.TryGetValue(run, out var look) ? look
        : run.Ancestors().FirstOrDefault(static element => element.IsWord("p")) is { } paragraph && _blocks.TryGetValue(paragraph, out var block) && block.Format!.Runs is [var first, ..] ? first : null;

    // The tree still stands as it was read: origins count in it.
    private void Remember()
    {
        var paragraphs = Draft.Main.Descendants().Where(static element => element.IsWord("p")).ToList();
        foreach (var block in Blocks.Where(block => string.Equals(block.Origin!.Part, Draft.MainPart, StringComparison.OrdinalIgnoreCase)))
        {
            var paragraph = paragraphs[block.Origin!.Paragraph];
            _blocks[paragraph] = block;
            var runs = paragraph.Descendants().Where(element => element.IsWord("r") && element.Ancestors().First(static above => above.IsWord("p")) == paragraph).ToList();
            foreach (var segment in block.Origin.Segments.Where(segment => segment.Run >= 0 && segment.Run < runs.Count))
            {
                _runs.TryAdd(runs[segment.Run], block.Format!.Runs.LastOrDefault(run => run.Start <= segment.Start));
            }
        }
    }

    private static bool LooksLikeHeading(Block first) =>
        first.Label is not null || SectionText.LabelLength(first) > 0 || first.Format!.OutlineLevel is not null
        || first.Text.Length > 0 && first.Text[^1] is not ('.' or ';' or ',' or ':');
}

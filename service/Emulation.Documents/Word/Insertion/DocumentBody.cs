using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Thân văn bản, from blocks to elements: paragraphs are counted as they stood when it was made, before anything was changed.</summary>
internal sealed class DocumentBody
{
    private readonly List<XElement> _paragraphs;
    private readonly Dictionary<XElement, int> _indexes = [];
    private readonly RunMap _runs;
    private readonly PlanText _text;
    private readonly string _part;

    public DocumentBody(WordDraft draft, PlanText text)
    {
        (W, _text, _part) = (draft.W, text, draft.MainPart);
        Root = draft.Main.Root!.Elements().FirstOrDefault(static element => element.IsWord("body")) ?? throw Refusal.Damaged(draft.MainPart);
        _runs = new RunMap(draft.Main);
        _paragraphs = [.. draft.Main.Descendants().Where(static element => element.IsWord("p"))];
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            _indexes[_paragraphs[i]] = i;
        }
    }

    public XNamespace W { get; }

    /// <summary>w:body.</summary>
    public XElement Root { get; }

    public bool Holds(Block block) => string.Equals(block.Origin!.Part, _part, StringComparison.OrdinalIgnoreCase);

    public XElement Paragraph(Block block) => _paragraphs[block.Origin!.Paragraph];

    public IReadOnlyList<XElement> RunsHolding(Block block, TextSpan span) => _runs.Holding(block.Origin!, span);

    /// <summary>The child of the body that a block begins in.</summary>
    public XElement First(Block block) => Child(Paragraph(block));

    /// <summary>The child of the body that a block ends in: not the same where a paragraph mark was deleted under tracked changes.</summary>
    public XElement Last(Block block) => Child(_paragraphs[block.Origin!.JoinedParagraphs.Append(block.Origin.Paragraph).Max()]);

    /// <summary>The child of the body that holds the element, or is it.</summary>
    public XElement Child(XElement element) => element.AncestorsAndSelf().First(one => one.Parent == Root);

    /// <summary>The blocks that stand in these children of the body, in reading order.</summary>
    public IReadOnlyList<Block> BlocksIn(IEnumerable<XElement> children)
    {
        var inside = children.SelectMany(static child => child.DescendantsAndSelf()).Where(static element => element.IsWord("p"))
            .Select(paragraph => _indexes.GetValueOrDefault(paragraph, -1)).ToHashSet();
        return [.. _text.Blocks.Where(block => Holds(block) && inside.Contains(block.Origin!.Paragraph))];
    }
}

using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>
/// Mục của kế hoạch: one body paragraph in the outline. A numbered item holds the bullets and paragraphs below it.
/// </summary>
public sealed class PlanItem
{
    private readonly List<PlanItem> _children = [];
    private IReadOnlyList<TextSpan>? _sentences;

    internal PlanItem(Block block, OutlineLabel? label, int contentStart, PlanItem? parent)
    {
        (Block, Label, ContentStart, Parent) = (block, label, contentStart, parent);
        parent?._children.Add(this);
        Path = label is null or { Kind: LabelKind.Bullet } ? parent?.Path ?? "" : Step(parent, label);
    }

    private PlanItem(Block block, PlanItem? above)
    {
        (Block, Parent, Path, Topic, Level) = (block, above, above?.Path ?? "", above?.Topic ?? Topic.None, above?.Level ?? AdministrativeLevel.Any);
    }

    /// <summary>A paragraph in a table cell: it knows what it stands under, but is no entry of the outline there.</summary>
    internal static PlanItem InTable(Block block, PlanItem? above) => new(block, above);

    public Block Block { get; }

    public OutlineLabel? Label { get; }

    /// <summary>Where the text begins behind a typed label.</summary>
    public int ContentStart { get; }

    public PlanItem? Parent { get; }

    public IReadOnlyList<PlanItem> Children => _children;

    /// <summary>"II.2.1.a"; that of the numbered item above for bullets and paragraphs.</summary>
    public string Path { get; }

    /// <summary>What the item is about, read from its heading or field name, else from the item above.</summary>
    public Topic Topic { get; internal set; }

    /// <summary>The level that the heading above lays this on ("Đối với cấp phường, xã"); any where none does.</summary>
    public AdministrativeLevel Level { get; internal set; }

    /// <summary>Whether this only names what follows: a short line without closing mark that has items below it.</summary>
    public bool IsHeading { get; internal set; }

    /// <summary>The name before the colon in "Hình thức: tổ chức…", as a span of the text; null without one.</summary>
    public TextSpan? Field { get; internal set; }

    public string Content => Block.Text[ContentStart..];

    public TextSpan ContentSpan => new TextSpan(ContentStart, Block.Text.Length - ContentStart).Trim(Block.Text);

    /// <summary>The comparable text behind the label.</summary>
    public string ContentKey => field ??= Block.Key[ContentStart..];

    /// <summary>The item's sentences, as spans of the block's text.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences ??= SentenceSplitter.Split(Block.Text, ContentStart);

    /// <summary>This item and those above it, nearest first.</summary>
    public IEnumerable<PlanItem> SelfAndAncestors()
    {
        for (var item = this; item is not null; item = item.Parent)
        {
            yield return item;
        }
    }

    public IEnumerable<PlanItem> Descendants() => _children.SelectMany(static child => child.Descendants().Prepend(child));

    public override string ToString() => Path + " " + Block;

    // "2.1." names its whole path from the section on: below "2." of section II it is II.2.1, not II.2.2.1.
    private static string Step(PlanItem? parent, OutlineLabel label)
    {
        var above = parent;
        if (label.Kind == LabelKind.Arabic)
        {
            while (above is { Label: { Kind: LabelKind.Arabic } or { Kind: LabelKind.Bullet } or null })
            {
                if (above.Label is { Kind: LabelKind.Arabic } number && number.Numbers.Count >= label.Numbers.Count)
                {
                    break;
                }

                above = above.Parent;
            }
        }

        return above is null or { Path: "" } ? label.PathStep : above.Path + "." + label.PathStep;
    }
}

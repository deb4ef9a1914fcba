using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Dựng dàn ý: nests numbered items by the rank of their labels and bullets by the order their marks first appear in.</summary>
internal sealed partial class OutlineBuilder(AdministrativeLevel issuer)
{
    private const int LongestHeading = 250;

    private readonly List<PlanItem> _stack = [];

    /// <summary>The label of a block, typed or computed by Word, and where its content begins.</summary>
    public static OutlineLabel? LabelOf(Block block, out int contentStart)
    {
        var computed = OutlineLabel.Parse(block.Label);
        var typed = OutlineLabel.TryParse(block.Text, out contentStart);
        // Word's own bullet before a typed number is decoration; a computed number before a typed dash is the number.
        if (computed is null || computed.Kind == LabelKind.Bullet && typed is { Kind: not LabelKind.Bullet })
        {
            return typed;
        }

        contentStart = 0;
        return computed;
    }

    /// <summary>Paragraphs outside the outline: no labels, no nesting.</summary>
    public static List<PlanItem> Flat(IEnumerable<Block> blocks) =>
        [.. blocks.Where(static block => block.Cell is null).Select(static block =>
        {
            var label = LabelOf(block, out var start);
            return new PlanItem(block, null, label is { Kind: LabelKind.Bullet } ? start : 0, null);
        })];

    public List<PlanItem> Build(IEnumerable<Block> blocks)
    {
        _stack.Clear();
        var items = new List<PlanItem>();
        OutlineLabel? lastSection = null;
        foreach (var block in blocks.Where(static block => block.Cell is null))
        {
            if (AnnexHeading().IsMatch(block.Key))
            {
                _stack.Clear();
            }

            var label = LabelOf(block, out var start);
            if (label is { Kind: LabelKind.Roman or LabelKind.UpperLetter })
            {
                label = Disambiguate(label, lastSection);
                lastSection = label;
            }

            var parent = label is null ? NumberedAbove() : ParentOf(label);
            var item = new PlanItem(block, label, start, parent);
            if (label is not null)
            {
                _stack.Add(item);
            }

            items.Add(item);
        }

        Describe(items);
        return items;
    }

    // "C." and "D." are Roman after "XCIX." only in theory: after "B." they are letters.
    private static OutlineLabel Disambiguate(OutlineLabel label, OutlineLabel? last) =>
        label.Kind == LabelKind.Roman && label.PathStep is [var letter and ('C' or 'D' or 'I')]
        && last is { Kind: LabelKind.UpperLetter } && last.Last == letter - 'A'
            ? label with { Kind = LabelKind.UpperLetter, Numbers = [letter - 'A' + 1] }
            : label;

    private PlanItem? NumberedAbove()
    {
        while (_stack.Count > 0 && _stack[^1].Label!.Kind == LabelKind.Bullet)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }

        return _stack.Count > 0 ? _stack[^1] : null;
    }

    private PlanItem? ParentOf(OutlineLabel label)
    {
        var same = label.Kind == LabelKind.Bullet
            ? _stack.FindLastIndex(item => item.Label!.Kind == LabelKind.Bullet && item.Label.Last == label.Last)
            : _stack.FindIndex(item => Rank(item.Label!) >= Rank(label));
        if (same >= 0)
        {
            _stack.RemoveRange(same, _stack.Count - same);
        }

        return _stack.Count > 0 ? _stack[^1] : null;
    }

    private static int Rank(OutlineLabel label) => label.Kind switch
    {
        LabelKind.Part => 0,
        LabelKind.Chapter => 1,
        LabelKind.UpperLetter => 2,
        LabelKind.Roman => 3,
        LabelKind.Article => 4,
        LabelKind.Arabic => 4 + label.Numbers.Count,
        LabelKind.Letter => 12,
        _ => 13,
    };

    private void Describe(List<PlanItem> items)
    {
        foreach (var item in items)
        {
            item.IsHeading = LooksLikeHeading(item);
            item.Field = item.IsHeading ? null : FieldOf(item);
            item.Topic = TopicOf(item);
            item.Level = LevelOf(item);
        }
    }

    private static bool LooksLikeHeading(PlanItem item)
    {
        var content = item.Content.AsSpan().Trim();
        if (item.Label is null || item.Children.Count == 0 || content.Length is 0 or > LongestHeading)
        {
            return false;
        }

        return item.Label.Kind == LabelKind.Bullet ? content[^1] == ':' : content[^1] is not ('.' or ';' or ',') && !Clause().IsMatch(item.ContentKey);
    }

    private static TextSpan? FieldOf(PlanItem item)
    {
        var match = Field().Match(item.Block.Text, item.ContentStart);
        return match.Success ? new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length) : null;
    }

    private static Topic TopicOf(PlanItem item)
    {
        var above = item.Parent?.Topic ?? Topic.None;
        if (above is Topic.Implementation or Topic.Agenda && !item.IsHeading || above == Topic.Implementation)
        {
            return above;
        }

        var name = item.IsHeading ? item.ContentKey
            : item.Field is { } field && above is not (Topic.Stage or Topic.Report or Topic.RunUp) ? field.Slice(item.Block.Key)
            : null;
        var topic = name is null ? Topic.None : TopicClassifier.Classify(name);
        // A bullet that speaks of reports or awards inside another matter does not change the matter; only conference parts do.
        var narrows = item.IsHeading || topic is Topic.Form or Topic.Time or Topic.Venue or Topic.DelegateNumber or Topic.Composition or Topic.Organisation or Topic.Agenda;
        return topic != Topic.None && narrows && !(topic == Topic.Work && above != Topic.None) ? topic : above;
    }

    private AdministrativeLevel LevelOf(PlanItem item)
    {
        var own = item.IsHeading ? LevelScope.Of(item.ContentKey, issuer)
            : item.Field is { } field ? LevelScope.Of(field.Slice(item.Block.Key), issuer)
            : AdministrativeLevel.Any;
        return own != AdministrativeLevel.Any ? own : item.Parent?.Level ?? AdministrativeLevel.Any;
    }

    [GeneratedRegex(@"\G\s*(?<name>[^:.;!?]{2,90}?)\s*:(?=\s|$|[“""\d])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Field();

    // "1. Ban Xây dựng Đảng: phối hợp với…" has its task on the same line.
    [GeneratedRegex(@":\s*\S", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\W*phụ lục(?:\s|$|:)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex AnnexHeading();
}

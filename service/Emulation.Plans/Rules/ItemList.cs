using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Danh sách liệt kê: bullets or points under one heading that follow each other without a paragraph between them.</summary>
/// <param name="Next">What follows the list in reading order, below it or not; null at the end of the text.</param>
internal sealed record ItemList(IReadOnlyList<PlanItem> Items, PlanItem? Next)
{
    public static IEnumerable<ItemList> Of(IReadOnlyList<PlanItem> items)
    {
        var run = new List<PlanItem>();
        var runs = new List<List<PlanItem>>();
        foreach (var siblings in items.GroupBy(static item => item.Parent))
        {
            foreach (var item in siblings)
            {
                if (run.Count > 0 && !(item.Parent == run[^1].Parent && SameMark(item.Label, run[^1].Label)))
                {
                    runs.Add(run);
                    run = [];
                }

                if (item.Label is { Kind: LabelKind.Bullet or LabelKind.Letter })
                {
                    run.Add(item);
                }
            }
        }

        if (run.Count > 0)
        {
            runs.Add(run);
        }

        var order = items.Index().ToDictionary(static entry => entry.Item, static entry => entry.Index);
        return runs.Select(list => new ItemList(list, After(items, order, list[^1])));
    }

    /// <summary>The closing mark of a paragraph, behind closing brackets and quotation marks; null where a word ends it.</summary>
    public static char? EndMark(Block block)
    {
        var text = block.Text.AsSpan().TrimEnd();
        var end = text.TrimEnd(")”\"’]*");
        return text.Length > 0 && IsMark(text[^1]) ? text[^1] : end.Length > 0 && IsMark(end[^1]) && end[^1] is '.' or '!' or '?' or '…' ? end[^1] : null;
    }

    private static bool IsMark(char c) => c is '.' or ';' or ',' or ':' or '!' or '?' or '…' or '/';

    private static bool SameMark(OutlineLabel? a, OutlineLabel? b) =>
        a is not null && b is not null && a.Kind == b.Kind && (a.Kind != LabelKind.Bullet || a.Last == b.Last);

    private static PlanItem? After(IReadOnlyList<PlanItem> items, Dictionary<PlanItem, int> order, PlanItem last)
    {
        while (last.Children.Count > 0)
        {
            last = last.Children[^1];
        }

        return order[last] + 1 < items.Count ? items[order[last] + 1] : null;
    }
}

using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Gạch đầu dòng thiếu dấu kết thúc, where others of the same list have one.</summary>
public sealed class ListItemWithoutMark : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/list-item", "Mục liệt kê thiếu dấu kết thúc", Severity.Warning, "Quy tắc dấu câu tiếng Việt; trong cùng danh sách")
    {
        Examples =
        [
            new(true, "I. CHUẨN BỊ\n- In giấy mời;\n- Mua hoa\n- Thuê loa."),
            new(false, "I. CHUẨN BỊ\n- In giấy mời;\n- Mua hoa;\n- Thuê loa.\nII. GỒM\n- Hoa\n- Loa"),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var list in ItemList.Of(inspection.Plan.Items).Where(static list => list.Items.Count > 1))
        {
            var marked = list.Items.Where(static item => ItemList.EndMark(item.Block) is '.' or ';').ToList();
            foreach (var item in marked.Count == 0 ? [] : list.Items.Where(item => IsOpen(item, inspection)))
            {
                var usual = marked.Count(static other => ItemList.EndMark(other.Block) == ';') * 2 >= marked.Count && item != list.Items[^1] ? ";" : ".";
                var tail = Phrase.Tail(item.Block);
                yield return Found(
                    inspection.Plan.Quote(item.Block, tail), $"Mục liệt kê này không có dấu kết thúc, các mục cùng danh sách thì có; thêm “{usual}”.") with
                { Subject = Descriptor.Id, Fix = new Fix(FixKind.Guarded, tail.Slice(item.Block.Text) + usual) };
            }
        }
    }

    // What goes on in the next paragraph has not ended yet: sub-items, or a line that the source broke.
    private static bool IsOpen(PlanItem item, Inspection inspection) =>
        item.Children.Count == 0 && ItemList.EndMark(item.Block) is null
        && !(inspection.Plan.Text.Blocks.ElementAtOrDefault(item.Block.Index + 1) is { } next && (next.Cell is not null || GoesOn(item, next)));

    // "… phát triển kinh tế" and "- xã hội …" on the next line: a dash inside a sentence looks like a bullet.
    private static bool GoesOn(PlanItem item, Block next)
    {
        var label = OutlineBuilder.LabelOf(next, out var start);
        return start < next.Text.Length && (char.IsLower(next.Text[start]) && (label is null || char.IsUpper(item.Content.FirstOrDefault())) || label is null && char.IsDigit(next.Text[start]));
    }
}

using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Mục cuối danh sách kết thúc bằng dấu chấm phẩy, though nothing of the list follows.</summary>
public sealed class ListLeftOpen : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/list-last", "Mục cuối danh sách kết thúc bằng “;”", Severity.Warning, "Quy tắc dấu câu tiếng Việt")
    {
        Examples =
        [
            new(true, "I. CHUẨN BỊ\n1. Văn phòng\n- In giấy mời;\n- Thuê loa;\n2. Công an xã\n- Giữ trật tự."),
            new(false, "I. CHUẨN BỊ\n1. Văn phòng\n- In giấy mời;\n- Hậu cần:\n+ Mua hoa;\n+ Thuê loa;\n- Đón khách.\n2. Công an xã\n- Giữ trật tự."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var list in ItemList.Of(inspection.Plan.Items).Where(list => list.Items.Count > 1 && IsEnd(list, inspection.Plan)))
        {
            var last = list.Items[^1];
            if (ItemList.EndMark(last.Block) is ';' or ',')
            {
                var tail = Phrase.Tail(last.Block);
                yield return Found(inspection.Plan.Quote(last.Block, tail), $"Đây là mục cuối của danh sách nhưng kết thúc bằng “{last.Block.Text.TrimEnd()[^1]}”; phải là dấu chấm.")
                    with
                { Subject = Descriptor.Id, Fix = new Fix(FixKind.Safe, tail.Slice(last.Block.Text)[..^1] + ".") };
            }
        }
    }

    // A list inside a list goes on with the outer one; points a), b) may go on behind their bullets.
    private static bool IsEnd(ItemList list, Plan plan) =>
        list.Items[^1].Children.Count == 0
        && !(list.Next is { Label: { Kind: LabelKind.Bullet or LabelKind.Letter } or null })
        && plan.Text.Blocks.ElementAtOrDefault(list.Items[^1].Block.Index + 1) is not { Cell: not null };
}

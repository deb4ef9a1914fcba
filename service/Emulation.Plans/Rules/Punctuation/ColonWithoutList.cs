using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Dấu hai chấm ở cuối mục mà không có nội dung theo sau.</summary>
public sealed class ColonWithoutList : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/colon", "Dấu hai chấm không có nội dung theo sau", Severity.Warning, "Quy tắc dấu câu tiếng Việt")
    {
        Examples =
        [
            new(true, "I. ĐẠI BIỂU\n1. Tập thể được khen: 10 tập thể:\n2. Cá nhân được khen: 20 cá nhân."),
            new(false, "I. ĐẠI BIỂU\n1. Gồm:\n- Khách mời;\n- Gương tốt.\n2. Khẩu hiệu:\nTHI ĐUA LÀ YÊU NƯỚC\n3. Số lượng: 20 cá nhân."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        // "1." or "a)" behind a colon is its list.
        foreach (var (index, item) in inspection.Plan.Items.Index().Where(static entry => entry.Item.Children.Count == 0 && ItemList.EndMark(entry.Item.Block) == ':'))
        {
            var next = inspection.Plan.Items.ElementAtOrDefault(index + 1);
            var table = inspection.Plan.Text.Blocks.ElementAtOrDefault(item.Block.Index + 1) is { Cell: not null };
            if (!table && next is { Label: { Kind: not LabelKind.Bullet, Last: > 1 } })
            {
                var tail = Phrase.Tail(item.Block);
                yield return Found(inspection.Plan.Quote(item.Block, tail), "Kết thúc bằng dấu hai chấm nhưng sau đó không có nội dung nào của mục này; bổ sung, hoặc dùng dấu chấm.")
                    with
                { Subject = Descriptor.Id, Fix = new Fix(FixKind.Guarded, tail.Slice(item.Block.Text)[..^1] + ".") };
            }
        }
    }
}

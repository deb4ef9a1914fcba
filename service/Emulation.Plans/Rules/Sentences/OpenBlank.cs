using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Sentences;

/// <summary>Chỗ để trống chưa điền: dots or a line where a fact has still to go. The head keeps its number and day open until issue, and forms in annexes are meant to be filled by hand.</summary>
public sealed partial class OpenBlank : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("sentences/blank", "Chỗ để trống chưa điền", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Địa điểm: ……"),
            new(true, "I. NỘI DUNG\n1. Số lượng: ........ đại biểu."),
            new(false, "I. NỘI DUNG\n1. Tuyên truyền trên loa, pa-nô, trang thông tin…\n2. Khen thưởng tập thể, cá nhân..."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var plan = inspection.Plan;
        foreach (var block in plan.Header.TitleBlocks.Concat(plan.Preamble.Concat(plan.Items).Concat(plan.Closing).Select(static item => item.Block)).Concat(plan.Foot.Recipients).Where(static block => block.Cell is null))
        {
            // A line by itself is one drawn under a title.
            if (Blank().Match(block.Text) is { Success: true } blank && block.Text.Trim().Trim('_').Length > 0)
            {
                yield return FoundIn(inspection, block, new TextSpan(blank.Index, blank.Length), "Chỗ này còn để trống; cần điền trước khi trình ký.", FixKind.Never, null);
            }
        }
    }

    [GeneratedRegex(@"…[…\s.]*…|\.{5,}|_{3,}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Blank();
}

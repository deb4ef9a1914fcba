using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Lẫn tên hai hình thức: "Hội nghị thi đua yêu nước" is neither the conference of models nor the congress of emulation.</summary>
public sealed partial class EventFormUnknown : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/event-form", "Tên gọi lẫn giữa hội nghị và đại hội", Severity.Warning, "Các hình thức: Hội nghị điển hình tiên tiến; Đại hội thi đua yêu nước")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Đưa tin về Hội nghị Thi đua yêu nước trên loa."),
            new(false, "I. NỘI DUNG\n1. Đưa tin về Đại hội thi đua yêu nước.\n2. Loan báo Hội nghị điển hình tiên tiến."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var block in inspection.Plan.IsAboutEvent ? inspection.Lines : [])
        {
            foreach (Match match in Mixed().Matches(block.Key))
            {
                var span = new TextSpan(match.Index, match.Length);
                var right = match.Groups["conference"].Success ? "Hội nghị điển hình tiên tiến” hoặc “Đại hội thi đua yêu nước" : "Đại hội thi đua yêu nước” hoặc “Hội nghị điển hình tiên tiến";
                yield return FoundIn(inspection, block, span, $"“{span.Slice(block.Text)}” không phải tên của hình thức nào; ghi “{right}”.", FixKind.Never, null) with { Subject = match.Value };
            }
        }
    }

    [GeneratedRegex(@"(?<!\p{L})(?:(?<conference>hội\s+nghị\s+thi\s+đua\s+yêu\s+nước)|đại\s+hội\s+(?:(?:tuyên|biểu)\s+dương\s+)?điển\s+hình\s+tiên\s+tiến)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Mixed();
}

using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Gạch nối chỉ cách một bên: "Văn hóa -Xã hội", "120 -150".</summary>
public sealed partial class LopsidedDash : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/dash", "Gạch nối chỉ cách một bên", Severity.Warning, "Quy tắc dấu câu tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Phát triển kinh tế -xã hội."),
            new(true, "I. NỘI DUNG\n1. Dự kiến 100 -120 người."),
            new(true, "I. NỘI DUNG\n1. Theo Kế hoạch số 12/KH- UBND."),
            new(false, "I. NỘI DUNG\n1. Phát triển kinh tế - xã hội, dự kiến 100-120 người, 100 - 120 người."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var block in inspection.Lines)
        {
            foreach (Match match in OneSided().Matches(block.Text))
            {
                var symbol = Symbol().IsMatch(block.Text[..match.Index]);
                var dash = match.Value.Trim();
                yield return FoundIn(
                    inspection, block, new TextSpan(match.Index, match.Length),
                    symbol ? "Ký hiệu văn bản viết liền, không có khoảng cách ở gạch nối." : "Gạch nối chỉ có khoảng cách một bên; để khoảng cách cả hai bên.",
                    FixKind.Safe, symbol ? dash : $" {dash} ") with
                { Subject = symbol ? "symbol" : "dash" };
            }
        }
    }

    [GeneratedRegex(@"\d/[\p{Lu}/-]+\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex Symbol();

    // Years are the year-span rule's.
    [GeneratedRegex(@"(?<=\p{L}{2})(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=\p{L}{2})|(?<=(?<!\d)\d{1,3})(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=\d{1,3}(?!\d))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex OneSided();
}

using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Dấu câu lặp hoặc hai dấu câu liền nhau: "..", ";;", ";.".</summary>
public sealed partial class DoubledMark : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/doubled", "Dấu câu lặp", Severity.Warning, "Quy tắc dấu câu tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Họp tại hội trường (có thông báo sau).."),
            new(true, "I. NỘI DUNG\n1. In giấy mời;."),
            new(false, "I. NỘI DUNG\n1. Chuẩn bị hoa, nước uống...\n2. Trang trí cờ, hoa, v.v.; dọn dẹp sân.\n3. Các đơn vị thực hiện./.\n4. Số: ..3../..4..; ngày ....... .; ghi ..."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        from block in inspection.Lines
        where !Blank().IsMatch(block.Text)
        from match in Doubled().Matches(block.Text)
        let marks = new TextSpan(match.Index, match.Length)
        let right = match.Groups["end"].Success ? "." : match.Value[..1]
        select FoundIn(inspection, block, marks, $"Hai dấu câu liền nhau “{match.Value}”; chỉ giữ một dấu.", match.Value[0] == match.Value[^1] ? FixKind.Safe : FixKind.Guarded, right);

    // "..." and "v.v.;" are marks of their own; "./." ends a document.
    [GeneratedRegex(@"(?<![.…/])\.\s?\.(?![./])|,\s?,|;\s?;|(?<!:):\s?:(?!:)|[;,]\s?(?<end>\.)(?![./])|(?<=\p{Ll}{3}|\))\.[;,](?=\s|$)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Doubled();

    // A line of dots to be filled in by hand, with or without the number of its footnote: "Số: ..3../..4..".
    [GeneratedRegex(@"\.{5,}|…{2,}|(?:\.{2}|…)\s?\d\s?(?:\.{2}|…)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Blank();
}

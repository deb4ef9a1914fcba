using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Thừa hoặc thiếu khoảng cách quanh dấu câu, ngoặc.</summary>
public sealed partial class MisplacedSpace : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/space", "Thừa hoặc thiếu khoảng cách quanh dấu câu", Severity.Warning, "Quy tắc dấu câu tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Dự kiến số lượng : 120 người."),
            new(true, "I. NỘI DUNG\n1. Văn nghệ ( khoảng 3 tiết mục)."),
            new(true, "I. NỘI DUNG\n1. Mời đại biểu,khách mời cùng dự."),
            new(true, "I. NỘI DUNG\n1. Mời cơ quan, đoàn thể…Sau đó họp tổ."),
            new(false, "I. NỘI DUNG\n1. Dự kiến số lượng: 120 người (khoảng 3 tổ), họp lúc 7:30.\n2. Đăng ở binhminh.gov.vn, TP.Bình Minh; tỷ lệ 70,5%…"),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var block in inspection.Lines)
        {
            foreach (Match match in Before().Matches(block.Text))
            {
                yield return FoundIn(inspection, block, Span(match), "Thừa khoảng cách trước dấu câu hoặc ngoặc đóng; viết liền với chữ đứng trước.", FixKind.Safe, match.Value.TrimStart()) with { Subject = "before" };
            }

            foreach (Match match in Inside().Matches(block.Text))
            {
                yield return FoundIn(inspection, block, Span(match), "Thừa khoảng cách sau ngoặc mở; viết liền với chữ đứng sau.", FixKind.Safe, match.Value.TrimEnd()) with { Subject = "inside" };
            }

            foreach (Match match in After().Matches(block.Text))
            {
                yield return FoundIn(inspection, block, Span(match), $"Thiếu khoảng cách sau dấu “{match.Value}”.", FixKind.Safe, match.Value + " ") with { Subject = "after" };
            }

            foreach (Match match in Bracket().Matches(block.Text))
            {
                yield return FoundIn(inspection, block, Span(match), "Thiếu khoảng cách trước ngoặc mở.", FixKind.Safe, " (") with { Subject = "bracket", Severity = Severity.Note };
            }
        }
    }

    private static TextSpan Span(Match match) => new(match.Index, match.Length);

    [GeneratedRegex(@"(?<=[\p{L}\d)”""%])[ \u00a0]+(?:[,;:!?](?=\s|$)|\.(?=\s*$)|[)\]”])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Before();

    [GeneratedRegex(@"[(\[“][ \u00a0]+(?=\S)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Inside();

    // Two letters on each side: "v.v", "TP.HCM", "7:30" and addresses of the net are no sentences.
    [GeneratedRegex(@"(?<=\p{Ll}{2}[)”""]?)(?:[,;!?…]|\.{3})(?=[\p{L}“(]\p{L}*)|(?<=\p{Ll}{2}):(?=\p{L}{2})|(?<=\p{L}\p{Ll}+)(?<!(?<!\p{L})(?:[Tt][pxtsT]|[Tt]h[Ss]|[GgBb][Ss]|[Pp][Gg][Ss]))\.(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<=\p{L}{2})\((?=\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Bracket();
}

using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Capitals;

/// <summary>Viết hoa sau dấu chấm phẩy, dấu phẩy: no sentence opens there.</summary>
public sealed partial class CapitalAfterSemicolon : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("capitals/after-semicolon", "Viết hoa sau dấu chấm phẩy hoặc dấu phẩy", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Văn phòng chuẩn bị hội trường; Trước khi họp kiểm tra âm thanh."),
            new(false, "I. PHÂN CÔNG\n1. Văn phòng chuẩn bị hội trường; trước khi họp kiểm tra âm thanh.\n2. Mời Phòng Kinh tế; Trạm Y tế; Trường Tiểu học."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var openers = inspection.Data.SentenceOpeners.Select(VietnameseText.ToKey).OrderByDescending(static word => word.Length).ToList();
        foreach (var block in inspection.Lines)
        {
            foreach (Match match in CapitalBehindMark().Matches(block.Text))
            {
                var start = match.Groups["word"].Index;
                if (openers.Find(word => Stands(block.Key, start, word)) is not { } opener || OpensName(block.Text, start + opener.Length))
                {
                    continue;
                }

                var word = new TextSpan(start, opener.Length);
                var mark = block.Text[match.Index] == ';' ? "chấm phẩy" : "phẩy";
                yield return FoundIn(
                    inspection, block, TextSpan.Between(match.Index, word.End),
                    $"Sau dấu {mark} không viết hoa “{word.Slice(block.Text)}”; viết thường, hoặc tách thành câu, gạch đầu dòng riêng (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I).",
                    FixKind.Safe, block.Text[match.Index..start] + char.ToLower(block.Text[start], VietnameseText.Culture) + block.Text[(start + 1)..word.End]);
            }
        }
    }

    private static bool Stands(string key, int start, string word) =>
        key.AsSpan(start).StartsWith(word, StringComparison.Ordinal) && (start + word.Length == key.Length || !char.IsLetter(key[start + word.Length]));

    // "Tổ Xây dựng Nông thôn": a second capital shows a name; "Hướng dẫn số …" a document.
    private static bool OpensName(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && (char.IsUpper(text[end + 1]) || text.AsSpan(end + 1).StartsWith("số ", StringComparison.Ordinal));

    [GeneratedRegex(@"[;,]\s+(?<word>\p{Lu}\p{Ll})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CapitalBehindMark();
}

using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Spelling;

/// <summary>
/// Tiếng không có trong tiếng Việt: a word with Vietnamese letters that no onset, rime and tone make.
/// Capitalised words are names (Đắk Lắk, Krông Pắc), words without Vietnamese letters may be foreign: neither is judged.
/// </summary>
public sealed partial class ImpossibleSyllable : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("spelling/syllable", "Tiếng viết sai chính tả", Severity.Warning, "Chính tả tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Đổi mới hình thưc khen."),
            new(true, "I. NỘI DUNG\n1. Nâng cao chấtt lượng."),
            new(false, "I. NỘI DUNG\n1. Đổi mới hình thức khen, quay video clip, mời buôn Krông và tỉnh Đắk Lắk.\n2. Quýt, nghiêng, giếng, khuỷu tay, ngoằn ngoèo."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        from block in inspection.Lines
        from match in Word().Matches(block.Text)
        where match.Value.Any(static c => c > '\u007f') && !VietnameseSyllable.IsPossible(match.Value)
        select FoundIn(inspection, block, new TextSpan(match.Index, match.Length), $"“{match.Value}” không phải một tiếng Việt viết đúng; xem lại chính tả.", FixKind.Never, null) with { Subject = match.Value };

    [GeneratedRegex(@"(?<![\p{L}\p{M}\d/\-@.])\p{Ll}{2,}(?![\p{L}\p{M}\d/\-@])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}

namespace Emulation.Plans.Rules.Spelling;

/// <summary>
/// Tiếng không có trong tiếng Việt: a word with Vietnamese letters that no onset, rime and tone make.
/// Capitalised words are names (Đắk Lắk, Krông Pắc), words without Vietnamese letters may be foreign: neither is judged.
/// </summary>
public sealed class ImpossibleSyllable : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("spelling/syllable", "Tiếng viết sai chính tả", Severity.Warning, "Chính tả tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Đổi mới hình thưc khen."),
            new(true, "I. NỘI DUNG\n1. Nâng cao chấtt lượng."),
            new(true, "I. ĐẠI BIỂU\n1. Phân bổ như sau:\n| STT | Thành phần | Số lượng |\n| 1 | Đại biểu các thônn, xóm | 12 |"),
            new(false, "I. NỘI DUNG\n1. Đổi mới hình thức khen, quay video clip, mời buôn Krông và tỉnh Đắk Lắk.\n2. Quýt, nghiêng, giếng, khuỷu tay, ngoằn ngoèo."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        // A plan of ten pages has four thousand syllables, four hundred of them different.
        var judged = new Dictionary<string, bool>(StringComparer.Ordinal);
        var possible = judged.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var block in inspection.Lines)
        {
            foreach (var word in Words.Of(block).Where(static word => word.IsLower && word.Span.Length > 1))
            {
                var letters = block.Text.AsSpan(word.Span.Start, word.Span.Length);
                if (!letters.ContainsAnyExceptInRange('\0', '\u007f'))
                {
                    continue;
                }

                if (!possible.TryGetValue(letters, out var right))
                {
                    possible[letters] = right = VietnameseSyllable.IsPossible(letters.ToString());
                }

                if (!right && !word.IsJoined(block.Text))
                {
                    var wrong = letters.ToString();
                    yield return FoundIn(inspection, block, word.Span, $"“{wrong}” không phải một tiếng Việt viết đúng; xem lại chính tả.", FixKind.Never, null) with { Subject = wrong };
                }
            }
        }
    }
}

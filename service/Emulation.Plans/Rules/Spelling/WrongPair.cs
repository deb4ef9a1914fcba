using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Spelling;

/// <summary>Từ viết sai của bảng từ sai, từ đúng.</summary>
public sealed class WrongPair : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("spelling/pair", "Từ viết sai", Severity.Warning, "Chính tả tiếng Việt")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Nêu rõ các hình tức khen."),
            new(true, "I. NỘI DUNG\n1. Chiếm 70% trong tổ số người dự."),
            new(true, "I. NỘI DUNG\n1. Gửi tới viên chức người lao động."),
            new(false, "I. NỘI DUNG\n1. Nêu rõ các hình thức khen, chiếm 70% trong tổng số người dự.\n2. Tổ số 5 họp."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var table = PhraseTable<WordPair>.Of(inspection.Data.WrongPairs, static pair => [pair.Wrong]);
        foreach (var block in inspection.Lines)
        {
            foreach (var ((pair, _), span) in table.Find(block.Key).Where(found => Phrase.StandsFree(block.Key, found.Span, found.Meaning.Row.NotAfter, found.Meaning.Row.NotBefore)))
            {
                var text = span.Slice(block.Text);
                var right = char.IsUpper(text[0]) ? char.ToUpper(pair.Right[0], VietnameseText.Culture) + pair.Right[1..] : pair.Right;
                yield return FoundIn(inspection, block, span, $"Đang ghi “{text}”; viết đúng là “{right}” ({pair.Reason}).", pair.Safe ? FixKind.Safe : FixKind.Guarded, right)
                    with
                { Severity = pair.Severity, Subject = pair.Wrong };
            }
        }
    }
}

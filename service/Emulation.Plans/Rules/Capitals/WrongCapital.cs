using Emulation.Plans.Rules.Data;

namespace Emulation.Plans.Rules.Capitals;

/// <summary>Viết hoa sai: words of the table of capitals in another case.</summary>
public sealed class WrongCapital : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("capitals/word", "Viết hoa sai quy định", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục II")
    {
        Examples =
        [
            new(true, "I. YÊU CẦU\n1. Thực hiện kết luận của Bộ chính trị."),
            new(true, "I. YÊU CẦU\n1. Chấp hành chính sách của đảng."),
            new(true, "I. YÊU CẦU\n1. Dự họp Lần thứ hai trong năm."),
            new(false, "I. YÊU CẦU\n1. Chấp hành chính sách của Đảng, kết luận của Bộ Chính trị.\n2. Ủy ban nhân dân xã và Hội đồng nhân dân xã cùng dự.\n3. Kết nạp đảng viên.\n4. Lần thứ nhất họp trong tháng."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var table = PhraseTable<CapitalForm>.Of(inspection.Data.Capitals, static form => [form.Right]);
        foreach (var block in inspection.Lines)
        {
            foreach (var ((form, _), span) in table.Find(block.Key).Where(found => Phrase.StandsFree(block.Key, found.Span, found.Meaning.Row.NotAfter, found.Meaning.Row.NotBefore)))
            {
                var (text, free) = (span.Slice(block.Text), !form.Strict || Phrase.Opens(block, span.Start));
                if (!Casing.Fits(text, form.Right, free))
                {
                    var right = Casing.Put(text, form.Right, free);
                    yield return FoundIn(inspection, block, span, $"Đang ghi “{text}”; viết đúng là “{right}” ({form.Article}).", FixKind.Safe, right)
                        with
                    { Severity = form.Severity, Subject = form.Article };
                }
            }
        }
    }
}

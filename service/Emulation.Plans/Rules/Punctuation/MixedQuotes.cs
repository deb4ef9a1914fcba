using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Punctuation;

/// <summary>Ngoặc kép thẳng và cong lẫn trong cùng văn bản.</summary>
public sealed class MixedQuotes : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("punctuation/mixed-quotes", "Lẫn ngoặc kép thẳng và cong", Severity.Note, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Treo khẩu hiệu “Thi đua” và \"Đoàn kết\"."),
            new(false, "I. NỘI DUNG\n1. Treo khẩu hiệu “Thi đua” và “Đoàn kết”."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (!inspection.Lines.Any(static block => block.Text.Contains('“', StringComparison.Ordinal)))
        {
            yield break;
        }

        foreach (var block in inspection.Lines)
        {
            foreach (var (index, _) in block.Text.Index().Where(static entry => entry.Item == '"'))
            {
                yield return FoundIn(inspection, block, new TextSpan(index, 1), "Ở đây dùng ngoặc kép thẳng, chỗ khác dùng ngoặc kép cong; cần thống nhất “ ” (trong cùng văn bản).", FixKind.Guarded, Phrase.Opens(block, index) || index > 0 && char.IsWhiteSpace(block.Text[index - 1]) ? "“" : "”")
                    with
                { Subject = Descriptor.Id };
            }
        }
    }
}

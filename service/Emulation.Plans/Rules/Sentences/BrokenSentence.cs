using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Sentences;

/// <summary>Câu bị ngắt giữa chừng: a phrase of ground, time or purpose closed by a full stop before the clause it belongs to.</summary>
public sealed partial class BrokenSentence : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("sentences/broken", "Câu bị ngắt bằng dấu chấm khi chưa đủ ý", Severity.Warning, "Ngữ pháp tiếng Việt")
    {
        Examples =
        [
            new(true, "I. XÉT CHỌN\n1. Trên cơ sở danh sách do các thôn gửi lên. Hội đồng Thi đua - Khen thưởng xã chọn ra mười gương."),
            new(false, "I. XÉT CHỌN\n1. Trên cơ sở danh sách do các thôn gửi lên, Hội đồng Thi đua - Khen thưởng xã chọn ra mười gương. Phòng Kinh tế theo dõi."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var item in inspection.Plan.Items.Concat(inspection.Plan.Closing).Where(static item => !item.IsHeading))
        {
            for (var i = 0; i + 1 < item.Sentences.Count; i++)
            {
                var (sentence, next) = (item.Sentences[i], item.Sentences[i + 1]);
                if (OpenPhrase.Is(item.Block, sentence) && OpensWithSubject(item, next))
                {
                    yield return Found(
                        inspection.Plan.Quote(item.Block, Seam(item, sentence, next)),
                        $"“{OpenPhrase.WordsOf(item.Block, sentence)} …” chưa thành câu đã chấm; cần thay dấu chấm bằng dấu phẩy và nối với câu sau.",
                        inspection.Plan.Quote(item.Block, sentence))
                        with
                    { Fix = new Fix(FixKind.Guarded, null) };
                }
            }
        }
    }

    private static bool OpensWithSubject(PlanItem item, TextSpan next) =>
        Bodies.Find(item.Block).Any(body => body.Span.Start == next.Start) || Subject().IsMatch(next.Slice(item.Block.Key));

    // Around the stop: enough words to find the place.
    private static TextSpan Seam(PlanItem item, TextSpan sentence, TextSpan next)
    {
        const int Around = 50;
        var text = item.Block.Text;
        var start = sentence.Length <= Around ? sentence.Start : text.IndexOf(' ', sentence.End - Around) + 1;
        var end = next.Length <= Around ? next.End : text.IndexOf(' ', next.Start + Around);
        return TextSpan.Between(start, end < 0 ? next.End : end).Trim(text);
    }

    [GeneratedRegex(@"^(?:các|ubnd|ủy ban|hội đồng|thủ trưởng)(?!\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Subject();
}

using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Chế độ báo cáo: what is to be reported to whom.</summary>
public sealed partial class ReportingRequirement : WordedRequirementType<TextValue>
{
    private const int LongSentence = 220;

    public override RequirementKind Kind => RequirementKind.Reporting;

    private protected override string Subject => "chế độ báo cáo";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Closing.Concat(reading.Plan.Items.Where(static item => item.Topic == Topic.Implementation && item.Label is null)))
        {
            foreach (var sentence in item.Sentences)
            {
                var match = Reports().Match(item.Block.Key, sentence.Start, sentence.Length);
                if (match.Success)
                {
                    var start = sentence.Length > LongSentence ? match.Index : sentence.Start;
                    var end = item.Block.Text.IndexOf("./.", start, StringComparison.Ordinal);
                    var span = TextSpan.Between(start, end > 0 ? Math.Min(end, sentence.End) : sentence.End);
                    yield return new Candidate(new TextValue(span.Slice(item.Block.Text)), item, span) { Modality = Modality.Should };
                }
            }
        }
    }

    [GeneratedRegex(@"(?:(?:định kỳ|thường xuyên|kịp thời|hằng \p{L}+)\s+)?(?:báo cáo|phản ánh|thông tin)\s+[^.;]{0,60}?\bvề\s+(?:ubnd|ủy ban|hội đồng|sở|phòng|ban|văn phòng|bộ)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Reports();
}

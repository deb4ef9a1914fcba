using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Outline;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nội dung phải có của báo cáo tổng kết.</summary>
public sealed partial class ReportContentRequirement : WordedRequirementType<ReportContentValue>
{
    public override RequirementKind Kind => RequirementKind.ReportContent;

    private protected override string Subject => "nội dung báo cáo";

    /// <summary>Whether a sentence (as a key) says what a report must hold.</summary>
    internal static bool Demands(string key) => Demand().IsMatch(key);

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => item.Topic is Topic.Agenda or Topic.Report or Topic.Principles or Topic.None or Topic.Work))
        {
            if (Outline().IsMatch(item.ContentKey) && item.Content.TrimEnd().EndsWith(':'))
            {
                yield return WholeOutline(reading.Plan, item);
                continue;
            }

            foreach (var sentence in item.Sentences)
            {
                if (!item.IsHeading && (Demands(sentence.Slice(item.Block.Key)) || item.SelfAndAncestors().Any(static above => above.Topic == Topic.Report) && Need().IsMatch(sentence.Slice(item.Block.Key))))
                {
                    yield return new Candidate(new ReportContentValue([sentence.Slice(item.Block.Text)]), item, sentence);
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, ReportContentValue value, Draft draft)
    {
        var worded = base.Judge(requirement, value, draft).First();
        yield return worded.Verdict == Verdict.Missing
            ? new Judgement(Verdict.NeedsReview, null, "Yêu cầu này nói về báo cáo tổng kết; dự thảo không nhắc lại, cần kiểm tra khi xây dựng báo cáo.")
            : worded;
    }

    private static Candidate WholeOutline(Plan plan, PlanItem item)
    {
        var parts = plan.Items.SkipWhile(other => other != item).Skip(1).TakeWhile(other => other.Parent == item.Parent && other.Label?.Kind == LabelKind.Bullet || other.Parent?.Label?.Kind == LabelKind.Bullet).ToList();
        return new Candidate(
            new ReportContentValue([.. parts.Select(static part => part.Content.Trim())]),
            [.. parts.Prepend(item).Select(static part => (part.Block, part.ContentSpan))])
        { Level = item.Level };
    }

    [GeneratedRegex(@"báo cáo[^.;]{0,40}(?:phải|cần) (?:nêu|thể hiện|làm rõ|đánh giá|tập trung)|báo cáo (?:tập trung|nêu rõ|làm rõ)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Demand();

    [GeneratedRegex(@"^\W*(?:cần|phải) (?:tổng hợp|nêu|làm rõ|đánh giá|phân tích)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Need();

    [GeneratedRegex(@"^\W*(?:bố cục|nội dung chính|đề cương|kết cấu)[^.;]{0,40}báo cáo", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Outline();
}

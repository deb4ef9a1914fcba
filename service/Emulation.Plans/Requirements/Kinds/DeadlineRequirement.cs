using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Thời hạn hoàn thành việc tổ chức hội nghị: "hoàn thành trong quý I/2025".</summary>
public sealed partial class DeadlineRequirement : RequirementType<DeadlineValue>
{
    public override RequirementKind Kind => RequirementKind.Deadline;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(item => reading.Plan.IsAboutEvent && !item.IsHeading))
        {
            foreach (var sentence in item.Sentences)
            {
                if (IsAboutTheEvent(item, sentence)
                    && Dates.Find(item.Block).FirstOrDefault(date => sentence.Contains(date.Span) && IsLimit(item, sentence, date)) is { } limit)
                {
                    yield return new Candidate(new DeadlineValue(limit.DeadlineDate ?? limit.To), item, sentence)
                    {
                        Level = item.Level != AdministrativeLevel.Any ? item.Level : LevelScope.Of(sentence.Slice(item.Block.Key), reading.Plan.Header.Level),
                    };
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, DeadlineValue value, Draft draft)
    {
        if (value.OnOrBefore is not { } limit)
        {
            yield return new Judgement(Verdict.NeedsReview, null, "Thời hạn của cấp trên chưa xác định được thành ngày.");
            yield break;
        }

        var stated = draft.Of(RequirementKind.Date).Concat(draft.Of(Kind)).FirstOrDefault();
        if (stated is null)
        {
            yield return Judgement.Missing($"Dự thảo không nêu ngày tổ chức; cấp trên yêu cầu xong trước hết ngày {limit.Show()}.");
            yield break;
        }

        var (from, to) = stated.Value is DateValue date ? (date.From, date.To) : (DateOnly.MinValue, ((DeadlineValue)stated.Value).OnOrBefore ?? DateOnly.MaxValue);
        yield return to <= limit
            ? new Judgement(Verdict.Met, Draft.Evidence(stated), $"Thời gian tổ chức nằm trong hạn {limit.Show()}.")
            : from > limit
                ? new Judgement(Verdict.Violated, Draft.Evidence(stated), $"Dự thảo tổ chức từ {from.Show()}, sau hạn {limit.Show()} của cấp trên.{NewerParent(draft, requirement)}")
                : new Judgement(Verdict.NeedsReview, Draft.Evidence(stated), $"Khoảng thời gian trong dự thảo vắt qua hạn {limit.Show()}; cần ấn định ngày.");
    }

    // Deadlines move when the level above writes again (2024 plans were paused and restarted in 2025).
    private static string NewerParent(Draft draft, Requirement requirement)
    {
        var newest = draft.Of(RequirementKind.Citation).Select(static statement => (CitationValue)statement.Value)
            .Where(static citation => citation is { Date: not null, Number: not null } && citation.Kind is "Kế hoạch" or "Công văn" or "Quyết định" or "Hướng dẫn")
            .MaxBy(static citation => citation.Date);
        var limit = ((DeadlineValue)requirement.Value).OnOrBefore;
        return newest?.Date > limit ? $" Dự thảo viện dẫn {newest.Kind} số {newest.Number} mới hơn: nếu văn bản đó đặt hạn khác thì theo văn bản đó." : "";
    }

    private static bool IsAboutTheEvent(PlanItem item, TextSpan sentence) => item.Topic switch
    {
        Topic.Time or Topic.Organisation => true,
        Topic.None or Topic.Work or Topic.Form or Topic.Principles => EventDone().IsMatch(sentence.Slice(item.Block.Key)),
        _ => false,
    };

    private static bool IsLimit(PlanItem item, TextSpan sentence, DateMention date) =>
        date.Relation == DateRelation.OnOrBefore && date.DeadlineDate is not null
        || date.Relation == DateRelation.Within && Done().IsMatch(sentence.Slice(item.Block.Key));

    [GeneratedRegex(@"hoàn thành|xong|kết thúc", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Done();

    [GeneratedRegex(@"(?:tổ chức|tiến hành|hoàn thành)[^.;]{0,60}(?:hội nghị|đại hội)[^.;]{0,120}|(?:hội nghị|đại hội)[^.;]{0,80}(?:hoàn thành|xong|tổ chức) (?:trước|trong|xong)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EventDone();
}

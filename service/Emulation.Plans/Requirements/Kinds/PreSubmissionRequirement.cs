using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Gửi hồ sơ trước hội nghị: so many days before, to whom, through whom, and which papers.</summary>
public sealed partial class PreSubmissionRequirement : RequirementType<PreSubmissionValue>
{
    public override RequirementKind Kind => RequirementKind.PreSubmission;

    /// <summary>Whether a sentence (as a key) lays the duty of sending papers some days ahead.</summary>
    internal static bool Asks(string key) => Sends().IsMatch(key) && RelativeDeadlines.Find(key, key).Any(static deadline => deadline.Direction == "before");

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Concat(reading.Plan.Closing).Where(static item => !item.IsHeading && Sends().IsMatch(item.Block.Key)))
        {
            var deadlines = RelativeDeadlines.Find(item.Block);
            foreach (var sentence in item.Sentences)
            {
                var deadline = deadlines.LastOrDefault(found => sentence.Start <= found.Span.Start && found.Span.End <= sentence.End && found.Direction == "before");
                if (deadline is null || !Sends().IsMatch(sentence.Slice(item.Block.Key)))
                {
                    continue;
                }

                var span = Clause(item, sentence);
                yield return new Candidate(Value(item, span, deadline), item, span)
                {
                    Level = item.Level != AdministrativeLevel.Any ? item.Level : LevelScope.Of(item.ContentKey, reading.Plan.Header.Level),
                };
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, PreSubmissionValue value, Draft draft)
    {
        var own = draft.Of(Kind).FirstOrDefault();
        if (own?.Value is not PreSubmissionValue stated)
        {
            yield return Judgement.Missing($"Dự thảo không giao việc gửi hồ sơ trước hội nghị {value.Days} ngày{(value.To is null ? "" : " về " + value.To)}.");
            yield break;
        }

        yield return stated.Days < value.Days
            ? new Judgement(Verdict.Violated, Draft.Evidence(own), $"Dự thảo gửi trước {stated.Days} ngày, cấp trên yêu cầu trước {value.Days} ngày.")
            : stated.DayKind != value.DayKind
                ? new Judgement(Verdict.NeedsReview, Draft.Evidence(own), "Một bên tính ngày làm việc, một bên tính ngày thường; cần đối chiếu lịch.")
                : new Judgement(Verdict.Met, Draft.Evidence(own), $"Dự thảo có việc gửi hồ sơ trước {stated.Days} ngày.");
    }

    private static TextSpan Clause(PlanItem item, TextSpan sentence)
    {
        var text = item.Block.Text;
        for (var i = sentence.End - 1; i > sentence.Start; i--)
        {
            if (text[i] == ';' && Asks(item.Block.Key[i..sentence.End]))
            {
                return TextSpan.Between(i + 1, sentence.End).Trim(text);
            }
        }

        return sentence;
    }

    private static PreSubmissionValue Value(PlanItem item, TextSpan span, RelativeDeadline deadline)
    {
        var key = span.Slice(item.Block.Key);
        var text = span.Slice(item.Block.Text);
        var to = Recipient().Match(key);
        var papers = Papers().Match(key);
        return new PreSubmissionValue(
            deadline.Days, deadline.DayKind, to.Success ? text.Substring(to.Groups["to"].Index, to.Groups["to"].Length).Trim() : null,
            to.Groups["via"].Success ? text.Substring(to.Groups["via"].Index, to.Groups["via"].Length).Trim() : null,
            papers.Success ? [.. text.Substring(papers.Groups["list"].Index, papers.Groups["list"].Length).Split([", ", " và "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : []);
    }

    [GeneratedRegex(@"\b(?:gửi|nộp|trình|báo cáo)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Sends();

    [GeneratedRegex(@"(?:về|đến|tới|cho)\s+(?<to>(?:hội đồng|ubnd|ủy ban|sở|ban|phòng|bộ|văn phòng)[^(,;.]{2,80}?)(?=\s*\(|\s+(?:trước|chậm|để|qua)|[,;.]|$)(?:\s*\(?(?:qua|thông qua)\s+(?<via>[^),;.]{2,80}))?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Recipient();

    [GeneratedRegex(@"\b(?:gửi|nộp|trình)\s+(?<list>.{5,200}?)\s+(?:về|đến|tới|cho)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Papers();
}

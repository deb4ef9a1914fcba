using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Ngày tổ chức: a day, or the days that "cuối tháng 8/2025" leaves open; tentative where "dự kiến" or a later notice is said.</summary>
public sealed partial class DateRequirement : RequirementType<DateValue>
{
    public override RequirementKind Kind => RequirementKind.Date;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.EventItems.Where(static item => item.Topic is Topic.Time or Topic.Organisation))
        {
            foreach (var sentence in item.Sentences)
            {
                var key = sentence.Slice(item.Block.Key);
                var date = Citations.Find(item.Block).Count > 0 ? null
                    : Dates.Find(item.Block).FirstOrDefault(found => sentence.Contains(found.Span) && IsEventDate(found, key));
                if (date is not null)
                {
                    yield return new Candidate(new DateValue(date.From, date.To, date.Tentative || Tentative().IsMatch(item.Block.Key)), item, sentence)
                    {
                        Modality = Modality.Info,
                    };
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, DateValue value, Draft draft)
    {
        var stated = draft.Of(Kind).FirstOrDefault();
        if (stated is null)
        {
            yield return Judgement.Missing("Dự thảo không nêu ngày tổ chức.");
            yield break;
        }

        var own = (DateValue)stated.Value;
        yield return own.From >= value.From && own.To <= value.To
            ? new Judgement(Verdict.Met, Draft.Evidence(stated), "Ngày tổ chức khớp với cấp trên.")
            : new Judgement(value.Tentative ? Verdict.NeedsReview : Verdict.Violated, Draft.Evidence(stated),
                $"Cấp trên ghi {value.From.Show()} – {value.To.Show()}, dự thảo ghi {own.From.Show()} – {own.To.Show()}.");
    }

    private static bool IsEventDate(DateMention date, string sentence) =>
        !Limit().IsMatch(sentence)
        && (date.Precision <= DatePrecision.Month && date.Relation is DateRelation.None or DateRelation.Within
            // "từ ngày 15 đến ngày 16": the first word belongs to the range and does not mean "from then on".
            || date is { Precision: DatePrecision.DayRange, Relation: DateRelation.After });

    [GeneratedRegex(@"dự kiến|thông báo sau|nếu thay đổi", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Tentative();

    [GeneratedRegex(@"hoàn thành|chậm nhất|xong trước", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Limit();
}

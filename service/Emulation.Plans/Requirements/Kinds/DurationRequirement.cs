using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Thời lượng hội nghị: ½ ngày, 01 buổi.</summary>
public sealed partial class DurationRequirement : RequirementType<DurationValue>
{
    public override RequirementKind Kind => RequirementKind.Duration;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.EventItems.Where(static item => item.Topic is Topic.Time or Topic.Organisation))
        {
            foreach (var sentence in item.Sentences)
            {
                var duration = Durations.Find(item.Block).FirstOrDefault(found => sentence.Contains(found.Span) && found.Days is > 0 and <= 5);
                if (duration is not null)
                {
                    yield return new Candidate(new DurationValue(duration.Days, duration.Session), item, sentence);
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, DurationValue value, Draft draft)
    {
        var stated = draft.Of(Kind).FirstOrDefault();
        if (stated is null)
        {
            yield return Judgement.Missing($"Dự thảo không nêu thời lượng; cấp trên quy định {value.Days.Show()} ngày.");
            yield break;
        }

        var days = ((DurationValue)stated.Value).Days;
        var fits = days == value.Days || days < value.Days && requirement.Quote.Any(static words => Ceiling().IsMatch(VietnameseText.ToKey(words)));
        yield return fits
            ? new Judgement(Verdict.Met, Draft.Evidence(stated), $"Thời lượng {days.Show()} ngày đúng quy định.")
            : new Judgement(Verdict.Violated, Draft.Evidence(stated), $"Dự thảo ghi {days.Show()} ngày, cấp trên quy định {value.Days.Show()} ngày.");
    }

    // "không quá 01 ngày" leaves the shorter free; "không quá 150 đại biểu" in the same sentence says nothing of days.
    [GeneratedRegex(@"(?:không (?:quá|vượt quá|hơn|dài hơn)|tối đa|trong vòng)(?: là)?\s+(?:\d[\d,./]*|[½¼¾]|một|hai|ba|nửa)(?: \(\p{L}+\))?\s*(?:ngày|buổi)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ceiling();
}

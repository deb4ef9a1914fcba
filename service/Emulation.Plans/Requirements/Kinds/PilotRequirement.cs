using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Chỉ đạo điểm: binds the named unit only; where none is named, whether it is this one is a fact to be asked.</summary>
public sealed partial class PilotRequirement : RequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.Pilot;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => !item.IsHeading && Pilot().IsMatch(item.Block.Key)))
        {
            var first = item.Sentences.FirstOrDefault(sentence => Pilot().IsMatch(sentence.Slice(item.Block.Key)));
            var last = item.Sentences.LastOrDefault(sentence => sentence.Start > first.Start && Done().IsMatch(sentence.Slice(item.Block.Key)));
            var span = TextSpan.Between(first.Start, Math.Max(first.End, last.End));
            var unit = AdministrativeUnits.Find(item.Block).LastOrDefault(found => found.Name is not null && found.Span.Start >= first.Start && found.Span.End <= first.End);
            yield return new Candidate(new TextValue(span.Slice(item.Block.Text)), item, span)
            {
                Binds = Binding.Subordinates,
                Condition = unit is null ? null : new Condition("unit", Comparison.Exactly, null) { Name = unit.Span.Slice(item.Block.Text) },
            };
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, TextValue value, Draft draft)
    {
        var limit = Dates.Find(value.Text, VietnameseText.ToKey(value.Text)) is [.., var date] ? date.DeadlineDate ?? date.To : (DateOnly?)null;
        var own = draft.Of(RequirementKind.Date).FirstOrDefault();
        if (requirement.Condition is null)
        {
            yield return new Judgement(
                Verdict.NeedsInput, null, $"Cần biết đơn vị có được chọn làm điểm không{(limit is null ? "" : $"; nếu có thì phải xong trước hết {limit.Value.Show()}")}.");
            yield break;
        }

        yield return own?.Value is not DateValue stated || limit is null
            ? new Judgement(Verdict.NeedsReview, null, "Đơn vị được chọn làm điểm; cần đối chiếu thời hạn làm điểm với dự thảo.")
            : stated.To <= limit
                ? new Judgement(Verdict.Met, Draft.Evidence(own), $"Ngày tổ chức nằm trong hạn làm điểm {limit.Value.Show()}.")
                : new Judgement(Verdict.Violated, Draft.Evidence(own), $"Đơn vị làm điểm phải xong trước hết {limit.Value.Show()}, dự thảo ghi {stated.To.Show()}.");
    }

    [GeneratedRegex(@"(?:chọn|giao)[^.;]{0,80}(?:chỉ đạo điểm|làm điểm|tổ chức điểm|thí điểm)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pilot();

    [GeneratedRegex(@"hoàn thành|xong", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Done();
}

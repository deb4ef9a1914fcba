using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Quy định có điều kiện: "dưới 200 người thì họp toàn thể". "Dưới" and "trên" are strict, "trở lên" is not.</summary>
public sealed partial class ConditionalRequirement : RequirementType<ConditionalValue>
{
    public override RequirementKind Kind => RequirementKind.Conditional;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => !item.IsHeading))
        {
            foreach (var sentence in item.Sentences)
            {
                var then = Then().Match(item.Block.Key, sentence.Start, sentence.Length);
                var bound = !then.Success ? null : Quantities.Find(item.Block).FirstOrDefault(quantity =>
                    quantity.Span.Start >= sentence.Start && quantity.Span.End <= then.Index && quantity.Op is not (Comparison.Exactly or Comparison.About) && Staff().IsMatch(item.Block.Key[quantity.Span.Start..then.Index]));
                if (bound is not null)
                {
                    yield return new Candidate(
                        new ConditionalValue(new Condition("staff", bound.Op, bound.Max ?? bound.Min), TextSpan.Between(then.Groups["then"].Index, sentence.End).Slice(item.Block.Text).TrimEnd('.', ';')),
                        item, sentence);
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, ConditionalValue value, Draft draft)
    {
        var condition = $"{value.If.Op.Words()} {value.If.Number?.Show()} người";
        if (draft.Options.Staff is not { } staff)
        {
            yield return new Judgement(Verdict.NeedsInput, null, $"Cần biết tổng số cán bộ, công chức, viên chức, người lao động (staff): quy định này áp dụng khi {condition}.");
            yield break;
        }

        if (value.If.Number is { } number && !value.If.Op.Holds(staff, number))
        {
            yield return new Judgement(Verdict.NotApplicable, null, $"Đơn vị có {staff} người, không thuộc trường hợp {condition}.");
            yield break;
        }

        yield return Apply(value, staff, draft);
    }

    private static Judgement Apply(ConditionalValue value, int staff, Draft draft)
    {
        var plenary = value.Then.Contains("toàn thể", StringComparison.OrdinalIgnoreCase);
        var saysPlenary = draft.Plan.AllItems.FirstOrDefault(static item => item.Block.Key.Contains("hội nghị toàn thể", StringComparison.Ordinal));
        if (saysPlenary is not null)
        {
            return new Judgement(plenary ? Verdict.Met : Verdict.Violated, draft.Plan.Quote(saysPlenary.Block), $"Đơn vị có {staff} người: cấp trên quy định {value.Then}; dự thảo ghi hội nghị toàn thể.");
        }

        var number = DelegateCapRequirement.Total(draft);
        return new Judgement(plenary || number is null ? Verdict.NeedsReview : Verdict.Met, number?.Evidence,
            $"Đơn vị có {staff} người: cấp trên quy định {value.Then}; dự thảo {(number is null ? "không nói rõ" : $"ấn định {number.Value.Count} đại biểu")}.");
    }

    [GeneratedRegex(@"\bthì\s+(?<then>)|,\s+(?<then>)(?=tổ chức|tiến hành|bầu|cử)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Then();

    [GeneratedRegex(@"cán bộ|công chức|viên chức|người lao động|lao động|đoàn viên|hội viên|biên chế", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Staff();
}

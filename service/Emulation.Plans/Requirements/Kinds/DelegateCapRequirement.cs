using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Số lượng đại biểu tối đa, or a single stated number; a cap may be another conference's number.</summary>
public sealed partial class DelegateCapRequirement : RequirementType<DelegateCapValue>
{
    public override RequirementKind Kind => RequirementKind.DelegateCap;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        var caps = reading.DelegateLines.Where(IsCap).Select(static line => new Candidate(
            new DelegateCapValue(line.Quantity.Op, (int?)(line.Quantity.Max ?? line.Quantity.Min), null), line.Item, line.Span)).ToList();
        foreach (var item in reading.Plan.Items)
        {
            var match = ByReference().Match(item.Block.Key);
            if (match.Success)
            {
                var level = LevelScope.Of(match.Groups["other"].Value, reading.Plan.Header.Level);
                var other = caps.FirstOrDefault(cap => cap.Level == level && level != item.Level)?.Value as DelegateCapValue;
                yield return new Candidate(
                    new DelegateCapValue(Comparison.AtMost, other?.Count, match.Groups["other"].Value.Trim()), item, new TextSpan(match.Index, match.Length));
            }
        }

        foreach (var cap in caps)
        {
            yield return cap;
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, DelegateCapValue value, Draft draft)
    {
        if (value.Count is not { } limit)
        {
            yield return new Judgement(Verdict.NeedsReview, null, $"Cấp trên lấy theo {value.Scope}; cần biết con số đó để so.");
            yield break;
        }

        if (Total(draft) is not { } total)
        {
            yield return Judgement.Missing($"Dự thảo không nêu tổng số đại biểu; cấp trên quy định {value.Op.Words()} {limit}.");
            yield break;
        }

        var (count, evidence) = total;
        yield return value.Op switch
        {
            Comparison.About => new Judgement(Math.Abs(count - limit) * 10 <= limit ? Verdict.Met : Verdict.NeedsReview, evidence, $"Cấp trên ghi khoảng {limit}, dự thảo ghi {count} đại biểu."),
            _ when value.Op.Holds(count, limit) => new Judgement(Verdict.Met, evidence, $"Dự thảo có {count} đại biểu, cấp trên cho phép {value.Op.Words()} {limit}."),
            _ => new Judgement(Verdict.Violated, evidence, $"Dự thảo có {count} đại biểu, cấp trên quy định {value.Op.Words()} {limit}."),
        };
    }

    /// <summary>The largest total the draft allows itself, with its words.</summary>
    internal static (int Count, Quotation Evidence)? Total(Draft draft)
    {
        foreach (var range in draft.Of(RequirementKind.DelegateRange))
        {
            return (((DelegateRangeValue)range.Value).Max, Draft.Evidence(range));
        }

        foreach (var cap in draft.Of(RequirementKind.DelegateCap))
        {
            if (cap.Value is DelegateCapValue { Count: { } count })
            {
                return (count, Draft.Evidence(cap));
            }
        }

        return null;
    }

    // A bound without a group's name before it speaks of the whole, wherever it stands.
    private static bool IsCap(DelegateLine line) =>
        !line.Quantity.IsRange && (line.IsTotal || line.Quantity.Op is Comparison.AtMost or Comparison.LessThan && line.Item.Topic is Topic.DelegateNumber or Topic.Organisation && Whole().IsMatch(VietnameseText.ToKey(line.Name)));

    [GeneratedRegex(@"(?:số lượng|tổng số) đại biểu[^.;()]{0,60}?(?:không (?:được )?(?:vượt quá|quá|nhiều hơn|cao hơn)|tối đa bằng)\s+(?:số lượng )?(?:đại biểu )?(?<other>(?:của )?(?:hội nghị|đại hội|cấp)[^.;()]{2,60})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ByReference();

    [GeneratedRegex(@"số lượng|tổng số|triệu tập|^$|^(?:mỗi |các )?(?:hội nghị|đại hội|xã|phường|đặc khu|đơn vị|địa phương|cấp|huyện)\b[^:]{0,60}\b(?:mời|có|gồm|bố trí|cử|không)$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Whole();
}

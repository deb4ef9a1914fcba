using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Tỷ lệ thành phần: "điển hình tiên tiến khoảng 70%". Two shares are a partition only where the text says so.</summary>
public sealed partial class CompositionShareRequirement : RequirementType<CompositionShareValue>
{
    public override RequirementKind Kind => RequirementKind.CompositionShare;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(item => reading.Plan.IsAboutEvent && !item.IsHeading
            && (item.Block.Key.Contains("đại biểu", StringComparison.Ordinal) || item.Topic is Topic.Composition or Topic.DelegateNumber && People().IsMatch(item.Block.Key))))
        {
            if (item.Topic is Topic.Implementation or Topic.Purpose or Topic.Budget)
            {
                continue;
            }

            var from = item.ContentStart;
            foreach (var share in Shares.Find(item.Block))
            {
                var clause = Clause(item, from, share.Span);
                from = clause.End;
                var groups = TextSpan.Between(clause.Start, Math.Max(clause.Start, share.Span.Start)).Trim(item.Block.Text).Slice(item.Block.Text);
                yield return new Candidate(
                    new CompositionShareValue([.. groups.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], share.Op, share.Percent, Base().Match(item.Block.Key, share.Span.End) is { Success: true } whole ? whole.Groups["base"].Value : null),
                    item, clause);
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, CompositionShareValue value, Draft draft)
    {
        var own = draft.Of(Kind).Where(statement => SpeaksOfSame(value, (CompositionShareValue)statement.Value)).ToList();
        if (own.Count == 0)
        {
            yield return draft.Of(RequirementKind.AllocationRange).Concat(draft.Of(RequirementKind.AllocationLine)).FirstOrDefault() is { } line
                ? new Judgement(Verdict.NeedsReview, Draft.Evidence(line), $"Dự thảo không nêu tỷ lệ {value.Percent.Show()}% nhưng có phân bổ số lượng; cần tính xem phân bổ đó có đúng tỷ lệ không.")
                : Judgement.Missing($"Dự thảo không nêu tỷ lệ {value.Op.Words()} {value.Percent.Show()}% mà cấp trên quy định.");
            yield break;
        }

        var stated = own.FirstOrDefault(statement => Satisfies(value, (CompositionShareValue)statement.Value)) ?? own[0];
        var share = (CompositionShareValue)stated.Value;
        yield return Satisfies(value, share)
            ? new Judgement(Verdict.Met, Draft.Evidence(stated), $"Dự thảo ghi {share.Op.Words()} {share.Percent.Show()}%, khớp với tỷ lệ {value.Percent.Show()}% của cấp trên.")
            : new Judgement(Verdict.Violated, Draft.Evidence(stated), $"Dự thảo ghi {share.Percent.Show()}%, cấp trên quy định {value.Op.Words()} {value.Percent.Show()}%.");
    }

    // "khoảng 70%" in a draft answers "70%": whole people cannot always make an exact share.
    private static bool Satisfies(CompositionShareValue required, CompositionShareValue stated) =>
        required.Op is Comparison.Exactly or Comparison.About ? stated.Percent == required.Percent : required.Op.Holds(stated.Percent, required.Percent);

    // Guests and leaders stand on one side of the ratio, exemplary people on the other.
    private static bool SpeaksOfSame(CompositionShareValue a, CompositionShareValue b) =>
        Guests().IsMatch(VietnameseText.ToKey(string.Join(' ', a.Groups))) == Guests().IsMatch(VietnameseText.ToKey(string.Join(' ', b.Groups)));

    private static TextSpan Clause(PlanItem item, int from, TextSpan share)
    {
        var start = from;
        foreach (var sentence in item.Sentences.Where(sentence => sentence.Start > from && sentence.Start <= share.Start))
        {
            start = sentence.Start;
        }

        var cue = Start().Matches(item.Block.Key[start..share.Start]).LastOrDefault();
        start = cue is null ? start : start + cue.Index + cue.Groups["skip"].Length;
        var end = share.End;
        while (end < item.Block.Text.Length && item.Block.Text[end] is not (';' or ')' or '.'))
        {
            end++;
        }

        return TextSpan.Between(start, end).Trim(item.Block.Text) is { } span && item.Block.Text[span.Start] is ';' or ',' ? TextSpan.Between(span.Start + 1, span.End).Trim(item.Block.Text) : span;
    }

    [GeneratedRegex(@"(?<skip>trong đó,?\s+)|(?<skip>\()|(?<skip>)(?:chú trọng|ưu tiên)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Start();

    [GeneratedRegex(@"\G\s*(?:trong|của|trên)?\s*(?<base>tổn?g? số[^.;,)]{0,40})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Base();

    [GeneratedRegex(@"(?<!\p{L})(?:khách mời|lãnh đạo|điển hình|cá nhân|tập thể|nữ|dân tộc thiểu số|đảng viên)(?!\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex People();

    [GeneratedRegex(@"khách mời|lãnh đạo", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Guests();
}

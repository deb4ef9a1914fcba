using Emulation.Plans.Checking;

namespace Emulation.Plans.Requirements;

/// <summary>
/// A kind that is judged by its wording: the draft's own statements of that kind first, then its nearest paragraph.
/// Only a high share of the wording counts as met; anything between is for a person to read.
/// </summary>
public abstract class WordedRequirementType<TValue> : RequirementType<TValue>
    where TValue : RequirementValue
{
    private const double Same = 0.75;
    private const double Near = 0.4;

    /// <summary>What the requirement is about, as it reads in a sentence ("nguyên tắc tổ chức").</summary>
    private protected abstract string Subject { get; }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, TValue value, Draft draft)
    {
        var wanted = WordOverlap.WantedBy(requirement);
        var own = draft.Of(Kind).Select(statement => (Statement: statement, Share: WordOverlap.Share(wanted, draft.WordsOf(statement))))
            .OrderByDescending(static entry => entry.Share).FirstOrDefault();
        var (evidence, share) = own.Statement is not null && own.Share >= Near ? (Draft.Evidence(own.Statement), own.Share)
            : draft.Nearest(wanted) is { } nearest ? (nearest.Quotation, nearest.Share)
            : (null, 0);
        yield return share >= Same ? new Judgement(Verdict.Met, evidence, $"Dự thảo có nội dung về {Subject} tương ứng với cấp trên.")
            : share >= Near ? new Judgement(Verdict.NeedsReview, evidence, $"Dự thảo có đoạn gần với yêu cầu về {Subject} nhưng khác lời văn; cần đối chiếu.")
            : Judgement.Missing($"Không thấy trong dự thảo nội dung về {Subject} mà cấp trên yêu cầu.");
    }
}

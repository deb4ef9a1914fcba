using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>
/// Thận trọng với bản quét: what was recognised on a picture may be wrong in any letter. So nothing is decided on it before an officer has looked:
/// no requirement is met, broken or forgotten, and a finding is no more than a note.
/// </summary>
internal static class ScanCaution
{
    /// <param name="draft">Where the draft's words come from.</param>
    public static RequirementVerdict Of(RequirementVerdict verdict, SourceKind draft)
    {
        if (verdict.Verdict is not (Verdict.Met or Verdict.Violated or Verdict.Missing))
        {
            return verdict;
        }

        var why = verdict.Requirement is { Source: RecordSource.Ocr, Status: RequirementStatus.Extracted }
            ? "Yêu cầu này do máy nhận dạng từ bản quét, cần cán bộ xác nhận trước."
            : draft == SourceKind.Ocr ? "Dự thảo là bản quét do máy nhận dạng, cần cán bộ xem lại." : null;
        return why is null ? verdict : verdict with { Verdict = Verdict.NeedsReview, Reason = $"{why} {verdict.Reason}" };
    }

    /// <inheritdoc cref="Of(RequirementVerdict, SourceKind)"/>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, SourceKind draft) =>
        draft == SourceKind.Ocr ? [.. findings.Select(static finding => finding with { Severity = Severity.Note, Source = RecordSource.Ocr })] : findings;
}

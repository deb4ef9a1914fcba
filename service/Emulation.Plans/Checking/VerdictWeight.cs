using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Plans.Checking;

/// <summary>Mức độ của một kết luận, on the scale of findings.</summary>
public static class VerdictWeight
{
    /// <summary>
    /// An unmet obligation weighs by its modality: phải is an error, nên a warning, được phép a note.
    /// What waits for a person or for a number is a warning: nobody has said yet that it is well.
    /// </summary>
    public static Severity? Of(RequirementVerdict one) => one.Verdict switch
    {
        Verdict.Violated or Verdict.Missing => one.Requirement.Modality switch
        {
            Modality.Must => Severity.Error,
            Modality.Should => Severity.Warning,
            _ => Severity.Note,
        },
        Verdict.NeedsReview or Verdict.NeedsInput => Severity.Warning,
        _ => null,
    };
}

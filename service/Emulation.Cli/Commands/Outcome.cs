using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Commands;

/// <summary>What a report makes of the exit code.</summary>
internal static class Outcome
{
    public static int Of(CheckReport report, Severity failLevel, bool strict)
    {
        if (strict && report.Verdicts.Any(static one => one is { Verdict: Verdict.NeedsInput, Requirement.Modality: Modality.Must }))
        {
            return ExitCode.Undecided;
        }

        var worst = report.Verdicts.Select(SeverityOf).Concat(report.Findings.Select(static one => (Severity?)one.Severity)).Max();
        return worst >= failLevel ? ExitCode.Found : ExitCode.Done;
    }

    /// <summary>
    /// An unmet obligation weighs by its modality: phải is an error, nên a warning, được phép a note.
    /// What waits for a person or for a number is a warning: nobody has said yet that it is well.
    /// </summary>
    internal static Severity? SeverityOf(RequirementVerdict one) => one.Verdict switch
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

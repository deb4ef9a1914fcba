using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Commands;

/// <summary>What a report makes of the exit code; what somebody has waived weighs nothing.</summary>
internal static class Outcome
{
    public static int Of(CheckReport report, Severity failLevel, bool strict)
    {
        if (strict && report.Verdicts.Any(static one => one is { Verdict: Verdict.NeedsInput, Requirement.Modality: Modality.Must }))
        {
            return ExitCode.Undecided;
        }

        var worst = report.Verdicts.Select(VerdictWeight.Of).Concat(report.Open.Select(static one => (Severity?)one.Severity)).Max();
        return worst >= failLevel ? ExitCode.Found : ExitCode.Done;
    }
}

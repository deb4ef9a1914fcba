using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules;

/// <summary>What a rule looks at: the draft and the requirements of its parents.</summary>
internal sealed record Inspection(Draft Draft, IReadOnlyList<RequirementSet> Parents)
{
    public Plan Plan => Draft.Plan;

    public Reading Reading => Draft.Reading;
}

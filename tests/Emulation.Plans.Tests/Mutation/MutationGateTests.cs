using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Cổng đột biến: faults put into a clean plan are found, by the right rule at the right place, and nothing else is.</summary>
public sealed class MutationGateTests
{
    [Fact]
    public void The_clean_plan_is_clean() =>
        Assert.Empty(Judged.Of(SamplePlan.Of([.. CleanPlan.Lines])).Select(static one => $"{one.Rule} {one.Severity}: {one.Words}"));
}

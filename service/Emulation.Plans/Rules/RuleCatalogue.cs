using Emulation.Plans.Rules.Arithmetic;
using Emulation.Plans.Rules.Dates;
using Emulation.Plans.Rules.Names;
using Emulation.Plans.Rules.Numbering;
using Emulation.Plans.Rules.Parents;

namespace Emulation.Plans.Rules;

/// <summary>Danh mục quy tắc, in the order they are run and printed.</summary>
public static class RuleCatalogue
{
    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new DuplicatedNumber(),
        new SkippedNumber(),
        new AllocationSumMismatch(),
        new DelegateRangeMismatch(),
        new DigitsWordsMismatch(),
        new OwnUnitKindMismatch(),
        new EventNameVariant(),
        new OrdinalMismatch(),
        new ImpossibleDay(),
        new SubmissionBeforePlan(),
        new ConditionGap(),
    ];

    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } = [.. All.Select(static rule => rule.Descriptor)];

    internal static IReadOnlyList<Finding> Run(Inspection inspection) =>
        [.. All.SelectMany(rule => EqualFaults.Join([.. rule.Check(inspection)]))];
}

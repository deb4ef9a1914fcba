using Emulation.Plans.Rules.Arithmetic;
using Emulation.Plans.Rules.Capitals;
using Emulation.Plans.Rules.Citations;
using Emulation.Plans.Rules.Dates;
using Emulation.Plans.Rules.Names;
using Emulation.Plans.Rules.Numbering;
using Emulation.Plans.Rules.Parents;
using Emulation.Plans.Rules.Punctuation;
using Emulation.Plans.Rules.Spelling;

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
        new EventNameCase(),
        new EventFormUnknown(),
        new OrdinalMismatch(),
        new OwnUnitNameCase(),
        new ForeignUnitName(),
        new UnofficialBodyName(),
        new BodyNameVariant(),
        new AbolishedUnitName(),
        new ImpossibleDay(),
        new SubmissionBeforePlan(),
        new ConditionGap(),
        new CitationWithoutNumber(),
        new IncompleteBasis(),
        new SymbolMismatch(),
        new OutdatedAct(),
        new WrongCapital(),
        new CapitalAfterSemicolon(),
        new ImpossibleSyllable(),
        new WrongPair(),
        new NearSetPhrase(),
        new SpellingVariant(),
        new TonePlacementMix(),
        new DoubledMark(),
        new MisplacedSpace(),
        new LopsidedDash(),
        new YearSpanVariant(),
        new ListItemWithoutMark(),
        new ListLeftOpen(),
        new ColonWithoutList(),
        new UnclosedMark(),
        new MixedQuotes(),
        new RecipientsWithoutColon(),
    ];

    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } = [.. All.Select(static rule => rule.Descriptor)];

    internal static IReadOnlyList<Finding> Run(Inspection inspection) =>
        [.. All.SelectMany(rule => EqualFaults.Join([.. rule.Check(inspection)]))];
}

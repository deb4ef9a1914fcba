using Emulation.Plans.Rules.Agenda;
using Emulation.Plans.Rules.Arithmetic;
using Emulation.Plans.Rules.Capitals;
using Emulation.Plans.Rules.Citations;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Rules.Dates;
using Emulation.Plans.Rules.Layout;
using Emulation.Plans.Rules.Names;
using Emulation.Plans.Rules.Numbering;
using Emulation.Plans.Rules.Parents;
using Emulation.Plans.Rules.Punctuation;
using Emulation.Plans.Rules.Recipients;
using Emulation.Plans.Rules.Sentences;
using Emulation.Plans.Rules.Signature;
using Emulation.Plans.Rules.Spelling;
using Emulation.Plans.Rules.Tasks;

namespace Emulation.Plans.Rules;

/// <summary>Danh mục quy tắc, in the order they are run and printed.</summary>
public static class RuleCatalogue
{
    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new DuplicatedNumber(),
        new ShiftedNumber(),
        new SkippedNumber(),
        new RestartedNumber(),
        new LateStart(),
        new ForeignPrefix(),
        new MisplacedMark(),
        new AllocationSumMismatch(),
        new DelegateRangeMismatch(),
        new AmbiguousSubset(),
        new ContradictoryTotal(),
        new RepeatedTotal(),
        new ShareSumMismatch(),
        new ShareCountMismatch(),
        new TableTotalMismatch(),
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
        new WeekdayMismatch(),
        new ReversedPeriod(),
        new CongressYearMismatch(),
        new EventBeforePlan(),
        new ConflictingEventDate(),
        new DeadlineBeforePlan(),
        new DeadlineAfterEvent(),
        new SubmissionBeforePlan(),
        new DisorderedAgenda(),
        new IncompleteAgenda(),
        new UnclearLead(),
        new AgendaTaskMismatch(),
        new LeadlessTask(),
        new UnassignedWork(),
        new ArchiveNotLast(),
        new UninformedUnit(),
        new UninformedSuperior(),
        new MissingOnBehalf(),
        new AuthorityMismatch(),
        new BrokenSentence(),
        new OpenBlank(),
        new LayoutBreach(),
        new ConditionGap(),
        new CitationWithoutNumber(),
        new IncompleteBasis(),
        new SymbolMismatch(),
        new OutdatedAct(),
        new ConflictingCitation(),
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

    /// <summary>The rules that are one fault each; the layout law is known by its rows.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } = [.. All.Where(static rule => rule is not LayoutBreach).Select(static rule => rule.Descriptor)];

    /// <summary>All that is published: the rules, each row of the layout law, and with a reason each that nothing looks after.</summary>
    public static IReadOnlyList<RuleDescriptor> Published(RuleData data) =>
        [.. Descriptors, .. data.Layout.Select(static row => new RuleDescriptor(row.Id, row.Title, row.Severity, row.Article) { CoveredBy = row.CoveredBy, NotEvaluated = row.NotEvaluated })];

    /// <summary>What a check asks: the rules, and the rows of the layout law that are looked after by themselves.</summary>
    public static IReadOnlyList<RuleDescriptor> Evaluated(RuleData data) => [.. Published(data).Where(static rule => rule is { NotEvaluated: null, CoveredBy: [] })];

    internal static IReadOnlyList<Finding> Run(Inspection inspection) =>
        [.. All.SelectMany(rule => EqualFaults.Join([.. rule.Check(inspection)]))];
}

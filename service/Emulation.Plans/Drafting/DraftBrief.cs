using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting;

/// <summary>Đầu bài soạn thảo: the facts of one unit and what the parent requires of it, asked in one place by every section.</summary>
public sealed class DraftBrief
{
    /// <summary>What stands where a fact is missing: visible, and found by the check before issue.</summary>
    public const string Blank = "……";

    private readonly ILookup<RequirementKind, Requirement> _required;

    /// <param name="annexes">Keys of the annexes that the plan has already; null: those that are chosen with its sections.</param>
    public DraftBrief(PlanFacts facts, RequirementSet? parent, IReadOnlyList<string>? annexes = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (Facts, Parent, Annexes) = (facts, parent, annexes ?? []);
        _required = (parent?.Requirements ?? []).Where(Concerns).ToLookup(static requirement => requirement.Kind);
        Texts = new DraftTexts(this);
        Duties = DraftDuties.Of(this);
    }

    public PlanFacts Facts { get; }

    public RequirementSet? Parent { get; }

    /// <summary>Words that every section may use: names, dates, numbers.</summary>
    public DraftTexts Texts { get; }

    /// <summary>Who does what, each work with one lead, in the order of the plan.</summary>
    public IReadOnlyList<DraftDuty> Duties { get; }

    /// <summary>The hours of the programme.</summary>
    public Timetable Timetable => field ??= Timetable.Of(this);

    public AdministrativeLevel Level => Facts.Level ?? (Facts.Unit is { } unit ? FactContradictions.LevelOf(unit.Kind) : AdministrativeLevel.Any);

    /// <summary>The day whose law counts: that of the plan, else that of the event.</summary>
    public DateOnly? Day => Facts.Issue?.Date ?? Facts.Event?.Date;

    /// <summary>Annexes of this plan in their order, known when its sections are chosen; a single annex bears no number.</summary>
    public IReadOnlyList<string> Annexes { get; internal set; }

    /// <summary>What the parent requires of this unit, of one kind, in the parent's order.</summary>
    public IEnumerable<Requirement> Required(RequirementKind kind) => _required[kind];

    public IEnumerable<TValue> Required<TValue>(RequirementKind kind)
        where TValue : RequirementValue => _required[kind].Select(static requirement => requirement.Value).OfType<TValue>();

    /// <summary>The parent's own sentences of one kind, fit to stand in a plan of ours, each once.</summary>
    public IReadOnlyList<string> Carried(RequirementKind kind) =>
        [.. _required[kind].Select(requirement => Own(requirement.Quote)).Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>A quote of the parent as a clause of this unit's plan.</summary>
    internal string Own(params IReadOnlyList<string> quote) => Facts.Unit?.Kind switch
    {
        UnitKind.Xa => CarriedText.InOwnKind(CarriedText.Clean(quote), Entities.UnitKind.Commune),
        UnitKind.Phuong => CarriedText.InOwnKind(CarriedText.Clean(quote), Entities.UnitKind.Ward),
        UnitKind.DacKhu => CarriedText.InOwnKind(CarriedText.Clean(quote), Entities.UnitKind.SpecialZone),
        _ => CarriedText.Clean(quote),
    };

    public string UnitOf(UnitRole role) => Facts.Unit is { } unit ? UnitRoles.NameOf(role, unit.Kind, Day) : Blank;

    /// <summary>"Phụ lục II", or "Phụ lục" where there is but one; null without that annex.</summary>
    public string? Annex(string key) => Annexes.ToList().IndexOf(key) switch
    {
        < 0 => null,
        _ when Annexes.Count == 1 => "Phụ lục",
        var index => $"Phụ lục {Entities.Numerals.ToRoman(index + 1)}",
    };

    private bool Concerns(Requirement requirement) =>
        requirement.Status != RequirementStatus.Rejected && requirement.Binds == Binding.Subordinates
        && (requirement.Level == AdministrativeLevel.Any || Level == AdministrativeLevel.Any || requirement.Level == Level)
        && (requirement.Condition is not { Fact: "unit", Name: { } name } || IsOwn(name));

    private bool IsOwn(string name) => Facts.Unit is { } unit && VietnameseText.ToKey(name).EndsWith(VietnameseText.ToKey(unit.Name), StringComparison.Ordinal);
}

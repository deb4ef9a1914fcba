using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Reviewing;

/// <summary>Vì sao một tệp của đơn vị không được tính.</summary>
public enum Superseded
{
    /// <summary>The same words as the file that counts.</summary>
    Duplicate,

    /// <summary>Another file of the unit is newer.</summary>
    Older,
}

/// <summary>Một đơn vị trong bảng tổng hợp.</summary>
/// <param name="Name">As the plan's head, or the list of units, writes it.</param>
/// <param name="Current">The plan that counts; null while the unit has sent none.</param>
/// <param name="Others">Its other files, with the reason why they do not count.</param>
public sealed record ReviewedUnit(string Name, ReviewItem? Current, IReadOnlyList<(ReviewItem Item, Superseded Why)> Others);

/// <summary>Bảng tổng hợp: every unit once, then the files that are nobody's plan. The order is that of names and paths, whatever order the files were judged in.</summary>
/// <param name="Parents">What the plans were judged by.</param>
public sealed record ReviewReport(
    IReadOnlyList<RequirementSet> Parents, IReadOnlyList<ReviewedUnit> Units, IReadOnlyList<ReviewItem> Strays, IReadOnlyList<ReviewItem> Unreadable)
{
    private static readonly string[] Prefixes = ["ủy ban nhân dân ", "ubnd "];

    private static readonly string[] Kinds = [.. Enum.GetValues<UnitKind>().Select(UnitKinds.WordOf)];

    private readonly Dictionary<(string Document, string Id), Requirement> _requirements = Parents
        .SelectMany(static (parent, index) => parent.Requirements.Select(requirement => (Key: (ParentIndex.Name(index), requirement.Id), requirement)))
        .DistinctBy(static one => one.Key).ToDictionary(static one => one.Key, static one => one.requirement);

    /// <summary>The plans that count, one of a unit.</summary>
    public IEnumerable<ReviewedPlan> Plans => Units.Select(static unit => unit.Current?.Plan).OfType<ReviewedPlan>();

    /// <summary>The requirement that a verdict names; null where the parents no longer hold it.</summary>
    public Requirement? Requirement(string document, string id) => _requirements.GetValueOrDefault((document, id));

    /// <summary>The plan's result as a check of it alone would give it: what it rests on stands in the record, but for the text itself.</summary>
    public CheckReport CheckOf(ReviewedPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var verdicts = plan.Verdicts.Select(one => (Verdict: one, Requirement: Requirement(one.Document, one.Requirement))).Where(static one => one.Requirement is not null)
            .Select(static one => new RequirementVerdict(one.Requirement!, one.Verdict.Document, one.Verdict.Item, one.Verdict.Verdict, one.Verdict.Evidence, one.Verdict.Reason));
        return new CheckReport([.. verdicts], plan.Findings) { LapsedWaivers = plan.LapsedWaivers };
    }

    /// <summary>Whether a plan breaks or forgets what it must not, or has an error of its own.</summary>
    public bool IsFaulty(ReviewedPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Findings.Any(static finding => finding.Severity == Severity.Error)
            || plan.Verdicts.Any(one => one.Verdict is Verdict.Violated or Verdict.Missing && Requirement(one.Document, one.Requirement)?.Modality == Modality.Must);
    }

    /// <param name="items">One for each path.</param>
    /// <param name="expected">Names of the units that were to send a plan; empty where nobody said.</param>
    public static ReviewReport Of(IReadOnlyList<RequirementSet> parents, IEnumerable<ReviewItem> items, IReadOnlyList<string> expected)
    {
        var ordered = items.OrderBy(static item => item.Path, StringComparer.Ordinal).ToList();
        var units = ordered.Where(static item => item.Plan is not null)
            .GroupBy(static item => item.Plan!.Unit is { } unit ? UnitKey(unit) : "\uFFFF" + item.Path, StringComparer.Ordinal)
            .Select(static files => Unit([.. files])).ToList();
        var sent = units.SelectMany(static unit => Names(UnitKey(unit.Name))).ToHashSet(StringComparer.Ordinal);
        var absent = expected.Distinct(StringComparer.Ordinal).Where(name => !sent.Contains(UnitKey(name))).Select(static name => new ReviewedUnit(name, null, []));
        return new ReviewReport(
            parents,
            [.. units.Concat(absent).OrderBy(static unit => UnitKey(unit.Name), StringComparer.Create(VietnameseText.Culture, ignoreCase: true)).ThenBy(static unit => unit.Name, StringComparer.Ordinal)],
            [.. ordered.Where(static item => item.State == ReviewState.Stray)],
            [.. ordered.Where(static item => item.State == ReviewState.Unreadable)]);
    }

    // The newest by its own date counts; a numbered one before one without a number of the same day.
    private static ReviewedUnit Unit(List<ReviewItem> files)
    {
        var current = files.OrderByDescending(static item => item.Plan!.Date ?? DateOnly.MinValue).ThenByDescending(static item => item.Plan!.Number is not null).First();
        return new ReviewedUnit(
            current.Plan!.Unit is { } unit ? char.ToUpper(unit[0], VietnameseText.Culture) + unit[1..] : current.Path, current,
            [.. files.Where(item => item != current).Select(item => (item, item.Plan!.TextHash == current.Plan.TextHash ? Superseded.Duplicate : Superseded.Older))]);
    }

    // A list of units says "UBND xã Tân Phú", "xã Tân Phú" or only the name.
    private static string UnitKey(string unit)
    {
        var key = VietnameseText.Squeeze(VietnameseText.ToKey(unit));
        return Prefixes.FirstOrDefault(prefix => key.StartsWith(prefix, StringComparison.Ordinal)) is { } named ? key[named.Length..] : key;
    }

    private static IEnumerable<string> Names(string key) =>
        Kinds.Where(kind => key.StartsWith(kind + " ", StringComparison.Ordinal)).Select(kind => key[(kind.Length + 1)..]).Prepend(key);
}

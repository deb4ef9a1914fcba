using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>A problem with its names resolved to numbers; the same for every total that is tried.</summary>
internal sealed class ProblemIndex
{
    private readonly Dictionary<string, int> _units;
    private readonly Dictionary<string, int> _categories;

    public ProblemIndex(AllocationProblem problem)
    {
        Problem = problem;
        _units = Numbers(problem.Units.Select(static unit => unit.Id));
        _categories = Numbers(problem.Categories.Select(static category => category.Id));
        var unitGroups = Numbers(problem.UnitGroups.Select(static group => group.Id));
        var categoryGroups = Numbers(problem.CategoryGroups.Select(static group => group.Id));
        UnitParents = [.. problem.Units.Select(unit => Find(unitGroups, unit.Group))];
        UnitGroupParents = [.. problem.UnitGroups.Select(group => Find(unitGroups, group.Parent))];
        CategoryParents = [.. problem.Categories.Select(category => Find(categoryGroups, category.Group))];
        CategoryGroupParents = [.. problem.CategoryGroups.Select(group => Find(categoryGroups, group.Parent))];
        UnitRanks = RankUnits(problem);
        CellWeights = new decimal?[Units * Categories];
        foreach (var cell in problem.CellWeights)
        {
            CellWeights[CellOf(cell.Unit, cell.Category)] = cell.Weight;
        }

        UnitDemands = new int[Units];
        CategoryDemands = new int[Categories];
        foreach (var (unit, category, seats) in problem.Fixed.Select(static one => (one.Unit, one.Category, one.Seats))
            .Concat(problem.Cells.Select(static one => (one.Unit, one.Category, one.Limits.Min ?? 0))))
        {
            UnitDemands[UnitOf(unit)] += seats;
            CategoryDemands[CategoryOf(category)] += seats;
        }

        HasCategoryTargets = problem.Categories.Any(static category => category.Weight is not null);
    }

    public AllocationProblem Problem { get; }

    public int Units => Problem.Units.Count;

    public int Categories => Problem.Categories.Count;

    public int[] UnitParents { get; }

    public int[] UnitGroupParents { get; }

    public int[] CategoryParents { get; }

    public int[] CategoryGroupParents { get; }

    /// <summary>The order in which the tie rule prefers the units.</summary>
    public int[] UnitRanks { get; }

    /// <summary>Own weights of cells, unit by unit; null where the product of the two sides holds.</summary>
    public decimal?[] CellWeights { get; }

    /// <summary>Whether categories have weights of their own, so that their totals aim at these shares before the cells are settled.</summary>
    public bool HasCategoryTargets { get; }

    public int UnitOf(string id) => _units[EntryId.Plain(id)];

    public int CategoryOf(string id) => _categories[EntryId.Plain(id)];

    public int CellOf(string unit, string category) => (UnitOf(unit) * Categories) + CategoryOf(category);

    public decimal CategoryWeight(int category) => Problem.Categories[category].Weight ?? 1;

    /// <summary>Seats that fixed cells and minima of cells lay down, by unit.</summary>
    public int[] UnitDemands { get; }

    /// <summary>The same by category.</summary>
    public int[] CategoryDemands { get; }

    public decimal Weight(int unit, int category) =>
        CellWeights[(unit * Categories) + category] ?? Problem.Units[unit].Weight * CategoryWeight(category);

    public bool IsZero(int unit, int category) => Weight(unit, category) == 0;

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Select(static (id, index) => (Id: EntryId.Plain(id), Index: index)).ToDictionary(static one => one.Id, static one => one.Index, StringComparer.Ordinal);

    private static int Find(Dictionary<string, int> index, string? id) => id is null ? -1 : index[EntryId.Plain(id)];

    private static int[] RankUnits(AllocationProblem problem)
    {
        var order = Enumerable.Range(0, problem.Units.Count);
        var ranked = problem.Ties.Kind switch
        {
            TieRuleKind.Weight => order.OrderByDescending(unit => problem.Units[unit].Weight).ThenBy(unit => problem.Units[unit].Id, StringComparer.Ordinal),
            TieRuleKind.Lot => order.OrderBy(unit => Lot.Number(problem.Ties.Seed, problem.Units[unit].Id), StringComparer.Ordinal),
            _ => order.Order(),
        };
        var ranks = new int[problem.Units.Count];
        foreach (var (place, unit) in ranked.Index())
        {
            ranks[unit] = place;
        }

        return ranks;
    }
}

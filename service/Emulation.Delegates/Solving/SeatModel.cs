using Emulation.Delegates.Flow;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>
/// The circulation of one problem at one total: all delegates → groups of units → units → cells → categories → groups of categories → all.
/// Percentages have become whole seats, so another total (or another number of official delegates) is another model.
/// </summary>
internal sealed class SeatModel
{
    private const int UnitRoot = 0;
    private const int CategoryRoot = 1;
    private const int OfficialRoot = 2;

    private readonly ProblemIndex _index;
    private readonly RuleWords _words;

    /// <param name="official">The number of official delegates that percentages are of; null where they are of all delegates, or there are none.</param>
    public SeatModel(ProblemIndex index, int least, int most, int? official)
    {
        _index = index;
        var problem = index.Problem;
        var officialRoot = official is not null && problem.Categories.Any(static one => one.Official) ? 1 : 0;
        Network = new FlowNetwork(
            2 + officialRoot + problem.UnitGroups.Count + index.Units + index.Categories + problem.CategoryGroups.Count,
            1 + officialRoot + problem.UnitGroups.Count + index.Units + (index.Units * index.Categories) + index.Categories + problem.CategoryGroups.Count);
        _words = new RuleWords(official ?? most, official is not null);
        FirstUnitGroupNode = 2 + officialRoot;
        FirstUnitNode = FirstUnitGroupNode + problem.UnitGroups.Count;
        FirstCategoryNode = FirstUnitNode + index.Units;
        FirstCategoryGroupNode = FirstCategoryNode + index.Categories;

        TotalArc = Network.Add(CategoryRoot, UnitRoot, RuleWords.Total(problem.Total, least, most));
        UnitGroupArc = AddGroups(problem.UnitGroups, index.UnitGroupParents, FirstUnitGroupNode);
        UnitArc = AddUnits();
        CellArc = AddCells();
        CategoryArc = AddCategories(officialRoot == 1);
        CategoryGroupArc = AddCategoryGroups(officialRoot == 1);
        if (officialRoot == 1)
        {
            Network.Add(OfficialRoot, CategoryRoot, RuleWords.Official(official!.Value));
        }
    }

    public FlowNetwork Network { get; }

    public ProblemIndex Index => _index;

    /// <summary>Whether the official delegates are a fixed number, and so a node of their own.</summary>
    public bool HasOfficial => FirstUnitGroupNode == OfficialRoot + 1;

    public int TotalArc { get; }

    public int UnitGroupArc { get; }

    public int UnitArc { get; }

    public int CellArc { get; }

    public int CategoryArc { get; }

    public int CategoryGroupArc { get; }

    /// <summary>Whether a group of categories is, as a whole, of official delegates.</summary>
    public bool IsOfficialGroup(int group) => Network.To[CategoryGroupArc + group] == OfficialRoot;

    public int FirstUnitGroupNode { get; }

    public int FirstUnitNode { get; }

    public int FirstCategoryNode { get; }

    public int FirstCategoryGroupNode { get; }

    private int AddGroups(IReadOnlyList<SeatGroup> groups, int[] parents, int firstNode)
    {
        var first = Network.Arcs;
        for (var group = 0; group < groups.Count; group++)
        {
            var outer = parents[group] < 0 ? UnitRoot : firstNode + parents[group];
            Network.Add(outer, firstNode + group, _words.Limits("unitGroup", groups[group].Id, groups[group].Name, groups[group].Limits, $"unitGroups[{group}]"));
        }

        return first;
    }

    private int AddUnits()
    {
        var first = Network.Arcs;
        for (var unit = 0; unit < _index.Units; unit++)
        {
            var one = _index.Problem.Units[unit];
            var outer = _index.UnitParents[unit] < 0 ? UnitRoot : FirstUnitGroupNode + _index.UnitParents[unit];
            var bounds = _words.Limits("unit", one.Id, one.Name, one.Limits, $"units[{unit}]");
            if (one.Weight == 0)
            {
                bounds.CloseAbove(_index.UnitDemands[unit]);
            }

            Network.Add(outer, FirstUnitNode + unit, bounds);
        }

        return first;
    }

    private int AddCells()
    {
        var rules = new Dictionary<int, Bounds>();
        foreach (var (place, one) in _index.Problem.Fixed.Index())
        {
            rules[_index.CellOf(one.Unit, one.Category)] = RuleWords.Fixed(one, Name(one.Unit, one.Category), $"fixed[{place}]");
        }

        foreach (var (place, one) in _index.Problem.Cells.Index())
        {
            rules[_index.CellOf(one.Unit, one.Category)] = _words.Limits("cell", $"{one.Unit}/{one.Category}", Name(one.Unit, one.Category), one.Limits, $"cells[{place}]");
        }

        foreach (var (place, one) in _index.Problem.Closed.Index())
        {
            rules[_index.CellOf(one.Unit, one.Category)] = RuleWords.Closed(one, Name(one.Unit, one.Category), $"closed[{place}]");
        }

        var first = Network.Arcs;
        for (var unit = 0; unit < _index.Units; unit++)
        {
            for (var category = 0; category < _index.Categories; category++)
            {
                if (!rules.TryGetValue((unit * _index.Categories) + category, out var bounds))
                {
                    bounds = new Bounds();
                }

                if (_index.IsZero(unit, category) && !LivesByItsMinimum(unit))
                {
                    bounds.CloseAbove(0);
                }

                Network.Add(FirstUnitNode + unit, FirstCategoryNode + category, bounds);
            }
        }

        return first;

        string Name(string unit, string category) => $"{_index.Problem.Units[_index.UnitOf(unit)].Name}, {_index.Problem.Categories[_index.CategoryOf(category)].Name}";
    }

    // A unit of no weight that is to have seats all the same puts them where the categories need them.
    private bool LivesByItsMinimum(int unit) =>
        _index.Problem.Units[unit] is { Weight: 0 } one && (one.Limits.Min > 0 || one.Limits.MinPercent > 0);

    private int AddCategories(bool hasOfficial)
    {
        var first = Network.Arcs;
        for (var category = 0; category < _index.Categories; category++)
        {
            var one = _index.Problem.Categories[category];
            var outer = _index.CategoryParents[category] is var group and >= 0 ? FirstCategoryGroupNode + group : hasOfficial && one.Official ? OfficialRoot : CategoryRoot;
            var bounds = _words.Limits("category", one.Id, one.Name, one.Limits, $"categories[{category}]");
            if (_index.HasCategoryTargets && one.Weight == 0)
            {
                bounds.CloseAbove(_index.CategoryDemands[category]);
            }

            Network.Add(FirstCategoryNode + category, outer, bounds);
        }

        return first;
    }

    private int AddCategoryGroups(bool hasOfficial)
    {
        var first = Network.Arcs;
        for (var group = 0; group < _index.Problem.CategoryGroups.Count; group++)
        {
            var one = _index.Problem.CategoryGroups[group];
            var outer = _index.CategoryGroupParents[group] is var parent and >= 0 ? FirstCategoryGroupNode + parent
                : hasOfficial && OfficialGroups.IsOfficial(_index, group) ? OfficialRoot : CategoryRoot;
            Network.Add(FirstCategoryGroupNode + group, outer, _words.Limits("categoryGroup", one.Id, one.Name, one.Limits, $"categoryGroups[{group}]"));
        }

        return first;
    }
}

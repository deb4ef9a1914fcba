using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Conflicts;
using Emulation.Delegates.Solving.Quotas;

namespace Emulation.Delegates.Solving;

/// <summary>What came of a problem: an allocation, or the rules that cannot hold together.</summary>
public abstract record AllocationOutcome
{
    private protected AllocationOutcome()
    {
    }
}

/// <summary>No allocation: the conflicts, and what would resolve them.</summary>
public sealed record Infeasibility(IReadOnlyList<RuleConflict> Conflicts, IReadOnlyList<RuleRepair> Repairs) : AllocationOutcome;

/// <summary>The allocation, with what is needed to explain it.</summary>
public sealed record Allocation : AllocationOutcome
{
    internal Allocation(SolvedLevels levels)
    {
        Levels = levels;
        var cells = levels.Cells;
        CategoryTotals = [.. Enumerable.Range(0, cells.Categories).Select(category => Enumerable.Range(0, cells.Units).Sum(unit => cells[unit, category]))];
    }

    internal SolvedLevels Levels { get; }

    public int Total => Levels.Total;

    /// <summary>What percentages were of; equal to the total unless the problem asks for official delegates.</summary>
    public int PercentBase => Levels.PercentBase;

    public IReadOnlyList<int> UnitTotals => Levels.UnitTotals;

    public IReadOnlyList<int> CategoryTotals { get; }

    public IReadOnlyList<AttributeCount> Attributes => Levels.Attributes;

    /// <summary>How good the exchange for the attributes is known to be; null where none was needed.</summary>
    public AttributeProof? AttributeProof => Levels.AttributeProof;

    /// <summary>Percentages "khoảng", and what became of them.</summary>
    public IReadOnlyList<SoftTarget> Targets => Levels.Targets;

    public int SeatsOf(int unit, int category) => Levels.Cells[unit, category];
}

/// <summary>Cơ cấu đạt được: <paramref name="Reached"/> seats can be filled by such people, <paramref name="Demanded"/> must be.</summary>
public sealed record AttributeCount(string Id, string Name, int Demanded, int Reached, IReadOnlyList<int> Units);

/// <summary>Tỷ lệ "khoảng": <paramref name="Wanted"/> seats were aimed at, <paramref name="Reached"/> are what the rules allow.</summary>
public sealed record SoftTarget(string Name, int Wanted, int Reached);

/// <summary>The levels of an allocation as they were settled, for explanations and for the next search.</summary>
internal sealed record SolvedLevels
{
    public required ProblemIndex Index { get; init; }

    public required SeatModel Model { get; init; }

    public required int Total { get; init; }

    public required int PercentBase { get; init; }

    public required StepOrder UnitOrder { get; init; }

    public required SeatTree UnitTree { get; init; }

    public required int[] UnitTotals { get; init; }

    /// <summary>Whether unit totals had to give way to the rules on categories, or to an attribute.</summary>
    public required bool UnitsGaveWay { get; init; }

    public required CellTable Cells { get; init; }

    public required CellCosts CellCosts { get; init; }

    public required ApportionmentMethod CellMethod { get; init; }

    public required CategoryGraph Graph { get; init; }

    public required SeatTree CategoryTree { get; init; }

    public required int[] Flow { get; init; }

    public required IReadOnlyList<AttributeCount> Attributes { get; init; }

    /// <summary>Set where seats moved for an attribute.</summary>
    public required AttributeProof? AttributeProof { get; init; }

    public required IReadOnlyList<SoftTarget> Targets { get; init; }

    /// <summary>Prices of the columns under which every unit's cells are its cheapest.</summary>
    public Int128[] Prices() => [.. Graph.Distances(static _ => true).Distance.Take(Cells.Categories).Select(static distance => -distance!.Value)];
}

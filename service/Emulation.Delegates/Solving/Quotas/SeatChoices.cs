namespace Emulation.Delegates.Solving.Quotas;

/// <summary>What one unit can have: a window of seats around those it has, what each number costs beyond that, and the places it gives each attribute.</summary>
internal sealed class SeatChoices
{
    public required int Unit { get; init; }

    /// <summary>Seats without attributes; costs 0.</summary>
    public required int Start { get; init; }

    /// <summary>The window, and what the rules allow in all.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    public required int Lower { get; init; }

    public required int Upper { get; init; }

    /// <summary>Cost of each number of seats from <see cref="First"/> on; convex.</summary>
    public required Int128[] Costs { get; init; }

    /// <summary>Places of each attribute for each number of seats.</summary>
    public required int[][] Places { get; init; }

    /// <summary>The rows in which every seat counts, with the sign it counts with.</summary>
    public List<(int Row, int Sign)> Rows { get; } = [];

    public Int128 CostOf(int seats) => Costs[seats - First];

    public int PlacesOf(int attribute, int seats) => Places[attribute][seats - First];
}

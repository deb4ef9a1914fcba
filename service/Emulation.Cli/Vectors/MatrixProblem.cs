using System.Text.Json;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Cli.Vectors;

/// <summary>A matrix of weights under settled rows and columns, as an allocation problem; rows are units, columns are categories.</summary>
internal sealed class MatrixProblem(decimal[][] weights, int[] rows, int[] columns)
{
    public bool WinnerTakesOne { get; init; }

    /// <summary>Seats of the rows by Webster, each weight counted per seat of its column (Wählerzahl).</summary>
    public static int[] UpperRows(decimal[][] weights, int[] columns)
    {
        var problem = new AllocationProblem
        {
            Total = new TotalSeats(columns.Sum(), columns.Sum()),
            Units = [.. weights.Select((row, i) => new DelegationUnit(Row(i), Row(i), decimal.Round(row.Select((weight, column) => weight / columns[column]).Sum(), 6), SeatLimits.None))],
            Categories = [new DelegateCategory("all", "all", null, SeatLimits.None)],
        };
        return [.. ((Allocation)Allocator.Solve(problem)).UnitTotals];
    }

    public AllocationProblem Problem() => new()
    {
        Total = new TotalSeats(columns.Sum(), columns.Sum()),
        Units = [.. rows.Select((seats, row) => new DelegationUnit(Row(row), Row(row), weights[row].Sum(), new SeatLimits(seats, seats)))],
        Categories = [.. columns.Select(static (seats, column) => new DelegateCategory(Column(column), Column(column), null, new SeatLimits(seats, seats)))],
        CellWeights = [.. weights.SelectMany(static (row, i) => row.Select((weight, column) => new CellWeight(Row(i), Column(column), weight)))],
        Cells = WinnerTakesOne ? [.. Enumerable.Range(0, columns.Length).Select(Leader).OfType<CellLimits>()] : [],
    };

    public IReadOnlyList<int> Seats(Allocation allocation) =>
        [.. rows.SelectMany((_, row) => columns.Select((_, column) => allocation.SeatsOf(row, column)))];

    /// <summary>Whether a conflict of exactly the published rows and columns is among those found, with the published numbers.</summary>
    public static bool Names(Infeasibility infeasible, JsonElement published)
    {
        var expected = published.GetProperty("rows").EnumerateArray().Select(static row => "unit:" + Row(Number(row)))
            .Concat(published.GetProperty("cols").EnumerateArray().Select(static column => "category:" + Column(Number(column)))).Order(StringComparer.Ordinal).ToList();
        return infeasible.Conflicts.Any(conflict =>
            conflict.Needed == published.GetProperty("need").GetInt32() && conflict.Available == published.GetProperty("available").GetInt32()
            && conflict.Rules.Select(static rule => rule.Id[..rule.Id.LastIndexOf(':')]).Order(StringComparer.Ordinal).SequenceEqual(expected, StringComparer.Ordinal));
    }

    private CellLimits? Leader(int column)
    {
        var most = weights.Max(row => row[column]);
        var leaders = Enumerable.Range(0, weights.Length).Where(row => weights[row][column] == most && rows[row] > 0).ToList();
        return leaders.Count == 1 ? new CellLimits(Row(leaders[0]), Column(column), new SeatLimits(1)) : null;
    }

    // "A" and "District 1" are the first, as 1 is.
    private static int Number(JsonElement name) => name.ValueKind == JsonValueKind.Number ? name.GetInt32() - 1
        : name.GetString() is [>= 'A' and <= 'Z' and var letter] ? letter - 'A'
        : int.Parse(name.GetString()!.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static string Row(int row) => $"r{row + 1}";

    private static string Column(int column) => $"c{column + 1}";
}

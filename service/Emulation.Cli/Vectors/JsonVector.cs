using System.Text.Json;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Cli.Vectors;

/// <summary>One published table, or a list of them: a matrix with both margins, a list of weights under several methods, or margins that conflict.</summary>
internal static class JsonVector
{
    public static VectorCheck Check(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Array ? VectorCheck.Sum(root.EnumerateArray().Select(One)) : One(root);
    }

    private static VectorCheck One(JsonElement vector)
    {
        if (vector.TryGetProperty("rows", out _) && vector.TryGetProperty("weights", out _) && vector.TryGetProperty("expected", out _))
        {
            return VectorCheck.Sum([Matrix(vector), .. Upper(vector)]);
        }

        return vector.TryGetProperty("seats", out _) ? Methods(vector)
            : vector.TryGetProperty("col_seats", out _) ? Margins(vector)
            : VectorCheck.Remark("định mức, không có bảng kết quả");
    }

    private static VectorCheck Matrix(JsonElement vector)
    {
        var table = new MatrixProblem(Numbers2(vector.GetProperty("weights")), Whole(vector.GetProperty("row_seats")), Whole(vector.GetProperty("col_seats")))
        {
            // Majorzbedingung: whoever leads a column has at least one seat of it.
            WinnerTakesOne = vector.TryGetProperty("kind", out var kind) && kind.GetString()!.Contains("winner-take-one", StringComparison.Ordinal),
        };
        return Allocator.Solve(table.Problem()) is Allocation allocation
            ? VectorCheck.Cells([.. vector.GetProperty("expected").EnumerateArray().SelectMany(Whole)], table.Seats(allocation))
            : VectorCheck.Holds(false, "không có phương án");
    }

    private static IEnumerable<VectorCheck> Upper(JsonElement vector)
    {
        if (vector.TryGetProperty("upper", out var upper))
        {
            var expected = Whole(upper.GetProperty("expected"));
            yield return VectorCheck.Cells(expected, ListApportionment.Apportion(ApportionmentMethods.Default, Numbers(upper.GetProperty("waehlerzahl_total")), expected.Sum()));
        }
    }

    private static VectorCheck Methods(JsonElement vector)
    {
        var (weights, seats) = (Numbers(vector.GetProperty("weights")), vector.GetProperty("seats").GetInt32());
        var checks = new List<VectorCheck>();
        foreach (var expected in vector.GetProperty("expected").EnumerateObject())
        {
            checks.Add(expected.Name switch
            {
                "note_tie" or "must_report_tie" => VectorCheck.Holds(Answer(weights, seats).Ties!.Count > 0, "bằng điểm được nêu"),
                "quota" => VectorCheck.Cells(Whole(expected.Value), QuotaMethod.Apportion(weights, seats)),
                "list_order" => VectorCheck.Cells(Whole(expected.Value), ListApportionment.Apportion(ApportionmentMethods.Default, weights, seats)),
                var id when ApportionmentMethods.Find(id) is { } method => VectorCheck.Cells(Whole(expected.Value), ListApportionment.Apportion(method, weights, seats)),
                var id => VectorCheck.Remark($"không có phép chia {id}"),
            });
        }

        return VectorCheck.Sum(checks);
    }

    private static VectorCheck Margins(JsonElement vector)
    {
        var columns = Whole(vector.GetProperty("col_seats"));
        var weights = Numbers2(vector.TryGetProperty("weights", out var given) ? given : vector.GetProperty("cells_allowed"));
        var rows = vector.TryGetProperty("row_seats", out var own) ? Whole(own) : MatrixProblem.UpperRows(weights, columns);
        var table = new MatrixProblem(weights, rows, columns);
        var outcome = Allocator.Solve(table.Problem());
        if (vector.TryGetProperty("conflict", out var conflict))
        {
            return VectorCheck.Holds(outcome is Infeasibility infeasible && MatrixProblem.Names(infeasible, conflict), "mâu thuẫn được nêu đúng hàng, cột, số cần và số có");
        }

        return vector.TryGetProperty("must_report", out _)
            ? VectorCheck.Holds(AnswerBuilder.Of(table.Problem(), outcome).Ties is { Count: > 0 }, "bằng điểm được nêu")
            : VectorCheck.Holds(outcome is Allocation == vector.GetProperty("feasible").GetBoolean(), "có phương án");
    }

    private static AllocationAnswer Answer(decimal[] weights, int seats)
    {
        var problem = Units(weights, seats, ApportionmentMethods.Default);
        return AnswerBuilder.Of(problem, Allocator.Solve(problem));
    }

    private static AllocationProblem Units(decimal[] weights, int seats, ApportionmentMethod method) => new()
    {
        Total = new TotalSeats(seats, seats),
        Method = method,
        Units = [.. weights.Select(static (weight, i) => new DelegationUnit($"u{i}", $"u{i}", weight, SeatLimits.None))],
        Categories = [new DelegateCategory("all", "all", null, SeatLimits.None)],
    };

    private static decimal[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(static one => one.GetDecimal())];

    private static decimal[][] Numbers2(JsonElement rows) => [.. rows.EnumerateArray().Select(Numbers)];

    private static int[] Whole(JsonElement list) => [.. Numbers(list).Select(static number => (int)number)];
}

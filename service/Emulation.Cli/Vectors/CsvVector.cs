using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Cli.Vectors;

/// <summary>A list of units, weights and official seats; the first line says by which method and minimum, where there is a formula.</summary>
internal static partial class CsvVector
{
    public static VectorCheck Check(string[] lines)
    {
        var about = string.Join(' ', lines.Where(static line => line.TrimStart('"').StartsWith('#')));
        var rows = lines.Where(static line => line.Trim().Length > 0 && !line.TrimStart('"').StartsWith('#')).Skip(1).Select(static line => line.Split(',')).ToList();
        var seats = rows.Select(static row => int.Parse(row[^1], CultureInfo.InvariantCulture)).ToList();
        var total = seats.Sum();
        if (rows.Any(static row => row.Length < 3) || Method(about) is not { } method)
        {
            return VectorCheck.Remark($"chỉ có kết quả, không có công thức: {rows.Count} đơn vị, tổng {total}, ít nhất {seats.Min()}, nhiều nhất {seats.Max()}");
        }

        var least = Minimum().Match(about) is { Success: true } match ? int.Parse(match.Groups["min"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var problem = new AllocationProblem
        {
            Total = new TotalSeats(total, total),
            Method = method,
            Units = [.. rows.Select(row => new DelegationUnit(row[0], row[0], decimal.Parse(row[1], CultureInfo.InvariantCulture), new SeatLimits(least)))],
            Categories = [new DelegateCategory("all", "all", null, SeatLimits.None)],
        };
        var check = Allocator.Solve(problem) is Allocation allocation ? VectorCheck.Cells(seats, allocation.UnitTotals) : VectorCheck.Holds(false, "không có phương án");
        return check with { Remarks = [$"{method.Name}, tối thiểu {least}", .. check.Remarks] };
    }

    private static ApportionmentMethod? Method(string about) =>
        about.Contains("NO closed formula", StringComparison.Ordinal) ? null
        : about.Contains("Huntington-Hill", StringComparison.Ordinal) ? ApportionmentMethods.Find("huntington_hill")
        : about.Contains("Hamilton", StringComparison.Ordinal) ? ApportionmentMethods.Find("hamilton")
        : null;

    [GeneratedRegex(@"\bmin (?<min>\d{1,4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Minimum();
}

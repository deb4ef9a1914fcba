using System.Globalization;
using Emulation.Delegates.Numbers;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>One sentence for each cell: its weight, divided by the unit's divisor and the category's, rounds to its seats. The divisors have as few digits as that needs.</summary>
internal sealed class CellExplainer
{
    private const int FewestDigits = 3;
    private const int MostDigits = 20;

    private readonly SolvedLevels _levels;
    private readonly ProblemIndex _index;
    private readonly DivisorRounding _rounding;
    private readonly HashSet<int> _tied;

    public CellExplainer(SolvedLevels levels)
    {
        _levels = levels;
        _index = levels.Index;
        _rounding = new DivisorRounding(levels.CellMethod);
        var prices = new ColumnPrices(levels);
        TiedSwaps = [.. prices.TiedSwaps().SelectMany(swap => Enumerable.Range(0, _index.Units).Where(unit => IsSwap(unit, swap)).Select(unit => (unit, swap.From, swap.To)))];
        _tied = [.. TiedSwaps.SelectMany(swap => new[] { (swap.Unit * _index.Categories) + swap.From, (swap.Unit * _index.Categories) + swap.To })];
        (CategoryDivisors, UnitDivisors) = Divisors(prices.Divisors(levels.CellMethod.Power));
    }

    public IReadOnlyList<(int Unit, int From, int To)> TiedSwaps { get; }

    /// <summary>Empty where cells wait for a first seat, so that no divisor is large enough.</summary>
    public IReadOnlyList<decimal> CategoryDivisors { get; }

    /// <summary>Null for a unit whose cells are all laid down.</summary>
    public IReadOnlyList<decimal?> UnitDivisors { get; }

    public IEnumerable<CellExplanation> All()
    {
        for (var unit = 0; unit < _index.Units; unit++)
        {
            for (var category = 0; category < _index.Categories; category++)
            {
                yield return Explain(unit, category);
            }
        }
    }

    private CellExplanation Explain(int unit, int category)
    {
        var (one, column) = (_index.Problem.Units[unit], _index.Problem.Categories[category]);
        var cell = (unit * _index.Categories) + category;
        var seats = _levels.Cells.Seats[cell];
        var name = _index.Categories == 1 ? one.Name : $"{one.Name}, {column.Name}";
        if (!IsOpen(cell))
        {
            return seats > 0
                ? new CellExplanation(one.Id, column.Id, seats, null, SeatReason.Fixed, $"{name}: {seats} đại biểu theo số ấn định.")
                : new CellExplanation(one.Id, column.Id, seats, null, SeatReason.Closed, $"{name}: không phân bổ ở ô này.");
        }

        if (_index.IsZero(unit, category))
        {
            return new CellExplanation(one.Id, column.Id, seats, null, SeatReason.Minimum, $"{name}: {seats} đại biểu theo mức tối thiểu của đơn vị.");
        }

        var tied = _tied.Contains(cell) ? "; có ô khác bằng điểm, xét theo quy tắc đã chọn" : "";
        if (CategoryDivisors.Count == 0 || UnitDivisors[unit] is not { } divisor)
        {
            return new CellExplanation(one.Id, column.Id, seats, null, tied.Length > 0 ? SeatReason.Tie : SeatReason.Rounded,
                $"{name}: trọng số {Weight(unit, category)}, mỗi ô được xét một đại biểu trước, theo thứ tự trọng số → {seats}{tied}.");
        }

        var quotient = _index.Weight(unit, category) / divisor / CategoryDivisors[category];
        return new CellExplanation(one.Id, column.Id, seats, quotient, tied.Length > 0 ? SeatReason.Tie : SeatReason.Rounded,
            $"{name}: {Weight(unit, category)} ÷ {VietnameseNumber.Plain(divisor)} ÷ {VietnameseNumber.Plain(CategoryDivisors[category])} = {VietnameseNumber.Cut(quotient, 4)} → {seats} ({_rounding.Method.Rounding}{tied}).");
    }

    private string Weight(int unit, int category) =>
        _index.CellWeights[(unit * _index.Categories) + category] is { } own ? VietnameseNumber.Plain(own)
        : _index.CategoryWeight(category) is not 1 and var share ? $"{VietnameseNumber.Plain(_index.Problem.Units[unit].Weight)} × {VietnameseNumber.Plain(share)}"
        : VietnameseNumber.Plain(_index.Problem.Units[unit].Weight);

    private bool IsOpen(int cell) => _levels.Cells.Lower[cell] < _levels.Cells.Upper[cell];

    private bool IsSwap(int unit, (int From, int To, Int128 Cost) swap)
    {
        var (cells, costs) = (_levels.Cells, _levels.CellCosts);
        return cells.CanLose(unit, swap.From) && cells.CanGain(unit, swap.To)
            && StepOrder.PriceOf(costs.Of(unit, swap.To, cells[unit, swap.To] + 1) - costs.Of(unit, swap.From, cells[unit, swap.From])) == swap.Cost;
    }

    // Column divisors are cut to ever more digits until every unit has a divisor of its own that rounds all its cells right.
    private (IReadOnlyList<decimal> Categories, IReadOnlyList<decimal?> Units) Divisors(decimal[]? exact)
    {
        if (exact is null)
        {
            return ([], new decimal?[_index.Units]);
        }

        for (var digits = FewestDigits; ; digits++)
        {
            var columns = exact.Select(divisor => Rounded(divisor, digits)).ToArray();
            var rows = Enumerable.Range(0, _index.Units).Select(unit => RowDivisor(unit, columns)).ToArray();
            if (digits == MostDigits || rows.All(static row => row.Works))
            {
                return (columns, [.. rows.Select(static row => row.Divisor)]);
            }
        }
    }

    private (bool Works, decimal? Divisor) RowDivisor(int unit, decimal[] columns)
    {
        var cells = Enumerable.Range(0, columns.Length).Where(category => IsOpen((unit * columns.Length) + category) && !_index.IsZero(unit, category)).ToList();
        if (cells.Count == 0 || cells.Any(category => _levels.Cells.CanGain(unit, category) && _rounding.Signpost(_levels.Cells[unit, category] + 1) == 0))
        {
            return (true, null);
        }

        var (low, high) = Between(unit, cells, columns);
        if (DivisorRounding.Shortest(low, high) is { } divisor)
        {
            return (true, divisor);
        }

        // A cell that ties lies on its rounding boundary, which no divisor of a few digits meets; the unit's other cells must still be right.
        var sure = Between(unit, cells.Where(category => !_tied.Contains((unit * columns.Length) + category)), columns);
        var near = Rounded(high ?? low, 12);
        return (sure.Low < near && near < (sure.High ?? decimal.MaxValue), near);
    }

    private (decimal Low, decimal? High) Between(int unit, IEnumerable<int> cells, decimal[] columns)
    {
        var low = 0m;
        decimal? high = null;
        foreach (var category in cells)
        {
            var seats = _levels.Cells[unit, category];
            var reduced = _index.Weight(unit, category) / columns[category];
            if (_levels.Cells.CanGain(unit, category))
            {
                low = Math.Max(low, reduced / _rounding.Signpost(seats + 1));
            }

            if (_levels.Cells.CanLose(unit, category) && _rounding.Signpost(seats) is > 0 and var signpost)
            {
                high = Math.Min(high ?? decimal.MaxValue, reduced / signpost);
            }
        }

        return (low, high);
    }

    private static decimal Rounded(decimal number, int digits) =>
        decimal.Parse(number.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}

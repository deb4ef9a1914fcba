using Emulation.Delegates.Numbers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>
/// One sentence for each unit, with a divisor that gives every unit of its pool its seats. Units share one pool, but for groups that a bound
/// of their own cut off: such a group divides among itself.
/// </summary>
internal sealed class UnitExplainer
{
    private const int Root = -1;

    private readonly SolvedLevels _levels;
    private readonly IReadOnlyList<DelegationUnit> _units;
    private readonly DivisorRounding _rounding;
    private readonly int[] _pools;
    private readonly int[] _divided;
    private readonly HashSet<int> _tied;
    private readonly Dictionary<int, decimal?> _divisors = [];

    public UnitExplainer(SolvedLevels levels)
    {
        _levels = levels;
        _units = levels.Index.Problem.Units;
        _rounding = new DivisorRounding(levels.Index.Problem.Method);
        _divided = levels.UnitsGaveWay ? TreeApportionment.Apportion(levels.UnitTree, levels.UnitOrder, levels.Total) ?? levels.UnitTotals : levels.UnitTotals;
        _pools = Pools(levels.UnitTree, _divided);
        Ties = UnitTies.Find(levels, _divided, _pools);
        _tied = [.. Ties.SelectMany(static tie => tie.Members)];
    }

    public IReadOnlyList<UnitTie> Ties { get; }

    public IEnumerable<UnitExplanation> All()
    {
        var weight = _units.Sum(static unit => unit.Weight);
        for (var unit = 0; unit < _units.Count; unit++)
        {
            yield return Explain(unit, weight == 0 ? 0 : _units[unit].Weight * _levels.Total / weight);
        }
    }

    private UnitExplanation Explain(int unit, decimal quota)
    {
        var one = _units[unit];
        var seats = _levels.UnitTotals[unit];
        var tree = _levels.UnitTree;
        if (tree.LeafLower[unit] == tree.LeafUpper[unit] || one.Weight == 0)
        {
            return new UnitExplanation(one.Id, seats, quota, null, null, SeatReason.Fixed, $"{one.Name}: {seats} đại biểu theo số ấn định.");
        }

        return _levels.UnitOrder is RemainderSteps remainders ? ByRemainder(unit, seats, quota, remainders.QuotaOf(unit)) : ByDivisor(unit, seats, quota);
    }

    private UnitExplanation ByDivisor(int unit, int seats, decimal quota)
    {
        var one = _units[unit];
        if (DivisorOf(_pools[unit]) is not { } divisor)
        {
            return new UnitExplanation(one.Id, seats, quota, null, null, ReasonOf(unit, seats, seats),
                $"{one.Name}: trọng số {VietnameseNumber.Plain(one.Weight)}, mỗi đơn vị được xét một đại biểu trước, theo thứ tự trọng số → {seats}.");
        }

        var quotient = one.Weight / divisor;
        var rounded = _rounding.Round(quotient);
        var flag = ReasonOf(unit, seats, rounded);
        var pool = _pools[unit] == Root ? "" : $" (trong nhóm {_levels.Index.Problem.UnitGroups[_pools[unit]].Name})";
        return new UnitExplanation(one.Id, seats, quota, divisor, quotient, flag,
            $"{one.Name}: {VietnameseNumber.Plain(one.Weight)} ÷ {VietnameseNumber.Plain(divisor)}{pool} = {Shown(quotient)} → {rounded}{Why(flag, seats, rounded)}.");
    }

    private UnitExplanation ByRemainder(int unit, int seats, decimal quota, decimal own)
    {
        var one = _units[unit];
        var whole = (int)decimal.Floor(own);
        var flag = ReasonOf(unit, seats, seats == whole + 1 ? seats : whole);
        var rest = seats == whole + 1 ? $"số dư {VietnameseNumber.Cut(own - whole, 4)} thuộc nhóm lớn nhất nên được thêm 1" : $"số dư {VietnameseNumber.Cut(own - whole, 4)} không được thêm";
        return new UnitExplanation(one.Id, seats, quota, null, own, flag,
            $"{one.Name}: phần tương ứng {VietnameseNumber.Cut(own, 4)}; phần nguyên {whole}, {rest} → {seats}{(flag is SeatReason.Adjusted or SeatReason.Tie ? Why(flag, seats, whole) : "")}.");
    }

    private SeatReason ReasonOf(int unit, int seats, int rounded) =>
        seats != _divided[unit] ? SeatReason.Adjusted
        : _tied.Contains(unit) ? SeatReason.Tie
        : seats > rounded ? SeatReason.Minimum
        : seats < rounded ? SeatReason.Maximum
        : SeatReason.Rounded;

    private string Why(SeatReason flag, int seats, int rounded) => flag switch
    {
        SeatReason.Minimum => $", nâng lên {seats} cho đủ mức tối thiểu",
        SeatReason.Maximum => $", giữ ở {seats} theo mức tối đa",
        SeatReason.Adjusted => $", điều chỉnh thành {seats} để đáp ứng quy định về thành phần, cơ cấu",
        SeatReason.Tie => seats == rounded ? $" ({_rounding.Method.Rounding}; bằng điểm, xét theo quy tắc đã chọn)" : $", thành {seats} vì bằng điểm và xét theo quy tắc đã chọn",
        _ => $" ({_rounding.Method.Rounding})",
    };

    private decimal? DivisorOf(int pool)
    {
        if (_divisors.TryGetValue(pool, out var known))
        {
            return known;
        }

        var low = 0m;
        decimal? high = null;
        var tree = _levels.UnitTree;
        for (var unit = 0; unit < _units.Count; unit++)
        {
            if (_pools[unit] != pool || _units[unit].Weight == 0)
            {
                continue;
            }

            if (_divided[unit] < tree.LeafUpper[unit])
            {
                if (_rounding.Signpost(_divided[unit] + 1) == 0)
                {
                    // Someone is still without a first seat: no divisor is large enough.
                    return _divisors[pool] = null;
                }

                low = Math.Max(low, _units[unit].Weight / _rounding.Signpost(_divided[unit] + 1));
            }

            if (_divided[unit] > tree.LeafLower[unit] && _rounding.Signpost(_divided[unit]) is > 0 and var signpost)
            {
                high = Math.Min(high ?? decimal.MaxValue, _units[unit].Weight / signpost);
            }
        }

        // Equal ends are a tie: the quotient then falls on the signpost itself.
        return _divisors[pool] = DivisorRounding.Shortest(low, high) ?? high;
    }

    private static int[] Pools(SeatTree tree, int[] totals)
    {
        var taken = new int[tree.GroupParents.Length];
        for (var leaf = 0; leaf < totals.Length; leaf++)
        {
            for (var at = tree.LeafParents[leaf]; at >= 0; at = tree.GroupParents[at])
            {
                taken[at] += totals[leaf];
            }
        }

        return [.. tree.LeafParents.Select(parent =>
        {
            while (parent >= 0 && taken[parent] > tree.GroupLower[parent] && taken[parent] < tree.GroupUpper[parent])
            {
                parent = tree.GroupParents[parent];
            }

            return parent;
        })];
    }

    private static string Shown(decimal quotient) => VietnameseNumber.Cut(quotient, 4);
}

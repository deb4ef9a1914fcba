using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>Units of equal priority for the last seat: <paramref name="Winners"/> have it, <paramref name="Losers"/> do not, and only the tie rule tells them apart.</summary>
internal sealed record UnitTie(int[] Winners, int[] Losers)
{
    public IEnumerable<int> Members => Winners.Concat(Losers);
}

internal static class UnitTies
{
    public static IReadOnlyList<UnitTie> Find(SolvedLevels levels, int[] totals, int[] pools)
    {
        var ties = new List<UnitTie>();
        foreach (var pool in pools.Distinct().Order())
        {
            var members = Enumerable.Range(0, totals.Length).Where(unit => pools[unit] == pool && levels.Index.Problem.Units[unit].Weight > 0).ToArray();
            var holders = members.Where(unit => totals[unit] > levels.UnitTree.LeafLower[unit]).ToArray();
            var seekers = members.Where(unit => totals[unit] < levels.UnitTree.LeafUpper[unit]).ToArray();
            if (holders.Length == 0 || seekers.Length == 0)
            {
                continue;
            }

            var order = levels.UnitOrder;
            var last = holders.Aggregate((a, b) => order.Compare(a, totals[a], b, totals[b]) >= 0 ? a : b);
            var next = seekers.Aggregate((a, b) => order.Compare(a, totals[a] + 1, b, totals[b] + 1) <= 0 ? a : b);
            if (last != next && order.Ties(last, totals[last], next, totals[next] + 1))
            {
                ties.Add(new UnitTie(
                    [.. holders.Where(unit => order.Ties(last, totals[last], unit, totals[unit]))],
                    [.. seekers.Where(unit => order.Ties(last, totals[last], unit, totals[unit] + 1))]));
            }
        }

        return ties;
    }
}

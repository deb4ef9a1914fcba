using Emulation.Delegates.Flow;

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Totals that give every attribute its places at the least cost, or the most places that one can have. Windows grow until nothing outside of
/// them can matter; totals that the categories cannot carry are cut off, and the search begins anew.
/// </summary>
internal sealed class QuotaSolver(QuotaSetting setting, SeatModel model, Circulation circulation)
{
    private const int MostCuts = 30;
    private const int FirstChoices = 4_000;
    private const int LeastReach = 6;
    private const long MostChoices = 400_000;

    /// <summary>The least cost under the demands.</summary>
    /// <param name="known">Totals that meet them, if any are known.</param>
    public QuotaResult Least(IReadOnlyList<int> demands, int[]? known, QuotaLimits limits) => Search(demands, null, known, limits);

    /// <summary>The most places of an attribute under the demands on the others; the cost of the result is that number below zero, times <see cref="QuotaModel.PlaceCost"/>.</summary>
    public QuotaResult Most(int attribute, IReadOnlyList<int> demands, int[]? known, QuotaLimits limits) => Search(demands, attribute, known, limits);

    public bool Carries(int[] totals)
    {
        totals.CopyTo(model.Network.Lower, model.UnitArc);
        totals.CopyTo(model.Network.Upper, model.UnitArc);
        return circulation.Solve() == 0;
    }

    private QuotaResult Search(IReadOnlyList<int> demands, int? counted, int[]? known, QuotaLimits limits)
    {
        for (var reach = Math.Max(LeastReach, FirstChoices / setting.Start.Length); ; reach *= 4)
        {
            var (result, proven) = Within(demands, counted, known, reach, limits);
            var wider = setting.Start.Select((seats, unit) => (long)Math.Min(setting.Tree.LeafUpper[unit], seats + (reach * 4)) - Math.Max(setting.Tree.LeafLower[unit], seats - (reach * 4)) + 1).Sum();
            if (proven || !result.Finished || result.Cost <= limits.Enough || wider > MostChoices)
            {
                return result with { Finished = result.Finished && proven };
            }

            known = result.Totals ?? known;
        }
    }

    private (QuotaResult Result, bool Proven) Within(IReadOnlyList<int> demands, int? counted, int[]? known, int reach, QuotaLimits limits)
    {
        var choices = QuotaModel.Of(setting, demands, counted, reach);
        for (var cuts = 0; ; cuts++)
        {
            var start = known is not null && choices.Units.All(unit => known[unit.Unit] >= unit.First && known[unit.Unit] <= unit.Last) ? choices.Units.Select(unit => known[unit.Unit]).ToArray() : null;
            var search = new QuotaSearch(choices, start, counted is null ? StartPrices.Of(choices, setting) : new Int128[choices.Rows.Count], limits);
            var result = search.Run();
            if (result.Totals is null || Carries(result.Totals))
            {
                return (result, WindowProof.Holds(choices, setting, search.Root(), result.Totals is null ? null : result.Cost - choices.Grain));
            }

            if (cuts == MostCuts)
            {
                return (result with { Totals = known, Finished = false }, false);
            }

            choices.AddCut(model, circulation);
        }
    }
}

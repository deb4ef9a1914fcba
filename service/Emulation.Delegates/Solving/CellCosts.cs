using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Numbers;

namespace Emulation.Delegates.Solving;

/// <summary>
/// What each further seat of a cell costs: the logarithm of signpost over weight, and below it the tie rule, by which earlier units take their
/// seats in earlier categories. Weights that are products add their logarithms, so that the ties of such tables are exact.
/// </summary>
internal sealed class CellCosts
{
    private readonly Int128[] _weights;
    private readonly Int128[] _signposts;
    private readonly int _categories;

    public CellCosts(ProblemIndex index, ApportionmentMethod method, int mostSeats)
    {
        _categories = index.Categories;
        var units = index.Problem.Units.Select(static unit => Log(unit.Weight)).ToArray();
        var categories = Enumerable.Range(0, _categories).Select(category => Log(index.CategoryWeight(category))).ToArray();
        _weights = new Int128[index.Units * _categories];
        for (var unit = 0; unit < index.Units; unit++)
        {
            var rank = index.UnitRanks[unit];
            for (var category = 0; category < _categories; category++)
            {
                var cell = (unit * _categories) + category;
                var log = index.CellWeights[cell] is { } own ? Log(own) : units[unit] + categories[category];
                var tie = ((long)-(index.Units - rank) * (_categories - category) << 30) + StepOrder.Scatter(((long)rank * _categories) + category);
                _weights[cell] = StepOrder.Combine(-method.Power * log, tie);
            }
        }

        _signposts = new Int128[mostSeats + 2];
        for (var seat = 1; seat < _signposts.Length; seat++)
        {
            _signposts[seat] = StepOrder.Combine(DivisorSteps.SignpostPrice(method, seat), 0);
        }

        // A cell of no weight has a fixed number of seats, so its logarithm is never asked for.
        static long Log(decimal weight) => weight == 0 ? 0 : FixedLog.Log2(weight);
    }

    public Int128 Of(int unit, int category, int seat) => _signposts[seat] + _weights[(unit * _categories) + category];
}

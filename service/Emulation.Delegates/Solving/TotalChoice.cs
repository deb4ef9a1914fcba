using Emulation.Delegates.Flow;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>A total under which all rules can hold, with a flow that shows it.</summary>
internal sealed record FeasibleTotal(int Total, int PercentBase, SeatModel Model, Circulation Circulation);

/// <summary>
/// Chooses the total within its range, and the number of official delegates where percentages are of them: the largest (or smallest) total
/// under which all rules can hold. Without percentages the feasible totals are an interval; rounding percentages to whole seats can leave gaps.
/// </summary>
internal sealed class TotalChoice(ProblemIndex index)
{
    // Totals (and numbers of official delegates) tried one by one before it is said that there is none.
    private const int MostTries = 600;

    private readonly TotalSeats _range = index.Problem.Total;
    private int _tries;

    public TotalSeats Range => _range;

    public bool HasPercents { get; } = index.Problem.Units.Any(static one => one.Limits.HasPercent)
        || index.Problem.Categories.Any(static one => one.Limits.HasPercent)
        || index.Problem.UnitGroups.Concat(index.Problem.CategoryGroups).Any(static one => one.Limits.HasPercent)
        || index.Problem.Attributes.Any(static one => one.Limits.HasPercent);

    public bool OfOfficial => HasPercents && index.Problem.PercentBase == PercentBase.Official;

    public int Preferred => _range.PreferSmallest ? _range.Min : _range.Max;

    public FeasibleTotal? Find(Allocation? near) => HasPercents
        ? Totals(_range.Min, _range.Max, _range.PreferSmallest).Select(total => At(total, near)).FirstOrDefault(static found => found is not null)
        : FindInInterval(near);

    /// <summary>The feasible totals next below and above the range; what an office could change its total to.</summary>
    public IReadOnlyList<int> Nearby()
    {
        var found = new List<int>();
        _tries = 0;
        foreach (var total in Totals(Math.Max(0, _range.Min - 200), _range.Min - 1, smallestFirst: false).Where(total => At(total, null) is not null).Take(1))
        {
            found.Add(total);
        }

        _tries = 0;
        foreach (var total in Totals(_range.Max + 1, Math.Min(ProblemLimits.Seats, _range.Max + 200), smallestFirst: true).Where(total => At(total, null) is not null).Take(1))
        {
            found.Add(total);
        }

        return found;
    }

    /// <summary>The model that conflicts are explained on.</summary>
    public SeatModel Model() => HasPercents
        ? new SeatModel(index, Preferred, Preferred, OfOfficial && OfficialGroups.Mixed(index) is null ? LikelyOfficial(Preferred) : null)
        : new SeatModel(index, _range.Min, _range.Max, null);

    private FeasibleTotal? FindInInterval(Allocation? near)
    {
        if (Try(Preferred, Preferred, null, near) is { } first)
        {
            return first;
        }

        if (Try(_range.Min, _range.Max, null, near) is not { } any)
        {
            return null;
        }

        var (model, circulation) = (any.Model, any.Circulation);
        var (good, bad) = (circulation.Flow[model.TotalArc], Preferred);
        while (Math.Abs(bad - good) > 1)
        {
            var middle = (good + bad) / 2;
            (model.Network.Lower[model.TotalArc], model.Network.Upper[model.TotalArc]) = (middle, middle);
            (good, bad) = circulation.Solve() == 0 ? (middle, bad) : (good, middle);
        }

        (model.Network.Lower[model.TotalArc], model.Network.Upper[model.TotalArc]) = (good, good);
        circulation.Solve();
        return new FeasibleTotal(good, good, model, circulation);
    }

    private FeasibleTotal? At(int total, Allocation? near)
    {
        if (!OfOfficial)
        {
            return Try(total, total, null, near);
        }

        // The total may leave room for several numbers of official delegates; the largest that meets its own percentages is taken.
        for (var official = total; official >= 0 && _tries < MostTries; official--)
        {
            if (Try(total, total, official, near) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private FeasibleTotal? Try(int least, int most, int? official, Allocation? near)
    {
        _tries++;
        var model = new SeatModel(index, least, most, official);
        var circulation = new Circulation(model.Network);
        if (near is not null && near.Levels.Flow.Length == circulation.Flow.Length)
        {
            near.Levels.Flow.CopyTo(circulation.Flow, 0);
        }

        return circulation.Solve() == 0 ? new FeasibleTotal(circulation.Flow[model.TotalArc], official ?? circulation.Flow[model.TotalArc], model, circulation) : null;
    }

    private IEnumerable<int> Totals(int least, int most, bool smallestFirst)
    {
        for (var i = 0; i <= most - least && _tries < MostTries; i++)
        {
            yield return smallestFirst ? least + i : most - i;
        }
    }

    private int LikelyOfficial(int total)
    {
        var guests = 0;
        foreach (var category in index.Problem.Categories)
        {
            guests += category.Official ? 0 : category.Limits.Min ?? 0;
        }

        return Math.Max(0, total - guests);
    }
}

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Each unit's cheapest choice when every row has a price instead of bounds. What all cost together, with the prices paid back at the bounds, is
/// never above the cost of a choice that keeps the rows (Lagrange).
/// </summary>
internal sealed class PricedChoice
{
    private readonly QuotaModel _model;
    private readonly Int128[] _costs;

    public PricedChoice(QuotaModel model)
    {
        _model = model;
        _costs = new Int128[model.Units.Max(static unit => unit.Costs.Length)];
        Seats = new int[model.Units.Count];
        Prices = new Int128[model.Rows.Count];
        Counts = new int[model.Rows.Count];
    }

    /// <summary>By row; above zero draws seats in, below zero pushes them out.</summary>
    public Int128[] Prices { get; }

    /// <summary>The choices, by place in the model.</summary>
    public int[] Seats { get; }

    /// <summary>What the choices come to, by row.</summary>
    public int[] Counts { get; }

    public Int128 Bound { get; private set; }

    /// <summary>How many numbers of seats were looked at, in all.</summary>
    public long Looked { get; private set; }

    /// <summary>Chooses anew within the given windows.</summary>
    public void Choose(int[] least, int[] most)
    {
        Bound = 0;
        Array.Clear(Counts);
        for (var row = 0; row < Prices.Length; row++)
        {
            var price = Prices[row];
            Bound += price > 0 ? price * _model.Rows[row].Least : price < 0 ? price * _model.Rows[row].Most : 0;
        }

        for (var at = 0; at < Seats.Length; at++)
        {
            var costs = Priced(at, least[at], most[at]);
            var best = 0;
            for (var i = 1; i < costs.Length; i++)
            {
                if (costs[i] < costs[best])
                {
                    best = i;
                }
            }

            Seats[at] = least[at] + best;
            Bound += costs[best];
            Count(_model.Units[at], Seats[at]);
        }
    }

    /// <summary>What each number of seats of a window costs at the present prices; good until the next call.</summary>
    public ReadOnlySpan<Int128> Priced(int at, int least, int most)
    {
        var unit = _model.Units[at];
        var seat = SeatPrice(unit);
        var cost = unit.CostOf(least) - (seat * least);
        for (var attribute = 0; attribute < unit.Places.Length; attribute++)
        {
            cost -= Prices[attribute] * unit.PlacesOf(attribute, least);
        }

        _costs[0] = cost;
        for (var seats = least + 1; seats <= most; seats++)
        {
            cost += unit.CostOf(seats) - unit.CostOf(seats - 1) - seat;
            for (var attribute = 0; attribute < unit.Places.Length; attribute++)
            {
                // A share is at most 1, so that one seat is one place or none.
                if (unit.PlacesOf(attribute, seats) > unit.PlacesOf(attribute, seats - 1))
                {
                    cost -= Prices[attribute];
                }
            }

            _costs[seats - least] = cost;
        }

        Looked += most - least + 1;
        return _costs.AsSpan(0, most - least + 1);
    }

    public bool KeepsRows()
    {
        for (var row = 0; row < Counts.Length; row++)
        {
            if (_model.Rows[row].Missing(Counts[row]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public Int128 SeatPrice(SeatChoices unit)
    {
        Int128 price = 0;
        foreach (var (row, sign) in unit.Rows)
        {
            price += sign > 0 ? Prices[row] : -Prices[row];
        }

        return price;
    }

    private void Count(SeatChoices unit, int seats)
    {
        for (var attribute = 0; attribute < unit.Places.Length; attribute++)
        {
            Counts[attribute] += unit.PlacesOf(attribute, seats);
        }

        foreach (var (row, sign) in unit.Rows)
        {
            Counts[row] += sign * seats;
        }
    }
}

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>Takes from the windows of units what cannot be part of a solution, or of one better than the best known.</summary>
internal sealed class WindowPruning(QuotaModel model, PricedChoice priced)
{
    private readonly int[] _least = new int[model.Rows.Count];
    private readonly int[] _most = new int[model.Rows.Count];

    /// <summary>Leaves out numbers of seats that no choice of the other units could complete; false where a row cannot be kept at all.</summary>
    public bool Narrow(int[] least, int[] most)
    {
        Sum(least, most);
        for (var row = 0; row < _least.Length; row++)
        {
            if (_least[row] > model.Rows[row].Most || _most[row] < model.Rows[row].Least)
            {
                return false;
            }
        }

        for (var at = 0; at < least.Length; at++)
        {
            var unit = model.Units[at];
            var (low, high) = (least[at], most[at]);
            while (low <= high && !Fits(unit, low, least[at], most[at]))
            {
                low++;
            }

            while (high >= low && !Fits(unit, high, least[at], most[at]))
            {
                high--;
            }

            if (low > high)
            {
                return false;
            }

            (least[at], most[at]) = (low, high);
        }

        return true;
    }

    /// <summary>Leaves out numbers of seats with which the bound would exceed <paramref name="enough"/>; false where nothing is left to decide.</summary>
    public bool Leave(int[] least, int[] most, Int128 bound, Int128? enough)
    {
        var open = false;
        for (var at = 0; at < least.Length; at++)
        {
            if (enough is { } limit && least[at] < most[at])
            {
                var (first, chosen) = (least[at], priced.Seats[at]);
                var costs = priced.Priced(at, first, most[at]);
                var spare = limit - bound + costs[chosen - first];
                while (least[at] < chosen && costs[least[at] - first] > spare)
                {
                    least[at]++;
                }

                while (most[at] > chosen && costs[most[at] - first] > spare)
                {
                    most[at]--;
                }
            }

            open |= least[at] < most[at];
        }

        return open;
    }

    private void Sum(int[] least, int[] most)
    {
        Array.Clear(_least);
        Array.Clear(_most);
        for (var at = 0; at < least.Length; at++)
        {
            var unit = model.Units[at];
            for (var attribute = 0; attribute < model.Attributes; attribute++)
            {
                _least[attribute] += unit.PlacesOf(attribute, least[at]);
                _most[attribute] += unit.PlacesOf(attribute, most[at]);
            }

            foreach (var (row, sign) in unit.Rows)
            {
                _least[row] += sign * (sign > 0 ? least[at] : most[at]);
                _most[row] += sign * (sign > 0 ? most[at] : least[at]);
            }
        }
    }

    private bool Fits(SeatChoices unit, int seats, int least, int most)
    {
        for (var attribute = 0; attribute < model.Attributes; attribute++)
        {
            if (_most[attribute] - unit.PlacesOf(attribute, most) + unit.PlacesOf(attribute, seats) < model.Rows[attribute].Least)
            {
                return false;
            }
        }

        foreach (var (row, sign) in unit.Rows)
        {
            var (own, low, high) = (sign * seats, sign * (sign > 0 ? least : most), sign * (sign > 0 ? most : least));
            if (_most[row] - high + own < model.Rows[row].Least || _least[row] - low + own > model.Rows[row].Most)
            {
                return false;
            }
        }

        return true;
    }
}

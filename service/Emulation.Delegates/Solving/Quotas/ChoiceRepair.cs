namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Makes a choice that keeps the rows out of a priced one that nearly does: again and again the change of one unit, or of two at once, that costs
/// least for what it mends; then changes that cost less than nothing. Seats beyond a bound that has a price cost that price.
/// </summary>
internal sealed class ChoiceRepair(QuotaModel model, PricedChoice priced)
{
    private const int MostSteps = 100;
    private const int Furthest = 3;
    private const int OfOneKind = 3;
    private const int MostMoves = 240;

    private readonly int[] _counts = new int[model.Rows.Count];

    /// <summary>The seats by place in the model; null where no such change leads there.</summary>
    public int[]? Search(int[] least, int[] most)
    {
        var seats = (int[])priced.Seats.Clone();
        priced.Counts.CopyTo(_counts, 0);
        for (var step = 0; step < MostSteps && Best(Moves(seats, least, most)) is { } best; step++)
        {
            foreach (var move in best)
            {
                seats[move.At] = move.Seats;
                foreach (var (row, change) in move.Changes.Index())
                {
                    _counts[row] += change;
                }
            }
        }

        return Weigh([]).Lack == 0 ? seats : null;
    }

    // What the rows lack, and what is paid for going beyond them.
    private (int Lack, Int128 Slack) Weigh(ReadOnlySpan<Move> moves)
    {
        var lack = 0;
        Int128 slack = 0;
        for (var row = 0; row < _counts.Length; row++)
        {
            var count = _counts[row];
            foreach (var move in moves)
            {
                count += move.Changes[row];
            }

            var (price, bounds) = (priced.Prices[row], model.Rows[row]);
            if (bounds.Missing(count) is var missing && missing > 0)
            {
                lack += missing;
            }
            else if (price != 0)
            {
                slack += price > 0 ? price * (count - bounds.Least) : -price * (bounds.Most - count);
            }
        }

        return (lack, slack);
    }

    // The cheapest changes of single units, a few of each kind: of kinds that change the rows alike one is as good as another.
    private List<Move> Moves(int[] seats, int[] least, int[] most)
    {
        var kinds = new Dictionary<long, List<(int At, int Seats, Int128 Cost)>>();
        for (var at = 0; at < seats.Length; at++)
        {
            var (low, high) = (Math.Max(least[at], seats[at] - Furthest), Math.Min(most[at], seats[at] + Furthest));
            if (low == high)
            {
                continue;
            }

            var costs = priced.Priced(at, low, high);
            for (var other = low; other <= high; other++)
            {
                if (other != seats[at])
                {
                    Keep(kinds, Kind(at, seats[at], other), (at, other, costs[other - low] - costs[seats[at] - low]));
                }
            }
        }

        return [.. kinds.Values.SelectMany(static kind => kind).OrderBy(static one => one.Cost).ThenBy(static one => one.At).ThenBy(static one => one.Seats).Take(MostMoves)
            .Select(one => new Move(one.At, one.Seats, one.Cost, Changes(one.At, seats[one.At], one.Seats)))];
    }

    private static void Keep(Dictionary<long, List<(int At, int Seats, Int128 Cost)>> kinds, long kind, (int At, int Seats, Int128 Cost) move)
    {
        if (!kinds.TryGetValue(kind, out var kept))
        {
            kinds.Add(kind, kept = new List<(int, int, Int128)>(OfOneKind + 1));
        }

        var place = kept.Count;
        while (place > 0 && kept[place - 1].Cost > move.Cost)
        {
            place--;
        }

        if (place < OfOneKind)
        {
            kept.Insert(place, move);
            if (kept.Count > OfOneKind)
            {
                kept.RemoveAt(OfOneKind);
            }
        }
    }

    // A number for the change of every row; two kinds that share one by chance only share their place in the list.
    private long Kind(int at, int from, int to)
    {
        var unit = model.Units[at];
        var kind = (long)(to - from);
        for (var attribute = 0; attribute < model.Attributes; attribute++)
        {
            kind = (kind * 31) + unit.PlacesOf(attribute, to) - unit.PlacesOf(attribute, from);
        }

        foreach (var (row, sign) in unit.Rows)
        {
            kind = (kind * 1_000_003) + (row * sign);
        }

        return kind;
    }

    private int[] Changes(int at, int from, int to)
    {
        var changes = new int[_counts.Length];
        var unit = model.Units[at];
        for (var attribute = 0; attribute < model.Attributes; attribute++)
        {
            changes[attribute] = unit.PlacesOf(attribute, to) - unit.PlacesOf(attribute, from);
        }

        foreach (var (row, sign) in unit.Rows)
        {
            changes[row] = sign * (to - from);
        }

        return changes;
    }

    private Move[]? Best(List<Move> moves)
    {
        var (lack, slack) = Weigh([]);
        (Move[] Moves, Int128 Cost, int Mends)? best = null;
        for (var i = 0; i < moves.Count; i++)
        {
            Try([moves[i]], moves[i].Cost);
            for (var j = i + 1; j < moves.Count; j++)
            {
                if (moves[i].At != moves[j].At)
                {
                    Try([moves[i], moves[j]], moves[i].Cost + moves[j].Cost);
                }
            }
        }

        return best?.Moves;

        void Try(ReadOnlySpan<Move> tried, Int128 regret)
        {
            var (left, paid) = Weigh(tried);
            var (mends, cost) = (lack - left, regret + paid - slack);
            // Compared per piece mended, by cross-multiplication; where nothing is left to mend, by what is saved.
            if (lack > 0 ? mends > 0 && (best is not { } known || cost * known.Mends < known.Cost * mends) : left == 0 && cost < (best?.Cost ?? 0))
            {
                best = ([.. tried], cost, mends);
            }
        }
    }

    private sealed record Move(int At, int Seats, Int128 Cost, int[] Changes);
}

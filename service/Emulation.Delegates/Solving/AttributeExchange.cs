using Emulation.Delegates.Flow;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Moves seats between units until every attribute has room: each time the exchange of one to three seats that costs least per place won. Room is
/// rounded down in each unit, so a second seat may win what the first does not, and a seat given up may cost no place at all.
/// </summary>
internal sealed class AttributeExchange(AttributeLayer quotas, int[] start, SeatTree tree, StepOrder order, Circulation circulation, SeatModel model)
{
    private const int MostSeats = 3;
    private const int Shortlist = 40;
    private const int MostMoves = 4000;

    private readonly int[] _totals = [.. start];
    private readonly HashSet<(int, int, int)> _refused = [];

    /// <summary>Totals that meet every attribute; null where no exchange leads there.</summary>
    public int[]? Search()
    {
        for (var moves = 0; quotas.Short(_totals); moves++)
        {
            if (moves > MostMoves || Best() is not { } move)
            {
                Settle(start);
                return null;
            }

            Apply(move, 1);
            if (!Settle(_totals))
            {
                Apply(move, -1);
                _refused.Add((move.Gains, move.Loses, move.Seats));
            }
        }

        return _totals;
    }

    private Move? Best()
    {
        var missing = quotas.Demands.Select((demand, attribute) => demand - _totals.Select((seats, unit) => quotas.Room(attribute, unit, seats)).Sum()).ToArray();
        Move? best = null;
        for (var seats = 1; seats <= MostSeats; seats++)
        {
            var gainers = Shortlisted(seats, missing);
            foreach (var loser in Shortlisted(-seats, missing))
            {
                foreach (var gainer in gainers)
                {
                    var won = Won(gainer.Places, loser.Places, missing);
                    var move = new Move(gainer.Unit, loser.Unit, seats, gainer.Cost + loser.Cost, won);
                    if (won > 0 && gainer.Unit != loser.Unit && !_refused.Contains((move.Gains, move.Loses, seats)) && (best is not { } known || move.Cheaper(known)))
                    {
                        best = move;
                    }
                }
            }
        }

        return best;
    }

    // The cheapest units for each number of places that so many more (or fewer) seats change.
    private List<Candidate> Shortlisted(int change, int[] missing) =>
        [.. Enumerable.Range(0, _totals.Length)
            .Where(unit => _totals[unit] + change >= tree.LeafLower[unit] && _totals[unit] + change <= tree.LeafUpper[unit])
            .Select(unit => new Candidate(unit, Cost(unit, change), [.. missing.Select((_, attribute) => quotas.Room(attribute, unit, _totals[unit] + change) - quotas.Room(attribute, unit, _totals[unit]))]))
            .GroupBy(candidate => string.Join(',', candidate.Places.Select((places, attribute) => missing[attribute] > 0 ? places : Math.Min(places, 0))), StringComparer.Ordinal)
            .SelectMany(static group => group.OrderBy(static one => one.Cost).Take(Shortlist))];

    private Int128 Cost(int unit, int change)
    {
        Int128 cost = 0;
        for (var seat = 1; seat <= change; seat++)
        {
            cost += order.Cost(unit, _totals[unit] + seat);
        }

        for (var seat = 0; seat < -change; seat++)
        {
            cost -= order.Cost(unit, _totals[unit] - seat);
        }

        return cost;
    }

    // Places won towards what is missing; an exchange that opens a new gap wins nothing.
    private static int Won(int[] gained, int[] lost, int[] missing)
    {
        var won = 0;
        for (var attribute = 0; attribute < missing.Length; attribute++)
        {
            var change = gained[attribute] + lost[attribute];
            if (missing[attribute] > 0)
            {
                won += Math.Min(change, missing[attribute]);
            }
            else if (change < missing[attribute])
            {
                return 0;
            }
        }

        return won;
    }

    private void Apply(Move move, int sign)
    {
        _totals[move.Gains] += sign * move.Seats;
        _totals[move.Loses] -= sign * move.Seats;
    }

    private bool Settle(int[] totals)
    {
        totals.CopyTo(model.Network.Lower, model.UnitArc);
        totals.CopyTo(model.Network.Upper, model.UnitArc);
        return circulation.Solve() == 0;
    }

    private sealed record Candidate(int Unit, Int128 Cost, int[] Places);

    private readonly record struct Move(int Gains, int Loses, int Seats, Int128 Cost, int Won)
    {
        // Compared per place won, by cross-multiplication.
        public bool Cheaper(Move other) => Cost * other.Won < other.Cost * Won;
    }
}

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>What came of a search. <paramref name="Totals"/> by unit of the problem, null where none was found; no totals cost less than <paramref name="Bound"/>.</summary>
/// <param name="Finished">Whether everything was searched or excluded; otherwise the limit of work ended it.</param>
internal sealed record QuotaResult(int[]? Totals, Int128 Cost, Int128 Bound, bool Finished, int Nodes);

/// <summary>
/// Branch and bound over the number of seats of each unit: windows are halved, the bound of each is raised by prices, and what cannot beat the
/// best totals known is left out.
/// </summary>
internal sealed class QuotaSearch
{
    private const int RootRounds = 400;
    private const int NodeRounds = 24;
    private const int RepairedEvery = 16;

    private readonly QuotaModel _model;
    private readonly PricedChoice _priced;
    private readonly PriceAscent _ascent;
    private readonly WindowPruning _pruning;
    private readonly ChoiceRepair _repair;
    private readonly QuotaLimits _limits;
    private readonly Stack<Node> _open = new();
    private readonly Int128[] _rootPrices;
    private readonly Int128 _ceiling;
    private int[]? _best;
    private Int128? _cost;
    private int _nodes;

    /// <param name="start">Totals that keep all rows, by place in the model; null where none are known.</param>
    /// <param name="prices">Where the prices begin.</param>
    public QuotaSearch(QuotaModel model, int[]? start, Int128[] prices, QuotaLimits limits)
    {
        _model = model;
        _limits = limits;
        _priced = new PricedChoice(model);
        _ascent = new PriceAscent(model, _priced);
        _pruning = new WindowPruning(model, _priced);
        _repair = new ChoiceRepair(model, _priced);
        prices.CopyTo(_priced.Prices, 0);
        _rootPrices = [.. prices];
        foreach (var unit in model.Units)
        {
            // Costs are convex, or fall: the dearest number of seats is at an end.
            _ceiling += Int128.Max(unit.Costs[0], unit.Costs[^1]);
        }

        _ceiling += model.Grain;
        if (start is not null)
        {
            Offer(start);
        }
    }

    /// <summary>The choice where the search began: by its prices what lies outside of the windows is judged.</summary>
    public PricedChoice Root()
    {
        _rootPrices.CopyTo(_priced.Prices, 0);
        _priced.Choose([.. _model.Units.Select(static unit => unit.First)], [.. _model.Units.Select(static unit => unit.Last)]);
        return _priced;
    }

    public QuotaResult Run()
    {
        _open.Push(new Node([.. _model.Units.Select(static unit => unit.First)], [.. _model.Units.Select(static unit => unit.Last)], [.. _priced.Prices], Int128.MinValue));
        while (_open.Count > 0 && _nodes < _limits.Nodes && _priced.Looked < _limits.Looked && !(_cost <= _limits.Enough))
        {
            Visit(_open.Pop());
        }

        var finished = _open.All(node => Excluded(node.Bound));
        var bound = _open.Where(node => !Excluded(node.Bound)).Select(static node => node.Bound).Append(_cost ?? Int128.MaxValue).Min();
        return new QuotaResult(_best, _cost ?? 0, bound, finished, _nodes);
    }

    private void Visit(Node node)
    {
        if (Excluded(node.Bound) || !_pruning.Narrow(node.Least, node.Most))
        {
            return;
        }

        node.Prices.CopyTo(_priced.Prices, 0);
        var root = _nodes++ == 0;
        var bound = _ascent.Raise(node.Least, node.Most, root ? RootRounds : NodeRounds, _cost, _ceiling, Offer);
        if (root)
        {
            _ascent.Best.CopyTo(_rootPrices, 0);
        }

        if (!Excluded(bound) && (_cost is null || _nodes % RepairedEvery == 1) && _repair.Search(node.Least, node.Most) is { } repaired)
        {
            Offer(repaired);
        }

        if (Excluded(bound))
        {
            return;
        }

        if (_pruning.Leave(node.Least, node.Most, bound, _cost is { } cost ? cost - _model.Grain : null))
        {
            Branch(node with { Prices = [.. _ascent.Best], Bound = Int128.Max(bound, node.Bound) });
        }
        else if (_priced.KeepsRows())
        {
            Offer(_priced.Seats);
        }
    }

    // The unit nearest to another number of seats decides next; the likelier side first.
    private void Branch(Node node)
    {
        (int At, int Other, Int128 Regret)? next = null;
        for (var at = 0; at < node.Least.Length; at++)
        {
            var costs = node.Least[at] < node.Most[at] ? _priced.Priced(at, node.Least[at], node.Most[at]) : [];
            var chosen = _priced.Seats[at] - node.Least[at];
            for (var i = 0; i < costs.Length; i++)
            {
                if (i != chosen && costs[i] - costs[chosen] is var regret && (next is not { } known || regret < known.Regret))
                {
                    next = (at, node.Least[at] + i, regret);
                }
            }
        }

        var (place, other, _) = next!.Value;
        var middle = Math.Max(other, _priced.Seats[place]);
        var upper = node with { Least = [.. node.Least] };
        var lower = node with { Most = [.. node.Most] };
        (upper.Least[place], lower.Most[place]) = (middle, middle - 1);
        var goesUp = _priced.Seats[place] == middle;
        _open.Push(goesUp ? lower : upper);
        _open.Push(goesUp ? upper : lower);
    }

    private bool Excluded(Int128 bound) => bound > (_cost ?? _ceiling) - _model.Grain;

    private void Offer(int[] seats)
    {
        Int128 cost = 0;
        for (var at = 0; at < seats.Length; at++)
        {
            cost += _model.Units[at].CostOf(seats[at]);
        }

        if (_cost is not { } known || cost < known)
        {
            _best = new int[seats.Length];
            for (var at = 0; at < seats.Length; at++)
            {
                _best[_model.Units[at].Unit] = seats[at];
            }

            _cost = cost;
        }
    }

    private sealed record Node(int[] Least, int[] Most, Int128[] Prices, Int128 Bound);
}

/// <summary>Where a search stops unfinished: windows tried, numbers of seats looked at, and a cost that is as good as any less.</summary>
internal sealed record QuotaLimits(int Nodes, long Looked)
{
    public Int128 Enough { get; init; } = Int128.MinValue;
}

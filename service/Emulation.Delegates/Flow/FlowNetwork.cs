using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Flow;

/// <summary>A circulation: arcs with whole lower and upper bounds, and the rule behind each bound where there is one.</summary>
internal sealed class FlowNetwork(int nodes, int arcs)
{
    /// <summary>Above any sum of seats, and far from overflow when summed.</summary>
    public const int Unbounded = 1 << 24;

    private readonly List<SeatRule?> _lowerRules = new(arcs);
    private readonly List<SeatRule?> _upperRules = new(arcs);

    public int Nodes { get; } = nodes;

    public int Arcs { get; private set; }

    public int[] From { get; } = new int[arcs];

    public int[] To { get; } = new int[arcs];

    public int[] Lower { get; } = new int[arcs];

    public int[] Upper { get; } = new int[arcs];

    public IReadOnlyList<SeatRule?> LowerRules => _lowerRules;

    public IReadOnlyList<SeatRule?> UpperRules => _upperRules;

    public int Add(int from, int to, Bounds bounds)
    {
        (From[Arcs], To[Arcs], Lower[Arcs], Upper[Arcs]) = (from, to, bounds.Lower, bounds.Upper);
        _lowerRules.Add(bounds.LowerRule);
        _upperRules.Add(bounds.UpperRule);
        return Arcs++;
    }
}

/// <summary>The tightest of the rules on one count.</summary>
internal struct Bounds()
{
    public int Lower { get; private set; }

    public int Upper { get; private set; } = FlowNetwork.Unbounded;

    public SeatRule? LowerRule { get; private set; }

    public SeatRule? UpperRule { get; private set; }

    public void Hold(SeatRule rule)
    {
        if (rule.Sense == RuleSense.AtLeast && rule.Seats > Lower)
        {
            (Lower, LowerRule) = (rule.Seats, rule);
        }
        else if (rule.Sense == RuleSense.AtMost && rule.Seats < Upper)
        {
            (Upper, UpperRule) = (rule.Seats, rule);
        }
    }

    /// <summary>A bound of the arithmetic, not of a rule: a weight of zero draws no seats beyond those demanded.</summary>
    public void CloseAbove(int demanded)
    {
        if (Math.Max(Lower, demanded) is var most && most < Upper)
        {
            (Upper, UpperRule) = (most, null);
        }
    }
}

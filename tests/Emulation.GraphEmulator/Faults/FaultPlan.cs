namespace Emulation.GraphEmulator.Faults;

/// <summary>Which request suffers what: the nth of a kind, or some of all by a seed. The same plan and requests give the same faults.</summary>
public sealed class FaultPlan
{
    private static readonly Fault[] Passing =
    [
        Fault.Throttled("2"), Fault.Throttled(null), Fault.Throttled("0"), Fault.Unavailable("5"), Fault.Unavailable(),
        Fault.Answer(500), Fault.Answer(502), Fault.Answer(504), Fault.Answer(503) with { Carried = true }, Fault.Answer(504) with { Carried = true },
        Fault.Answer(503) with { Form = ErrorForm.Html }, Fault.Answer(500) with { Form = ErrorForm.Empty },
        Fault.Reset, Fault.LostAnswer, Fault.LostAnswer, new() { CutBodyAt = 1 }, new() { CutBodyAt = 40 },
    ];

    private static readonly Fault[] PassingDownloads = [new() { Shorten = 7 }, new() { LoginPage = true }, Fault.Answer(403)];

    private readonly Lock _gate = new();
    private readonly Dictionary<RequestKind, int> _seen = [];
    private readonly List<(RequestKind Kind, int Nth, Fault Fault)> _planned = [];
    private readonly Dictionary<RequestKind, int> _row = [];
    private Random? _random;
    private double _rate;

    /// <summary>How many requests have suffered.</summary>
    public int Struck { get; private set; }

    /// <param name="nth">From 1, counted from the moment the emulator started; 0 is every one.</param>
    public FaultPlan On(RequestKind kind, int nth, Fault fault)
    {
        lock (_gate)
        {
            _planned.Add((kind, nth, fault));
        }

        return this;
    }

    /// <summary>As <see cref="On"/>, counted from now.</summary>
    public FaultPlan Next(RequestKind kind, params Fault[] faults)
    {
        lock (_gate)
        {
            _planned.AddRange(faults.Select((fault, index) => (kind, _seen.GetValueOrDefault(kind) + index + 1, fault)));
        }

        return this;
    }

    /// <summary>Lets a share of all requests fail in a way that passes: at most twice running for each kind.</summary>
    public FaultPlan Seeded(int seed, double rate)
    {
        (_random, _rate) = (new Random(seed), rate);
        return this;
    }

    public void Clear()
    {
        lock (_gate)
        {
            _planned.Clear();
            _random = null;
        }
    }

    internal Fault? For(RequestKind kind)
    {
        lock (_gate)
        {
            var ofKind = _seen[kind] = _seen.GetValueOrDefault(kind) + 1;
            var ofAny = _seen[RequestKind.Any] = _seen.GetValueOrDefault(RequestKind.Any) + 1;
            var planned = _planned.Find(entry => entry.Kind == RequestKind.Any ? entry.Nth == ofAny || entry.Nth == 0 : entry.Kind == kind && (entry.Nth == ofKind || entry.Nth == 0)).Fault
                ?? Drawn(kind);
            Struck += planned is null ? 0 : 1;
            return planned;
        }
    }

    private Fault? Drawn(RequestKind kind)
    {
        if (_random is null || _random.NextDouble() >= _rate || _row.GetValueOrDefault(kind) >= 2)
        {
            _row[kind] = 0;
            return null;
        }

        _row[kind] = _row.GetValueOrDefault(kind) + 1;
        var choice = kind == RequestKind.DownloadBytes ? [.. Passing, .. PassingDownloads] : Passing;
        return choice[_random.Next(choice.Length)];
    }
}

namespace Emulation.Storage.Graph;

/// <summary>
/// What all requests of this process share: how many run at once, and until when nobody may ask. SharePoint throttles the application, not the request,
/// so one answer of 429 holds everybody. Of several processes each takes one part in <see cref="GraphOptions.Instances"/>: they know nothing of each other.
/// </summary>
internal sealed class RequestBudget(GraphOptions options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _lanes = new(Lanes(options));
    private readonly Lock _gate = new();
    private DateTimeOffset _closedUntil;
    private DateTimeOffset _restingUntil;
    private TimeSpan _pace;

    public TimeSpan Closed
    {
        get
        {
            lock (_gate)
            {
                return _closedUntil - clock.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero;
            }
        }
    }

    /// <exception cref="StoreException">throttled, where the wait is longer than a call may wait.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await _lanes.WaitAsync(cancellation);
        try
        {
            while (Closed is { Ticks: > 0 } closed)
            {
                if (closed > options.LongestWait)
                {
                    throw new StoreException(StoreFailure.Throttled) { RetryAfter = closed };
                }

                await Task.Delay(closed, clock, cancellation);
            }

            var rest = Rest;
            if (rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, clock, cancellation);
            }

            return new Lane(this, clock.GetUtcNow());
        }
        catch
        {
            _lanes.Release();
            throw;
        }
    }

    public void CloseFor(TimeSpan time)
    {
        lock (_gate)
        {
            var until = clock.GetUtcNow() + time;
            _closedUntil = until > _closedUntil ? until : _closedUntil;
        }
    }

    /// <summary>Graph tells the rest of the minute once four fifths are spent: spread it, and keep a tenth for what is under way.</summary>
    public void Tell(int limit, int remaining, TimeSpan reset)
    {
        lock (_gate)
        {
            _pace = remaining > 0 ? reset * 2 * Lanes(options) * options.Instances / remaining : TimeSpan.Zero;
        }

        if (remaining <= limit / 10)
        {
            CloseFor(reset);
        }
    }

    /// <summary>An answer without these headers: there is plenty again.</summary>
    public void TellPlenty()
    {
        lock (_gate)
        {
            _pace = TimeSpan.Zero;
        }
    }

    public void Dispose() => _lanes.Dispose();

    private TimeSpan Rest
    {
        get
        {
            lock (_gate)
            {
                return _restingUntil - clock.GetUtcNow() is var left && left > _pace ? left : _pace;
            }
        }
    }

    private static int Lanes(GraphOptions options) => Math.Max(1, options.Parallel / options.Instances);

    // One lane of a process whose part is less than one lane: it rests after each request for as long as the others of the lane have theirs.
    private void Leave(DateTimeOffset entered)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (options.Instances > options.Parallel)
            {
                _restingUntil = now + ((now - entered) * ((double)options.Instances / options.Parallel - 1));
            }
        }

        _lanes.Release();
    }

    private sealed class Lane(RequestBudget budget, DateTimeOffset entered) : IDisposable
    {
        public void Dispose() => budget.Leave(entered);
    }
}

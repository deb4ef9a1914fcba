using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Emulation.Storage.Graph;

/// <summary>Sends a request again as long as that makes sense: by Retry-After where it is told, by doubling pauses where not, never past the longest wait.</summary>
internal sealed class GraphPipeline
{
    private const int MostAttempts = 7;

    private static readonly ResiliencePropertyKey<Attempts> Past = new("attempts");

    private readonly GraphConnection _connection;
    private readonly GraphOptions _options;
    private readonly ResiliencePipeline<GraphAnswer> _pipeline;

    public GraphPipeline(GraphConnection connection, GraphOptions options, TimeProvider clock)
    {
        (_connection, _options) = (connection, options);
        _pipeline = new ResiliencePipelineBuilder<GraphAnswer> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<GraphAnswer>
            {
                MaxRetryAttempts = MostAttempts - 1,
                ShouldHandle = arguments => ValueTask.FromResult(IsPassing(arguments.Outcome) && HasTime(arguments.Context, arguments.Outcome, arguments.AttemptNumber)),
                DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(Of(arguments.Context).Plan(Wait(arguments.Outcome, arguments.AttemptNumber))),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<GraphAnswer>
            {
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result is { Status: HttpStatusCode.ServiceUnavailable } || arguments.Outcome.Exception is HttpRequestException),
                FailureRatio = 0.75,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromMinutes(5),
                BreakDuration = TimeSpan.FromSeconds(60),
            })
            .Build();
    }

    /// <summary>The last answer, success or not; what may pass by itself has been waited for.</summary>
    /// <exception cref="StoreException">unavailable, throttled, sign-in-needed.</exception>
    public async Task<GraphAnswer> SendAsync(GraphRequest request, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        var past = new Attempts();
        context.Properties.Set(Past, past);
        try
        {
            var answer = await _pipeline.ExecuteAsync(async within => await AttemptAsync(request, past, within.CancellationToken), context);
            return IsPassing(answer) ? throw GraphFailures.Of(answer) : answer with { MayBeSecond = past.MayHaveBeenCarriedOut };
        }
        catch (BrokenCircuitException broken)
        {
            throw new StoreException(StoreFailure.Unavailable, inner: broken) { RetryAfter = broken.RetryAfter ?? TimeSpan.FromSeconds(60) };
        }
        catch (Exception cut) when (IsCut(cut) && !cancellation.IsCancellationRequested)
        {
            throw new StoreException(StoreFailure.Unavailable, inner: cut);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<GraphAnswer> AttemptAsync(GraphRequest request, Attempts past, CancellationToken cancellation)
    {
        past.Begin();
        var answer = await _connection.SendAsync(request, renew: false, cancellation);
        if (answer.Status == HttpStatusCode.Unauthorized && !request.PreAuthenticated && answer.Challenge?.Contains("claims=", StringComparison.Ordinal) != true)
        {
            answer = await _connection.SendAsync(request, renew: true, cancellation);
        }

        past.End(isOpen: (int)answer.Status >= 500);
        return answer;
    }

    private bool HasTime(ResilienceContext context, Outcome<GraphAnswer> outcome, int attempt) => Of(context).Waited + Wait(outcome, attempt) <= _options.LongestWait;

    private static bool IsPassing(Outcome<GraphAnswer> outcome) => outcome.Exception is { } failure ? IsCut(failure) : IsPassing(outcome.Result!);

    private static bool IsPassing(GraphAnswer answer) => answer.IsForeign || (int)answer.Status is 408 or 429 or 500 or 502 or 503 or 504 or 509;

    /// <summary>A caller who gives up ends the pipeline by himself; any other cancellation is the time limit of the request.</summary>
    private static bool IsCut(Exception failure) => failure is HttpRequestException or IOException or TaskCanceledException;

    private static TimeSpan Wait(Outcome<GraphAnswer> outcome, int attempt) =>
        outcome.Result?.RetryAfter is { Ticks: > 0 } told ? told : TimeSpan.FromSeconds(Math.Min(120, 1 << attempt));

    private static Attempts Of(ResilienceContext context) => context.Properties.GetValue(Past, null!);

    private sealed class Attempts
    {
        private bool _isOpen;

        public TimeSpan Waited { get; private set; }

        public bool MayHaveBeenCarriedOut { get; private set; }

        public void Begin()
        {
            MayHaveBeenCarriedOut |= _isOpen;
            _isOpen = true;
        }

        public void End(bool isOpen) => _isOpen = isOpen;

        /// <summary>Some more, so that those who were refused together do not come back together.</summary>
        public TimeSpan Plan(TimeSpan wait)
        {
            wait += TimeSpan.FromMilliseconds(Random.Shared.Next(0, 500));
            Waited += wait;
            GraphMeter.Wait(wait);
            return wait;
        }
    }
}

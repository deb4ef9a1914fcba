using System.Threading.RateLimiting;
using Emulation.Service.Problems;

namespace Emulation.Service.Uploads;

/// <summary>How much work the service takes at once: uploads are counted at the door, and as many are worked on as there are processors.</summary>
internal sealed class WorkGate : IDisposable
{
    public const int MostUploads = 16;

    private readonly ConcurrencyLimiter _uploads = new(new ConcurrencyLimiterOptions { PermitLimit = MostUploads, QueueLimit = 0 });
    private readonly ConcurrencyLimiter _engine = new(new ConcurrencyLimiterOptions { PermitLimit = Environment.ProcessorCount, QueueLimit = MostUploads });

    /// <summary>Held while a request's files are taken in and worked on.</summary>
    /// <exception cref="ProblemException">429: too many at once.</exception>
    public IDisposable Admit() => Granted(_uploads.AttemptAcquire(), StatusCodes.Status429TooManyRequests);

    /// <summary>Held while the engine works.</summary>
    public async Task<IDisposable> TurnAsync(CancellationToken cancellation) =>
        Granted(await _engine.AcquireAsync(1, cancellation), StatusCodes.Status503ServiceUnavailable);

    public void Dispose()
    {
        _uploads.Dispose();
        _engine.Dispose();
    }

    private static RateLimitLease Granted(RateLimitLease lease, int otherwise) => lease.IsAcquired
        ? lease
        : throw new ProblemException(otherwise, "busy", "Dịch vụ đang xử lý nhiều văn bản; hãy thử lại sau vài giây.") { RetryAfter = 5 };
}

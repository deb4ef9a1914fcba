using System.Globalization;
using System.Threading.RateLimiting;
using Emulation.Service.Problems;

namespace Emulation.Service.Security;

/// <summary>How many requests one person may make: <c>Limits:RequestsPerMinute</c>, saved up for one minute at most. The owner of the machine is not counted.</summary>
internal sealed class PersonLimiter : IDisposable
{
    public const string Setting = "Limits:RequestsPerMinute";

    private const int UsualPerMinute = 240;

    private readonly PartitionedRateLimiter<string>? _limiter;

    public PersonLimiter(ServiceIdentity identity, IConfiguration configuration)
    {
        var perMinute = Read(configuration);
        _limiter = identity.Mode == IdentityMode.Local ? null : PartitionedRateLimiter.Create<string, string>(person => RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = perMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));
    }

    /// <returns>Null where the request may pass, else after how many seconds another may.</returns>
    public int? WaitOf(Person person)
    {
        using var lease = _limiter?.AttemptAcquire(person.Key);
        return lease is null or { IsAcquired: true } ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 60;
    }

    public void Dispose() => _limiter?.Dispose();

    private static int Read(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => UsualPerMinute,
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => count,
        { } text => throw new RefusedToStartException($"{Setting} không nhận \"{text}\"; dùng số nguyên từ 1 trở lên."),
    };
}

/// <summary>Refuses what a person asks beyond <see cref="PersonLimiter"/>.</summary>
internal sealed class PersonRate(RequestDelegate next, PersonLimiter limiter)
{
    public Task InvokeAsync(HttpContext context) => Person.Of(context.User) is { } person && limiter.WaitOf(person) is { } seconds
        ? ProblemAnswers.WriteAsync(context, new ProblemException(StatusCodes.Status429TooManyRequests, "too-many-requests", "Bạn gửi quá nhiều yêu cầu trong một phút; hãy đợi rồi thử lại.") { RetryAfter = seconds })
        : next(context);
}

using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Security;

namespace Emulation.Service.Health;

/// <summary><c>GET /health</c>, <c>/health/live</c>: that the service answers; <c>/health/ready</c>: that it can do its work.</summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", Alive).WithName("health").WithSummary("Dịch vụ còn hoạt động").WithMetadata(new WithoutKey()).Answers<HealthAnswer>();
        routes.MapGet("/health/live", Alive).WithName("health-live").WithSummary("Dịch vụ còn hoạt động (cho hệ thống giám sát)").WithMetadata(new WithoutKey()).Answers<HealthAnswer>();
        routes.MapGet("/health/ready", ReadyAsync).WithName("health-ready").WithSummary("Dịch vụ làm việc được: tới được kho, đọc được tệp mẫu").WithMetadata(new WithoutKey())
            .Answers<HealthAnswer>().Produces<Problem>(StatusCodes.Status503ServiceUnavailable, "application/problem+json");
    }

    private static IResult Alive() => Results.Json(new HealthAnswer("ok"), PlanJson.Options);

    private static async Task<IResult> ReadyAsync(Readiness readiness, CancellationToken cancellation)
    {
        var failing = await readiness.FailingAsync(cancellation);
        return failing.Count == 0 ? Results.Json(new HealthAnswer("ready"), PlanJson.Options)
            : throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "not-ready", "Dịch vụ chưa làm việc được; người quản trị hãy xem nhật ký của dịch vụ hoặc chạy emulation doctor.")
            {
                Place = string.Join(", ", failing), RetryAfter = 10,
            };
    }
}

internal sealed record HealthAnswer(string Status);

using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Security;

namespace Emulation.Service.Health;

/// <summary><c>GET /health</c>: that the service answers; it needs nothing else to work.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes
        .MapGet("/health", static () => Results.Json(new HealthAnswer("ok"), PlanJson.Options))
        .WithName("health").WithSummary("Dịch vụ còn hoạt động").WithMetadata(new WithoutKey()).Answers<HealthAnswer>();
}

internal sealed record HealthAnswer(string Status);

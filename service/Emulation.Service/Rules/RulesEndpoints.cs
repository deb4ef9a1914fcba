using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Service.OpenApi;

namespace Emulation.Service.Rules;

/// <summary><c>GET /api/rules</c>: the catalogue.</summary>
internal static class RulesEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/rules", static () => Results.Json(RuleCatalogue.Descriptors, PlanJson.Options))
        .WithName("rules").WithSummary("Danh mục quy tắc kiểm tra").Answers<IReadOnlyList<RuleDescriptor>>();
}

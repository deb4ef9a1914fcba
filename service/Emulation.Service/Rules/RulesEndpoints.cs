using Emulation.Documents.Rules;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Service.OpenApi;

namespace Emulation.Service.Rules;

/// <summary><c>GET /api/rules</c>: the catalogue.</summary>
internal static class RulesEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/rules", static (RuleData data) => Results.Json(PublishedRules.All(data), PlanJson.Options))
        .WithName("rules").WithSummary("Danh mục quy tắc kiểm tra").Answers<IReadOnlyList<RuleDescriptor>>();
}

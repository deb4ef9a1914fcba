using Emulation.Service.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Emulation.Service.Security;

/// <summary>Quyền: who may call what. A route asks for a role by one of these policies; one that asks for none is open to every person with any role.</summary>
internal static class Access
{
    public const string Draft = nameof(Draft);

    public const string Review = nameof(Review);

    public const string Administer = nameof(Administer);

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Draft, static policy => policy.RequireAuthenticatedUser().RequireRole(Roles.Drafter))
            .AddPolicy(Review, static policy => policy.RequireAuthenticatedUser().RequireRole(Roles.Reviewer))
            .AddPolicy(Administer, static policy => policy.RequireAuthenticatedUser().RequireRole(Roles.Administrator))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(static context => IsOpen(context.Resource) || Roles.All.Any(context.User.IsInRole)).Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
    }

    // The pane's own files and the API's description have no route; below /api nothing is open, so that a wrong address tells a stranger nothing.
    private static bool IsOpen(object? resource) =>
        resource is HttpContext context && context.GetEndpoint() is null && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private sealed class AccessAnswers : IAuthorizationMiddlewareResultHandler
    {
        private readonly AuthorizationMiddlewareResultHandler _usual = new();

        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) => authorizeResult.Forbidden
            ? ProblemAnswers.WriteAsync(context, new ProblemException(StatusCodes.Status403Forbidden, "role-required", Wanted(policy)))
            : _usual.HandleAsync(next, context, policy, authorizeResult);

        private static string Wanted(AuthorizationPolicy policy)
        {
            var roles = policy.Requirements.OfType<Microsoft.AspNetCore.Authorization.Infrastructure.RolesAuthorizationRequirement>().SelectMany(static one => one.AllowedRoles).ToList();
            return roles.Count == 0
                ? "Tài khoản chưa được giao vai trò nào (soạn thảo, thẩm định, quản trị); hãy xin người quản trị giao vai trò."
                : $"Việc này cần vai trò {string.Join(", ", roles.Select(Roles.Title))}; hãy xin người quản trị giao vai trò.";
        }
    }
}

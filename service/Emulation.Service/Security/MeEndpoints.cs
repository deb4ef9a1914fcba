using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Security.Local;

namespace Emulation.Service.Security;

/// <summary><c>GET /api/me</c>: who the service takes the caller for.</summary>
internal static class MeEndpoints
{
    public static void MapMe(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/me", static (HttpContext context, ServiceIdentity identity, IServiceProvider services) =>
        {
            var person = Person.Of(context.User)!;
            return Results.Json(new Me(identity.Mode, context.Request.Host.Value ?? "", person.Tenant, person.Id, person.Name, person.Roles, services.GetService<PersonaFile>()?.Personas ?? []), PlanJson.Options);
        })
        .WithName("me").WithSummary("Người đang đăng nhập, vai trò và máy chủ").Answers<Me>();
}

/// <param name="Server">Host and port under which the caller reached the service.</param>
/// <param name="Personas">Local mode only: whom the caller may try to be.</param>
internal sealed record Me(
    IdentityMode Mode, string Server, string Tenant, string Id, string Name, IReadOnlyList<string> Roles, IReadOnlyList<Persona> Personas);

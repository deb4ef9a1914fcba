using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;

namespace Emulation.Service.Security.Keys;

/// <summary><c>GET /api/keys</c>, <c>DELETE /api/keys/{id}</c>: the administrator sees who has a key and takes one back from afar. Keys are made on the machine itself only.</summary>
internal static class KeyEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/keys", static (IServiceProvider services) => Results.Json(Ring(services).Current().Select(Shown).ToList(), PlanJson.Options))
            .RequireAuthorization(Access.Administer).WithName("keys").WithSummary("Danh sách khóa đã cấp").Answers<IReadOnlyList<ShownKey>>();
        routes.MapDelete("/api/keys/{id}", static (string id, IServiceProvider services) => Revoke(id, services))
            .RequireAuthorization(Access.Administer).WithName("revoke-key").WithSummary("Thu hồi một khóa").Answers<ShownKey>();
    }

    private static IResult Revoke(string id, IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ring = Ring(services);
        if (!ring.Current().Any(key => key.Id == id))
        {
            throw new ProblemException(StatusCodes.Status404NotFound, "no-such-key", "Không có khóa này; hãy tải lại danh sách.");
        }

        services.GetRequiredService<KeyFile>().Change(keys => [.. keys.Select(key => key.Id == id ? key with { Revoked = key.Revoked ?? now } : key)]);
        return Results.Json(Shown(ring.Current().First(key => key.Id == id)), PlanJson.Options);
    }

    private static KeyRing Ring(IServiceProvider services) => services.GetService<KeyRing>()
        ?? throw new ProblemException(StatusCodes.Status404NotFound, "no-keys", "Dịch vụ không chạy ở chế độ khóa cá nhân (Identity:Mode=Key).");

    private static ShownKey Shown(KeyRecord key) => new(key.Id, key.Name, key.Roles, key.Created, key.Revoked);
}

/// <summary>A key without what would let one guess at it.</summary>
internal sealed record ShownKey(string Id, string Name, IReadOnlyList<string> Roles, DateTimeOffset Created, DateTimeOffset? Revoked);

using System.Text.Json;

namespace Emulation.Service.Security.Entra;

/// <summary>What an access token of version 2.0 must say to open the service (learn.microsoft.com/entra/identity-platform/access-token-claims-reference).</summary>
internal static class TokenClaims
{
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The tenant that the token claims to be of, where it may come in.</summary>
    public static string? TenantOf(JsonElement claims, EntraOptions options) =>
        CompactToken.Text(claims, "tid") is { } tenant && options.Tenants.Contains(tenant, StringComparer.Ordinal) ? tenant : null;

    /// <returns>The person, or the reason why there is none.</returns>
    public static (Person? Person, string? Refusal) Read(JsonElement claims, string tenant, EntraOptions options, DateTimeOffset now)
    {
        if (RefusalOf(claims, tenant, options, now) is { } refusal)
        {
            return (null, refusal);
        }

        // Never by name or mail address: both can be changed and given to another.
        return CompactToken.Text(claims, "oid") is { } id && EntraOptions.IsId(id)
            ? (new Person(tenant, id, Person.PlainName(CompactToken.Text(claims, "name") ?? ""), RolesOf(claims)), null)
            : (null, TokenRefusal.Identity);
    }

    private static string? RefusalOf(JsonElement claims, string tenant, EntraOptions options, DateTimeOffset now) =>
        CompactToken.Text(claims, "iss") != options.IssuerOf(tenant) ? TokenRefusal.Issuer
        : CompactToken.Text(claims, "aud") is not { } audience || !options.Audiences.Contains(audience, StringComparer.Ordinal) ? TokenRefusal.Audience
        : LifetimeRefusal(claims, now) is { } lifetime ? lifetime
        // A program that acts for itself has no scp; idtyp says so where the registration asks for that claim.
        : CompactToken.Text(claims, "idtyp") is { } type && type != "user" || !claims.TryGetProperty("scp", out _) ? TokenRefusal.AppOnly
        : CompactToken.Text(claims, "scp")?.Split(' ').Contains(EntraOptions.Scope, StringComparer.Ordinal) != true ? TokenRefusal.Scope
        : CompactToken.Text(claims, "azp") is not { } client || !options.Clients.Contains(client, StringComparer.Ordinal) ? TokenRefusal.Client
        : null;

    private static string? LifetimeRefusal(JsonElement claims, DateTimeOffset now) =>
        Time(claims, "exp") is not { } end || Time(claims, "nbf") is not { } start || end < start ? TokenRefusal.Lifetime
        : end + ClockSkew <= now ? TokenRefusal.Expired
        : start - ClockSkew > now ? TokenRefusal.NotYet
        : null;

    private static DateTimeOffset? Time(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is > 0 and < 253_402_300_800 - 3600
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    // App roles that the tenant defines for other purposes mean nothing here.
    private static IReadOnlyList<string> RolesOf(JsonElement claims) => claims.TryGetProperty("roles", out var roles) && roles.ValueKind == JsonValueKind.Array
        ? [.. Roles.All.Intersect(roles.EnumerateArray().Where(static role => role.ValueKind == JsonValueKind.String).Select(static role => role.GetString()!), StringComparer.Ordinal)]
        : [];
}

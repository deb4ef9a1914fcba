using System.Buffers.Text;
using System.Text.Json;

namespace Emulation.Storage.SignIn;

/// <summary>
/// Quyền ghi trong mã truy cập: what an access token says that it is good for. Microsoft promises nothing of the inside of a token for Graph, and nobody has checked its
/// signature here, so this is for advice and never for a decision.
/// </summary>
internal sealed record TokenScopes(IReadOnlyList<string> Granted, DateTimeOffset? Ends)
{
    private const int LongestToken = 16 * 1024;

    /// <returns>Null for a token whose inside cannot be read.</returns>
    public static TokenScopes? Read(string token)
    {
        if (token.Length > LongestToken || token.Split('.') is not [_, var body, _] || !Base64Url.IsValid(body))
        {
            return null;
        }

        try
        {
            using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(body));
            return claims.RootElement.ValueKind == JsonValueKind.Object ? Of(claims.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // scp is of a person who is signed in, roles of an application by itself.
    private static TokenScopes Of(JsonElement claims)
    {
        var scopes = claims.TryGetProperty("scp", out var scp) && scp.ValueKind == JsonValueKind.String ? scp.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var roles = claims.TryGetProperty("roles", out var all) && all.ValueKind == JsonValueKind.Array
            ? all.EnumerateArray().Where(static role => role.ValueKind == JsonValueKind.String).Select(static role => role.GetString()!) : [];
        var ends = claims.TryGetProperty("exp", out var exp) && exp.TryGetInt64(out var seconds) && seconds is >= 0 and < 100_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null;
        return new TokenScopes([.. scopes.Concat(roles).Order(StringComparer.Ordinal)], ends);
    }
}

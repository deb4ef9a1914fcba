using System.Security.Cryptography;

namespace Emulation.Service.Security.Entra;

/// <summary>
/// Judges an access token. Written over the framework's own RSA because the identity libraries that the package feed has (6.8.0) are out of support and
/// inflate encrypted tokens before they look at them; the order is: size, form, header, tenant, key, signature, then what the token says.
/// </summary>
internal sealed class BearerTokens(EntraOptions options, KeyDiscovery discovery, TimeProvider clock, ILoggerFactory logs) : IDisposable
{
    private readonly Dictionary<string, SigningKeys> _keys = options.Tenants.Distinct(StringComparer.Ordinal)
        .ToDictionary(static tenant => tenant, tenant => new SigningKeys(tenant, discovery, clock, logs.CreateLogger<SigningKeys>()), StringComparer.Ordinal);

    /// <returns>The person, or one of <see cref="TokenRefusal"/>.</returns>
    /// <exception cref="NoSigningKeysException">The provider has not answered once.</exception>
    public async Task<(Person? Person, string? Refusal)> JudgeAsync(string text, CancellationToken cancellation)
    {
        var (token, refusal) = CompactToken.Parse(text);
        if (token is null)
        {
            return (null, refusal);
        }

        // An allow-list, before anything is fetched: a token cannot send the service to an address of its choice.
        if (TokenClaims.TenantOf(token.Claims, options) is not { } tenant)
        {
            return (null, TokenRefusal.Tenant);
        }

        if (await _keys[tenant].FindAsync(token.KeyId, cancellation) is not { } key)
        {
            return (null, TokenRefusal.UnknownKey);
        }

        return IsSigned(token, key) ? TokenClaims.Read(token.Claims, tenant, options, clock.GetUtcNow()) : (null, TokenRefusal.Signature);
    }

    public void Dispose()
    {
        foreach (var keys in _keys.Values)
        {
            keys.Dispose();
        }
    }

    private static bool IsSigned(CompactToken token, RSAParameters key)
    {
        using var rsa = RSA.Create(key);
        return rsa.VerifyData(token.Signed, token.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}

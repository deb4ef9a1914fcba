using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Emulation.Service.Security.Entra;

/// <summary>Fetches a tenant's public keys: its OpenID configuration, then the key set (RFC 7517) that this names.</summary>
internal sealed class KeyDiscovery(HttpClient http, EntraOptions options)
{
    public const string HttpName = "entra";

    public const int LargestAnswer = 256 * 1024;

    private const int SmallestModulus = 2048 / 8;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <exception cref="DiscoveryFailedException">No answer, or not one that can be believed.</exception>
    public async Task<IReadOnlyDictionary<string, RSAParameters>> FetchAsync(string tenant)
    {
        try
        {
            var issuer = options.IssuerOf(tenant);
            using var configuration = await ReadAsync(new Uri($"{issuer}/.well-known/openid-configuration"));
            if (CompactToken.Text(configuration.RootElement, "issuer") != issuer)
            {
                throw new DiscoveryFailedException("the configuration is of another issuer");
            }

            using var keySet = await ReadAsync(KeyAddress(configuration.RootElement));
            var keys = keySet.RootElement.GetProperty("keys").EnumerateArray().Select(key => (Id: CompactToken.Text(key, "kid"), Key: ReadKey(key, issuer)))
                .Where(static one => one is { Id: not null, Key: not null }).ToDictionary(static one => one.Id!, static one => one.Key!.Value, StringComparer.Ordinal);
            return keys.Count > 0 ? keys : throw new DiscoveryFailedException("the key set holds no usable key");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new DiscoveryFailedException(failure.GetType().Name);
        }
    }

    private async Task<JsonDocument> ReadAsync(Uri address) => JsonDocument.Parse(await http.GetByteArrayAsync(address), Strict);

    // The keys come from the provider's own host, whatever the configuration says.
    private Uri KeyAddress(JsonElement configuration) =>
        Uri.TryCreate(CompactToken.Text(configuration, "jwks_uri"), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        && string.Equals(address.Authority, new Uri(options.Authority).Authority, StringComparison.OrdinalIgnoreCase)
            ? address : throw new DiscoveryFailedException("the key set lies on another host");

    private static RSAParameters? ReadKey(JsonElement key, string issuer)
    {
        if (CompactToken.Text(key, "kty") != "RSA" || CompactToken.Text(key, "use") is not (null or "sig") || CompactToken.Text(key, "alg") is not (null or "RS256")
            || CompactToken.Text(key, "issuer") is { } own && own != issuer
            || CompactToken.Text(key, "n") is not { } modulus || CompactToken.Text(key, "e") is not { } exponent || !Base64Url.IsValid(modulus) || !Base64Url.IsValid(exponent))
        {
            return null;
        }

        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) };
        return parameters.Modulus.Length >= SmallestModulus ? parameters : null;
    }
}

/// <summary>The message is for the log.</summary>
internal sealed class DiscoveryFailedException(string reason) : Exception(reason);

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Emulation.Service.Security.Entra;

namespace Emulation.Service.Tests.Security.Entra;

/// <summary>Tokens that must not open the service, each with the reason that the log must give.</summary>
internal static class TokenAttacks
{
    private const string Other = "12345678-0000-0000-0000-000000000000";

    public static IReadOnlyDictionary<string, (string Reason, Func<EntraHost, string> Forge)> All { get; } = new Dictionary<string, (string, Func<EntraHost, string>)>(StringComparer.Ordinal)
    {
        ["no algorithm"] = (TokenRefusal.Algorithm, static host => Headed(host, "alg", "none")),
        ["no algorithm, no signature"] = (TokenRefusal.Malformed, static host => Cut(Headed(host, "alg", "none")) + "."),
        ["no algorithm in odd letters"] = (TokenRefusal.Algorithm, static host => Headed(host, "alg", "nOnE")),
        ["public key as HS256 secret"] = (TokenRefusal.Algorithm, PublicKeyAsSecret),
        ["RS512"] = (TokenRefusal.Algorithm, static host => Headed(host, "alg", "RS512")),
        ["PS256"] = (TokenRefusal.Algorithm, static host => Headed(host, "alg", "PS256")),
        ["algorithm as a list"] = (TokenRefusal.Algorithm, static host => Headed(host, "alg", new JsonArray("RS256"))),
        ["algorithm twice"] = (TokenRefusal.Malformed, static host => Raw(host, $$"""{"alg":"none","alg":"RS256","kid":"{{host.Provider.Key.Id}}"}""")),
        ["half a letter for a kid"] = (TokenRefusal.Malformed, static host => Raw(host, """{"alg":"RS256","kid":"\uD800"}""")),
        ["half a letter for a member"] = (TokenRefusal.Malformed, static host => Raw(host, $$"""{"alg":"RS256","kid":"{{host.Provider.Key.Id}}","\uDC00":1}""")),
        ["bytes that are no text"] = (TokenRefusal.Malformed, static host => host.Provider.Key.SignText($"{Base64Url.EncodeToString([.. "{\"alg\":\"RS256\",\"kid\":\""u8, 0xFF, .. "\"}"u8])}.{SigningKey.Encode(host.Provider.Claims(host.Clock.GetUtcNow()))}")),
        ["own key in jwk"] = (TokenRefusal.OwnKey, OwnKeyEmbedded),
        ["own key by jku"] = (TokenRefusal.OwnKey, static host => Headed(host, "jku", "https://evil.example/keys")),
        ["own key by x5u"] = (TokenRefusal.OwnKey, static host => Headed(host, "x5u", "https://evil.example/cert")),
        ["own key in x5c"] = (TokenRefusal.OwnKey, static host => Headed(host, "x5c", new JsonArray("MII"))),
        ["critical header"] = (TokenRefusal.CriticalHeader, static host => Headed(host, "crit", new JsonArray("exp"))),
        ["unencoded payload"] = (TokenRefusal.Malformed, static host => Headed(host, "b64", false)),
        ["zipped"] = (TokenRefusal.Malformed, static host => Headed(host, "zip", "DEF")),
        ["another kind of token"] = (TokenRefusal.Malformed, static host => Headed(host, "typ", "secevent+jwt")),
        ["no kid"] = (TokenRefusal.UnknownKey, static host => Headed(host, "kid", null)),
        ["empty kid"] = (TokenRefusal.UnknownKey, static host => Headed(host, "kid", "")),
        ["unknown kid"] = (TokenRefusal.UnknownKey, static host => SigningKey.Create() is var key ? key.Sign(key.Header(), host.Provider.Claims(host.Clock.GetUtcNow())) : ""),
        ["path for a kid"] = (TokenRefusal.UnknownKey, static host => Headed(host, "kid", "../../dev/null")),
        ["another key under the known kid"] = (TokenRefusal.Signature, static host => SigningKey.Create().Sign(host.Provider.Key.Header(), host.Provider.Claims(host.Clock.GetUtcNow()))),
        ["signature of another token"] = (TokenRefusal.Signature, static host => Cut(Claimed(host, "oid", Other)) + "." + host.GoodToken().Split('.')[2]),
        ["signature of nothing"] = (TokenRefusal.Signature, static host => Cut(host.GoodToken()) + "." + Base64Url.EncodeToString(new byte[256])),
        ["short signature"] = (TokenRefusal.Signature, static host => Cut(host.GoodToken()) + ".AAAA"),
        ["signature with padding"] = (TokenRefusal.Malformed, static host => host.GoodToken() + "=="),
        ["encrypted, five parts"] = (TokenRefusal.Encrypted, static _ => "eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA"),
        ["two parts"] = (TokenRefusal.Malformed, static host => Cut(host.GoodToken())),
        ["four parts"] = (TokenRefusal.Malformed, static host => host.GoodToken() + ".AAAA"),
        ["larger than 16 KB"] = (TokenRefusal.TooLarge, static host => Claimed(host, "groups", new string('a', 16 * 1024))),
        ["only dots"] = (TokenRefusal.Malformed, static _ => ".."),
        ["list for claims"] = (TokenRefusal.Malformed, static host => host.Provider.Key.Sign(host.Provider.Key.Header(), new JsonArray())),
        ["deep claims"] = (TokenRefusal.Malformed, static host => host.Provider.Key.SignText($"{SigningKey.Encode(host.Provider.Key.Header())}.{Base64Url.EncodeToString(Encoding.ASCII.GetBytes("{\"a\":" + new string('[', 500) + new string(']', 500) + "}"))}")),
        ["another issuer"] = (TokenRefusal.Issuer, static host => Claimed(host, "iss", "https://evil.example/v2.0")),
        ["issuer of version 1"] = (TokenRefusal.Issuer, static host => Claimed(host, "iss", $"https://sts.windows.net/{TokenService.Tenant}/")),
        ["issuer with a slash more"] = (TokenRefusal.Issuer, static host => Claimed(host, "iss", $"{host.Provider.Authority}/{TokenService.Tenant}/v2.0/")),
        ["no issuer"] = (TokenRefusal.Issuer, static host => Claimed(host, "iss", null)),
        ["another tenant"] = (TokenRefusal.Tenant, static host => Claimed(host, "tid", Other)),
        ["path for a tenant"] = (TokenRefusal.Tenant, static host => Claimed(host, "tid", $"{TokenService.Tenant}/../{Other}")),
        ["no tenant"] = (TokenRefusal.Tenant, static host => Claimed(host, "tid", null)),
        ["for Graph"] = (TokenRefusal.Audience, static host => Claimed(host, "aud", "https://graph.microsoft.com")),
        ["for the pane"] = (TokenRefusal.Audience, static host => Claimed(host, "aud", TokenService.PaneId)),
        ["for several"] = (TokenRefusal.Audience, static host => Claimed(host, "aud", new JsonArray(TokenService.ServiceId, "x"))),
        ["for nobody"] = (TokenRefusal.Audience, static host => Claimed(host, "aud", null)),
        ["another scope"] = (TokenRefusal.Scope, static host => Claimed(host, "scp", "User.Read")),
        ["scope inside a word"] = (TokenRefusal.Scope, static host => Claimed(host, "scp", "not_access_as_user access_as_user2")),
        ["scope in capitals"] = (TokenRefusal.Scope, static host => Claimed(host, "scp", "ACCESS_AS_USER")),
        ["application without scope"] = (TokenRefusal.AppOnly, static host => Claimed(host, "scp", null)),
        ["application with a scope"] = (TokenRefusal.AppOnly, static host => Claimed(host, "idtyp", "app")),
        ["another program's token"] = (TokenRefusal.Client, static host => Claimed(host, "azp", Other)),
        ["no program"] = (TokenRefusal.Client, static host => Claimed(host, "azp", null)),
        ["expired"] = (TokenRefusal.Expired, static host => Claimed(host, "exp", Seconds(host, -300), "nbf", Seconds(host, -4000))),
        ["not yet valid"] = (TokenRefusal.NotYet, static host => Claimed(host, "nbf", Seconds(host, 301))),
        ["no end"] = (TokenRefusal.Lifetime, static host => Claimed(host, "exp", null)),
        ["no beginning"] = (TokenRefusal.Lifetime, static host => Claimed(host, "nbf", null)),
        ["end as text"] = (TokenRefusal.Lifetime, static host => Claimed(host, "exp", "9999999999")),
        ["end beyond all time"] = (TokenRefusal.Lifetime, static host => Claimed(host, "exp", long.MaxValue)),
        ["end before beginning"] = (TokenRefusal.Lifetime, static host => Claimed(host, "exp", Seconds(host, 10), "nbf", Seconds(host, 20))),
        ["no person"] = (TokenRefusal.Identity, static host => Claimed(host, "oid", null)),
        ["mail address for a person"] = (TokenRefusal.Identity, static host => Claimed(host, "oid", "an@coquan.example")),
    };

    private static long Seconds(EntraHost host, int later) => host.Clock.GetUtcNow().AddSeconds(later).ToUnixTimeSeconds();

    private static string Cut(string token) => token[..token.LastIndexOf('.')];

    private static string Headed(EntraHost host, string name, JsonNode? value)
    {
        var header = host.Provider.Key.Header();
        Set(header, name, value);
        return host.Provider.Key.Sign(header, host.Provider.Claims(host.Clock.GetUtcNow()));
    }

    private static string Claimed(EntraHost host, string name, JsonNode? value, string? second = null, JsonNode? secondValue = null)
    {
        var claims = host.Provider.Claims(host.Clock.GetUtcNow());
        Set(claims, name, value);
        if (second is not null)
        {
            Set(claims, second, secondValue);
        }

        return host.Provider.Sign(claims);
    }

    private static string Raw(EntraHost host, string header) =>
        host.Provider.Key.SignText($"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{SigningKey.Encode(host.Provider.Claims(host.Clock.GetUtcNow()))}");

    // CVE-2015-9235: a verifier that lets the header choose takes the public key for the secret of a MAC.
    private static string PublicKeyAsSecret(EntraHost host)
    {
        var signed = Cut(Headed(host, "alg", "HS256"));
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(host.Provider.Key.Rsa.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed)))}";
    }

    // CVE-2018-0114.
    private static string OwnKeyEmbedded(EntraHost host)
    {
        var own = SigningKey.Create();
        var header = host.Provider.Key.Header();
        header["jwk"] = own.Public();
        return own.Sign(header, host.Provider.Claims(host.Clock.GetUtcNow()));
    }

    private static void Set(JsonObject part, string name, JsonNode? value)
    {
        part.Remove(name);
        if (value is not null)
        {
            part[name] = value;
        }
    }
}

using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Emulation.Service.Tests.Security.Entra;

/// <summary>
/// An identity provider on loopback that answers as Microsoft Entra documents it: OpenID configuration, key set, and the token endpoint for
/// on-behalf-of and client credentials. Its keys rotate and its answers fail when a test says so.
/// </summary>
internal sealed class TokenService : IAsyncDisposable
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string ServiceId = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string PaneId = "aaaaaaaa-0000-0000-0000-000000000002";
    public const string Secret = "a-trial-secret";

    private readonly WebApplication _app;
    private readonly X509Certificate2 _https = OfficeService.LoopbackCertificate();
    private readonly List<SigningKey> _keys = [SigningKey.Create()];

    private TokenService()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("https://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = _https));
        _app = builder.Build();
        _app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant) => Discovery(() => new JsonObject
        {
            ["issuer"] = Issuer ?? $"{Authority}/{tenant}/v2.0",
            ["jwks_uri"] = KeyAddress ?? $"{Authority}/{tenant}/discovery/v2.0/keys",
        }));
        _app.MapGet("/{tenant}/discovery/v2.0/keys", () => Discovery(() => new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(static key => key.Public())]) }));
        _app.MapPost("/{tenant}/oauth2/v2.0/token", (Delegate)TokenAsync);
    }

    public string Authority => _app.Urls.Single();

    /// <summary>The key that signs now.</summary>
    public SigningKey Key => _keys[^1];

    public bool IsDown { get; set; }

    public string? Issuer { get; set; }

    public string? KeyAddress { get; set; }

    /// <summary>Requests for the configuration and for the key set.</summary>
    public int Fetches { get; private set; }

    /// <summary>What was asked of the token endpoint.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Asked { get; } = new();

    /// <summary>What the token endpoint answers next instead of a token.</summary>
    public ConcurrentQueue<(int Status, JsonObject Body, int? RetryAfter)> Failures { get; } = new();

    public static async Task<TokenService> StartAsync()
    {
        var service = new TokenService();
        await service._app.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    /// <summary>A connection that trusts this service and nothing else.</summary>
    public HttpMessageHandler Connection() => new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown is X509Certificate2 certificate && certificate.Thumbprint == _https.Thumbprint },
    };

    public void Rotate() => _keys[0] = SigningKey.Create();

    public void Weaken() => _keys[0] = SigningKey.Create(1024);

    /// <summary>The claims of a good token for the service, as Entra writes them in version 2.0.</summary>
    public JsonObject Claims(DateTimeOffset now) => new()
    {
        ["aud"] = ServiceId,
        ["iss"] = $"{Authority}/{Tenant}/v2.0",
        ["iat"] = now.ToUnixTimeSeconds(),
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddMinutes(75).ToUnixTimeSeconds(),
        ["azp"] = PaneId,
        ["azpacr"] = "0",
        ["name"] = "Nguyễn Văn An",
        ["oid"] = "99999999-8888-7777-6666-555555555555",
        ["preferred_username"] = "an@coquan.example",
        ["roles"] = new JsonArray("drafter"),
        ["scp"] = "access_as_user",
        ["sub"] = "pairwise",
        ["tid"] = Tenant,
        ["ver"] = "2.0",
    };

    public string Sign(JsonObject claims) => Key.Sign(Key.Header(), claims);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _https.Dispose();
    }

    private IResult Discovery(Func<JsonObject> answer)
    {
        Fetches++;
        return IsDown ? Results.StatusCode(503) : Results.Json(answer());
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = (await context.Request.ReadFormAsync(context.RequestAborted)).ToDictionary(static one => one.Key, static one => one.Value.ToString(), StringComparer.Ordinal);
        Asked.Enqueue(form);
        if (Failures.TryDequeue(out var failure))
        {
            if (failure.RetryAfter is { } seconds)
            {
                context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }

            return Results.Json(failure.Body, statusCode: failure.Status);
        }

        if (form["client_id"] != ServiceId || !IsProven(form))
        {
            return Refused("invalid_client");
        }

        return form["grant_type"] switch
        {
            "urn:ietf:params:oauth:grant-type:jwt-bearer" when form["requested_token_use"] == "on_behalf_of" && Key.Signed(form["assertion"]) => OnBehalfOf(form),
            "client_credentials" => Results.Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["access_token"] = "application" }),
            _ => Refused("invalid_grant"),
        };
    }

    private IResult OnBehalfOf(Dictionary<string, string> form)
    {
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(form["assertion"].Split('.')[1]))!;
        return Results.Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = 3599,
            // The library looks its cache up by the scope that was granted.
            ["scope"] = form["scope"],
            ["access_token"] = $"graph-token-{Asked.Count}-of-{claims["oid"]}",
            ["refresh_token"] = "refresh",
            ["client_info"] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(new JsonObject { ["uid"] = claims["oid"]!.DeepClone(), ["utid"] = Tenant }.ToJsonString())),
        });
    }

    // RFC 7523: a certificate proves itself by a token that its key signed; the signature itself is the library's own affair.
    private static bool IsProven(Dictionary<string, string> form) => form.TryGetValue("client_secret", out var secret) ? secret == Secret
        : form.TryGetValue("client_assertion", out var assertion) && assertion.Split('.').Length == 3;

    private static IResult Refused(string error) => Results.Json(new JsonObject { ["error"] = error, ["error_description"] = "AADSTS50000" }, statusCode: 400);
}

/// <summary>A key pair that signs tokens.</summary>
internal sealed record SigningKey(string Id, RSA Rsa)
{
    public static SigningKey Create(int bits = 2048) => new(RandomNumberGenerator.GetHexString(16), RSA.Create(bits));

    public static string Encode(JsonNode part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));

    public JsonObject Header() => new() { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = Id };

    public JsonNode Public()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Id, ["n"] = Base64Url.EncodeToString(key.Modulus), ["e"] = Base64Url.EncodeToString(key.Exponent) };
    }

    public string Sign(JsonNode header, JsonNode claims) => SignText($"{Encode(header)}.{Encode(claims)}");

    public string SignText(string signed) => $"{signed}.{Base64Url.EncodeToString(Rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";

    public bool Signed(string token)
    {
        var at = token.LastIndexOf('.');
        return Rsa.VerifyData(Encoding.ASCII.GetBytes(token[..at]), Base64Url.DecodeFromChars(token.AsSpan(at + 1)), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}

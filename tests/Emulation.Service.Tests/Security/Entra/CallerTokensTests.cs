using System.Text;
using System.Text.Json.Nodes;
using Emulation.Service.Problems;
using Emulation.Service.Security;
using Emulation.Service.Security.Entra;
using Emulation.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Service.Tests.Security.Entra;

/// <summary>The real MSAL.NET against the token service.</summary>
public sealed class CallerTokensTests : IAsyncLifetime
{
    private readonly EntraHost _host = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-tokens-");

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Graph_is_asked_in_the_name_of_the_caller()
    {
        var token = await AcquireAsync(_host.Service, Assertion(1));

        var asked = Assert.Single(_host.Provider.Asked);
        Assert.Equal("graph-token-1-of-00000000-0000-0000-0000-000000000001", token);
        Assert.Equal(("on_behalf_of", Assertion(1)), (asked["requested_token_use"], asked["assertion"]));
        Assert.Contains("https://graph.microsoft.com/.default", asked["scope"].Split(' '));
        Assert.Contains("cp1", asked["claims"], StringComparison.Ordinal);
        Assert.Equal(TokenService.Secret, asked["client_secret"]);
    }

    [Fact]
    public async Task Outside_a_request_there_is_nobody_to_act_for()
    {
        var tokens = _host.Service.Services.GetRequiredService<CallerTokens>();

        var refused = await Assert.ThrowsAsync<StoreException>(() => tokens.AcquireAsync(renew: false, TestContext.Current.CancellationToken));

        Assert.Equal(StoreFailure.SignInNeeded, refused.Failure);
    }

    [Fact]
    public async Task Two_instances_share_the_tokens_and_nobody_else_can_read_them()
    {
        (string, string)[] shared = [("Identity:Entra:Tokens", _folder.FullName), ("Identity:Entra:Certificate:Path", OfficeService.Certificate(_folder)), ("Identity:Entra:Certificate:Password", "x")];
        await using var first = _host.Open(shared);
        await using var second = _host.Open(shared);

        var one = await AcquireAsync(first, Assertion(1));
        var two = await AcquireAsync(second, Assertion(1));
        var other = await AcquireAsync(second, Assertion(2));
        var renewed = await AcquireAsync(first, Assertion(1), renew: true);
        var seen = await AcquireAsync(second, Assertion(1));

        Assert.Equal(one, two);
        Assert.EndsWith("-of-00000000-0000-0000-0000-000000000002", other, StringComparison.Ordinal);
        Assert.NotEqual(one, renewed);
        Assert.Equal(renewed, seen);
        Assert.Equal(3, _host.Provider.Asked.Count);
        Assert.All(_host.Provider.Asked, static asked => Assert.False(asked.ContainsKey("client_secret")));
        var files = _folder.GetFiles("*.token");
        Assert.Equal(2, files.Length);
        foreach (var file in files.Concat(_folder.GetFiles("keys/*.xml")))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.FullName, TestContext.Current.CancellationToken));
            Assert.DoesNotContain("graph-token", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<value>", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("")]
    public async Task Row41_A_damaged_entry_is_as_if_it_were_not_there(string content)
    {
        (string, string)[] settings = [("Identity:Entra:Tokens", _folder.FullName)];
        await using var service = _host.Open(settings);
        await AcquireAsync(service, Assertion(1));
        await File.WriteAllTextAsync(Assert.Single(_folder.GetFiles("*.token")).FullName, content, TestContext.Current.CancellationToken);

        var again = await AcquireAsync(service, Assertion(1));
        var kept = await AcquireAsync(service, Assertion(1));

        Assert.StartsWith("graph-token-2-", again, StringComparison.Ordinal);
        Assert.Equal(again, kept);
    }

    [Theory]
    [InlineData("interaction_required", "basic_action", """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""")]
    [InlineData("invalid_grant", "consent_required", null)]
    [InlineData("invalid_grant", "user_password_expired", null)]
    public async Task Row41_What_only_the_person_can_mend_asks_for_a_new_sign_in(string error, string suberror, string? claims)
    {
        var body = new JsonObject { ["error"] = error, ["suberror"] = suberror, ["error_description"] = "AADSTS50076", ["error_codes"] = new JsonArray(50076) };
        if (claims is not null)
        {
            body["claims"] = claims;
        }

        _host.Provider.Failures.Enqueue((400, body, null));

        var refused = await Assert.ThrowsAsync<StoreException>(() => AcquireAsync(_host.Service, Assertion(1)));

        Assert.Equal(StoreFailure.SignInNeeded, refused.Failure);
        Assert.Equal(claims, refused.Claims);
    }

    [Fact]
    public async Task A_claims_challenge_reaches_the_pane_as_a_header()
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        const string claims = """{"access_token":{"acrs":{"value":"c1"}}}""";

        await ProblemAnswers.WriteAsync(context, new ProblemException(401, "sign-in-needed", "Hãy đăng nhập lại.") { Claims = claims });

        var header = context.Response.Headers.WWWAuthenticate.ToString();
        Assert.StartsWith("Bearer error=\"insufficient_claims\", claims=\"", header, StringComparison.Ordinal);
        Assert.Equal(claims, Encoding.UTF8.GetString(Convert.FromBase64String(header.Split('"')[3])));
    }

    [Fact]
    public async Task Row05_While_Entra_throttles_the_wait_is_told_and_cached_tokens_are_given()
    {
        var cached = await AcquireAsync(_host.Service, Assertion(1));
        _host.Provider.Failures.Enqueue((429, new JsonObject { ["error"] = "temporarily_unavailable", ["error_description"] = "AADSTS90055" }, 120));

        var refused = await Assert.ThrowsAsync<StoreException>(() => AcquireAsync(_host.Service, Assertion(2)));
        var still = await AcquireAsync(_host.Service, Assertion(1));

        Assert.Equal((StoreFailure.Unavailable, TimeSpan.FromSeconds(120)), (refused.Failure, refused.RetryAfter));
        Assert.Equal(cached, still);
    }

    [Fact]
    public async Task A_wrong_registration_is_the_administrators_affair()
    {
        _host.Provider.Failures.Enqueue((401, new JsonObject { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215" }, null));

        var refused = await Assert.ThrowsAsync<StoreException>(() => AcquireAsync(_host.Service, Assertion(1)));

        Assert.Equal(StoreFailure.Unavailable, refused.Failure);
        Assert.Contains("invalid_client", refused.Message, StringComparison.Ordinal);
    }

    private string Assertion(int person)
    {
        var claims = _host.Provider.Claims(_host.Clock.GetUtcNow());
        claims["oid"] = $"00000000-0000-0000-0000-00000000000{person}";
        return _host.Provider.Key.SignText($"{SigningKey.Encode(_host.Provider.Key.Header())}.{SigningKey.Encode(claims)}");
    }

    private static async Task<string> AcquireAsync(OfficeService service, string assertion, bool renew = false)
    {
        var person = new Person(TokenService.Tenant, "00000000-0000-0000-0000-000000000001", "An", [Roles.Drafter]);
        var context = new DefaultHttpContext { User = person.ToPrincipal(SignIn.Scheme) };
        context.Features.Set(new BearerToken(assertion));
        service.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        return await service.Services.GetRequiredService<CallerTokens>().AcquireAsync(renew, TestContext.Current.CancellationToken);
    }
}

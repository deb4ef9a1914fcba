using System.Net;
using System.Text.Json.Nodes;
using Emulation.Service.Security.Entra;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Service.Tests.Security.Entra;

public sealed class BearerSignInTests(EntraHost host) : IClassFixture<EntraHost>
{
    public static TheoryData<string> Attacks => [.. TokenAttacks.All.Keys];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Row40_A_token_that_is_not_wholly_right_opens_nothing(string attack)
    {
        var (reason, forge) = TokenAttacks.All[attack];
        var token = forge(host);
        var before = Lines(reason);

        using var answer = await host.Service.GetAsync("/api/me", EntraHost.Bearer(token));

        Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-needed"), await answer.ProblemAsync());
        Assert.Equal("Bearer error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal(before + 1, Lines(reason));
        Assert.DoesNotContain(token, host.Service.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aud", TokenService.ServiceId)]
    [InlineData("aud", "api://" + TokenService.ServiceId)]
    [InlineData("scp", "User.Read access_as_user")]
    [InlineData("idtyp", "user")]
    [InlineData("name", "Nguyễn Văn An")]
    public async Task A_token_of_the_tenant_for_the_pane_is_its_person(string name, string value)
    {
        var claims = host.Provider.Claims(host.Clock.GetUtcNow());
        claims[name] = value;

        using var answer = await host.Service.GetAsync("/api/me", EntraHost.Bearer(host.Provider.Sign(claims)));
        var me = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal(("entra", TokenService.Tenant, "99999999-8888-7777-6666-555555555555", "Nguyễn Văn An"), ((string?)me["mode"], (string?)me["tenant"], (string?)me["id"], (string?)me["name"]));
        Assert.Equal("drafter", (string?)Assert.Single(me["roles"]!.AsArray()));
    }

    [Theory]
    [InlineData(-299, -4000, HttpStatusCode.OK)]
    [InlineData(4000, 300, HttpStatusCode.OK)]
    public async Task Clocks_may_differ_by_five_minutes(int end, int start, HttpStatusCode status)
    {
        var claims = host.Provider.Claims(host.Clock.GetUtcNow());
        claims["exp"] = host.Clock.GetUtcNow().AddSeconds(end).ToUnixTimeSeconds();
        claims["nbf"] = host.Clock.GetUtcNow().AddSeconds(start).ToUnixTimeSeconds();

        using var answer = await host.Service.GetAsync("/api/me", EntraHost.Bearer(host.Provider.Sign(claims)));

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("""["drafter"]""", "/api/keys", HttpStatusCode.Forbidden)]
    [InlineData("""["administrator","drafter"]""", "/api/keys", HttpStatusCode.NotFound)]
    [InlineData("""["reviewer"]""", "/api/rules", HttpStatusCode.OK)]
    [InlineData("""["Reviewer","boss",7]""", "/api/rules", HttpStatusCode.Forbidden)]
    [InlineData(""" "administrator" """, "/api/rules", HttpStatusCode.Forbidden)]
    [InlineData("null", "/api/rules", HttpStatusCode.Forbidden)]
    public async Task App_roles_decide_what_a_person_may_do(string roles, string path, HttpStatusCode status)
    {
        var claims = host.Provider.Claims(host.Clock.GetUtcNow());
        claims["roles"] = JsonNode.Parse(roles);

        using var answer = await host.Service.GetAsync(path, EntraHost.Bearer(host.Provider.Sign(claims)));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Every_single_letter_of_a_token_counts()
    {
        var tokens = host.Service.Services.GetRequiredService<BearerTokens>();
        var good = host.GoodToken();
        Assert.NotNull((await tokens.JudgeAsync(good, TestContext.Current.CancellationToken)).Person);
        for (var at = 0; at < good.Length; at++)
        {
            foreach (var letter in "Ag_.=")
            {
                var changed = good[..at] + letter + good[(at + 1)..];
                var (person, refusal) = await tokens.JudgeAsync(changed, TestContext.Current.CancellationToken);
                Assert.True(changed == good || person is null && refusal is not null, $"letter {at} as {letter}");
            }
        }
    }

    [Fact]
    public async Task A_token_counts_in_its_header_only()
    {
        var token = host.GoodToken();
        using var none = await host.Service.GetAsync("/api/me");
        using var address = await host.Service.GetAsync($"/api/me?access_token={token}");
        using var cookie = await host.Service.GetAsync("/api/me", ("Cookie", $"token={token}"));
        using var basic = await host.Service.GetAsync("/api/me", ("Authorization", "Basic " + token));
        using var key = await host.Service.GetAsync("/api/me", ("X-Emulation-Key", token));
        using var twice = await host.Service.GetAsync("/api/me", EntraHost.Bearer(token), EntraHost.Bearer(token));
        using var foreign = await host.Service.GetAsync("/api/me", EntraHost.Bearer(token), ("Origin", "https://evil.example"));

        Assert.Equal("Bearer", none.Headers.WwwAuthenticate.ToString());
        Assert.All([none, address, cookie, basic, key, twice], static answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.Equal((HttpStatusCode.Forbidden, "foreign-origin"), await foreign.ProblemAsync());
        Assert.DoesNotContain(token, host.Service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_write_into_the_log_or_the_answer()
    {
        var claims = host.Provider.Claims(host.Clock.GetUtcNow());
        claims["name"] = "An\r\nSign-in refused: forged\u202E";

        using var answer = await host.Service.GetAsync("/api/me", EntraHost.Bearer(host.Provider.Sign(claims)));

        Assert.Equal("An Sign-in refused: forged", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["name"]);
        Assert.DoesNotContain("\nSign-in refused: forged", host.Service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_where_to_sign_in_and_holds_no_secret()
    {
        using var page = await host.Service.GetAsync("/");

        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("<meta name=\"emulation-sign-in\" content=\"entra\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"emulation-client-id\" content=\"{TokenService.PaneId}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"emulation-scope\" content=\"api://{TokenService.ServiceId}/access_as_user\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain(TokenService.Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain(TokenService.Secret, host.Service.Log, StringComparison.Ordinal);
    }

    private int Lines(string reason) => host.Service.Log.Split('\n').Count(line => line == $"Sign-in refused: {reason}");
}

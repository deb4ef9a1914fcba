using System.Net;
using Emulation.Service.Security.Entra;

namespace Emulation.Service.Tests.Security.Entra;

/// <summary>Each test has a provider of its own, as it turns its keys or takes it down.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    // The configuration and the key set.
    private const int OneFetch = 2;

    private readonly EntraHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Row40_A_new_key_is_found_and_an_old_one_forgotten()
    {
        var old = _host.GoodToken();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(old));
        _host.Provider.Rotate();

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(_host.GoodToken()));
        Assert.Equal(OneFetch, _host.Provider.Fetches);

        _host.Clock.Advance(SigningKeys.ShortestPause);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(_host.GoodToken()));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(old));
        Assert.Equal(2 * OneFetch, _host.Provider.Fetches);
    }

    [Fact]
    public async Task Row40_A_flood_of_unknown_keys_costs_one_fetch_in_five_minutes()
    {
        await AskAsync(_host.GoodToken());
        _host.Clock.Advance(SigningKeys.ShortestPause);
        var stranger = SigningKey.Create();
        var claims = _host.Provider.Claims(_host.Clock.GetUtcNow());
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), TestContext.Current.CancellationToken, async (i, _) =>
            Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(stranger.Sign((stranger with { Id = $"kid-{i}" }).Header(), claims))));

        Assert.Equal(2 * OneFetch, _host.Provider.Fetches);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(_host.GoodToken()));
    }

    [Fact]
    public async Task Row40_While_the_provider_is_down_the_last_keys_stand()
    {
        Assert.Equal(HttpStatusCode.OK, await AskAsync(_host.GoodToken()));
        _host.Provider.IsDown = true;
        _host.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(_host.GoodToken()));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(_host.GoodToken()));
        Assert.Contains("Signing keys of tenant", _host.Service.Log, StringComparison.Ordinal);
        Assert.Equal(OneFetch + 1, _host.Provider.Fetches);
    }

    [Fact]
    public async Task Before_the_first_keys_nobody_comes_in_and_all_may_ask_again()
    {
        _host.Provider.IsDown = true;
        using var answer = await _host.Service.GetAsync("/api/me", EntraHost.Bearer(_host.GoodToken()));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "identity-unavailable"), await answer.ProblemAsync());
        Assert.Equal(SigningKeys.FirstPause, answer.Headers.RetryAfter?.Delta);

        _host.Provider.IsDown = false;
        _host.Clock.Advance(SigningKeys.FirstPause);

        Assert.Equal(HttpStatusCode.OK, await AskAsync(_host.GoodToken()));
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("host")]
    [InlineData("scheme")]
    [InlineData("weak")]
    public async Task A_configuration_that_cannot_be_believed_gives_no_keys(string fault)
    {
        switch (fault)
        {
            case "issuer":
                _host.Provider.Issuer = "https://evil.example/v2.0";
                break;
            case "host":
                _host.Provider.KeyAddress = "https://evil.example/keys";
                break;
            case "scheme":
                _host.Provider.KeyAddress = _host.Provider.Authority.Replace("https", "http", StringComparison.Ordinal) + "/keys";
                break;
            default:
                _host.Provider.Weaken();
                break;
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(_host.GoodToken()));
    }

    private async Task<HttpStatusCode> AskAsync(string token)
    {
        using var answer = await _host.Service.GetAsync("/api/me", EntraHost.Bearer(token));
        return answer.StatusCode;
    }
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.Faults;

namespace Emulation.Service.Tests.Library;

/// <summary>The way of a person's token through the whole service: the pane's token comes in, a token of that person for Graph goes out, and nobody else's ever.</summary>
public sealed class GraphTokenTests : IAsyncLifetime
{
    private const string Challenge = """{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}""";

    private EmulatedSharePoint _point = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _point = await EmulatedSharePoint.StartAsync();

    public ValueTask DisposeAsync() => _point.DisposeAsync();

    [Fact]
    public async Task Each_request_reaches_Graph_as_the_person_who_made_it()
    {
        var (first, second) = (_point.Accept(1, 1), _point.Accept(2, 2));
        using var one = _point.ClientOf(1);
        using var two = _point.ClientOf(2);

        await ReadAsync(one);
        await ReadAsync(two);
        await ReadAsync(one);

        Assert.Equal([first, second, first], Bearers());
        // The third request took its token from the cache.
        Assert.Equal(2, _point.Provider.Asked.Count);
        Assert.Equal([_point.TokenOf(1), _point.TokenOf(2)], _point.Provider.Asked.Select(static asked => asked["assertion"]));
    }

    [Fact]
    public async Task People_at_once_do_not_get_each_others_token()
    {
        for (var person = 1; person <= 4; person++)
        {
            using var early = _point.ClientOf(person);
            _point.Accept(person, person);
            await ReadAsync(early);
        }

        var before = _point.Site.Transcript.Exchanges.Count;
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async turn =>
        {
            using var client = _point.ClientOf((turn % 4) + 1);
            using var answer = await client.GetAsync(new Uri($"/api/documents/folders/nguoi-{(turn % 4) + 1}", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }));

        var later = _point.Site.Transcript.Exchanges.Skip(before).ToList();
        Assert.Equal(40, later.Count);
        Assert.All(later, static exchange => Assert.EndsWith(exchange.Path.Split("nguoi-")[1].Split('/')[0], exchange.Headers["Authorization"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_Graph_no_longer_takes_is_renewed_once()
    {
        var renewed = _point.Accept(2, 1);
        using var client = _point.ClientOf(1);

        await ReadAsync(client);

        Assert.Equal(["graph-token-1-of-" + EmulatedSharePoint.OidOf(1), renewed], Bearers());
    }

    [Fact]
    public async Task A_challenge_of_Graph_comes_to_the_pane_with_its_claims()
    {
        _point.Accept(1, 1);
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Challenge));
        _point.Site.Faults.Next(RequestKind.ListChildren, Fault.Answer(401, "InvalidAuthenticationToken") with
        {
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["WWW-Authenticate"] = $"Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"{encoded}\"",
            },
        });
        using var client = _point.ClientOf(1);

        using var answer = await client.GetAsync(new Uri("/api/documents", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-needed"), await answer.ProblemAsync());
        Assert.Equal($"Bearer error=\"insufficient_claims\", claims=\"{encoded}\"", answer.Headers.WwwAuthenticate.ToString());
        Assert.Single(Bearers());
    }

    [Fact]
    public async Task A_challenge_of_Entra_comes_to_the_pane_with_its_claims()
    {
        _point.Provider.Failures.Enqueue((400, new JsonObject
        {
            ["error"] = "invalid_grant", ["suberror"] = "basic_action", ["error_description"] = "AADSTS50076", ["error_codes"] = new JsonArray(50076), ["claims"] = Challenge,
        }, null));
        using var client = _point.ClientOf(1);

        using var answer = await client.GetAsync(new Uri("/api/documents", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-needed"), await answer.ProblemAsync());
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(Challenge)), answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Empty(_point.Site.Transcript.Exchanges);
    }

    [Fact]
    public async Task Row05_Throttled_by_Entra_is_503_with_the_time_and_who_has_a_token_works_on()
    {
        _point.Accept(1, 1);
        using var one = _point.ClientOf(1);
        using var two = _point.ClientOf(2);
        await ReadAsync(one);
        _point.Provider.Failures.Enqueue((429, new JsonObject { ["error"] = "temporarily_unavailable", ["error_description"] = "AADSTS90055" }, 120));

        using var refused = await two.GetAsync(new Uri("/api/documents", UriKind.Relative), Cancellation);
        await ReadAsync(one);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable"), await refused.ProblemAsync());
        Assert.Equal(TimeSpan.FromSeconds(120), refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task No_token_is_in_the_log_or_in_an_answer()
    {
        var token = _point.Accept(1, 1);
        using var client = _point.ClientOf(1);

        using var answer = await client.GetAsync(new Uri("/api/documents", UriKind.Relative), Cancellation);

        Assert.DoesNotContain(token, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain(token, _point.Service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(_point.TokenOf(1), _point.Service.Log, StringComparison.Ordinal);
    }

    private static async Task ReadAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/api/documents", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private IEnumerable<string> Bearers() => _point.Site.Transcript.Exchanges.Select(static exchange => exchange.Headers["Authorization"]["Bearer ".Length..]);
}

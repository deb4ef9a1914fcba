using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests.Health;

public sealed class ReadinessTests
{
    [Theory]
    [InlineData("/health", "ok")]
    [InlineData("/health/live", "ok")]
    [InlineData("/health/ready", "ready")]
    public async Task Anybody_may_ask(string path, string status)
    {
        await using var service = await ListeningService.StartAsync();

        using var answer = await GetAsync(service, path);

        Assert.Equal((HttpStatusCode.OK, status), (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["status"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_not_ready_but_alive()
    {
        var file = Path.GetTempFileName();
        try
        {
            await using var service = await ListeningService.StartAsync("--urls", "http://127.0.0.1:0", "--Storage:Folder", file);

            using var ready = await GetAsync(service, "/health/ready");
            using var alive = await GetAsync(service, "/health/live");

            var said = await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "not-ready"), await ready.ProblemAsync());
            Assert.Equal("store", JsonNode.Parse(said)!["place"]!.GetValue<string>());
            Assert.NotNull(ready.Headers.RetryAfter);
            // Where the library lies is nobody's business.
            Assert.DoesNotContain(Path.GetFileName(file), said, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Graph_out_of_reach_is_not_ready()
    {
        await using var service = new Security.OfficeService("Entra", null,
        [
            ("Identity:Entra:Authority", "https://127.0.0.1:1"), ("Identity:Entra:Tenants", Security.Entra.TokenService.Tenant), ("Identity:Entra:Clients", Security.Entra.TokenService.PaneId),
            ("Identity:Entra:ClientId", Security.Entra.TokenService.ServiceId), ("Identity:Entra:Secret", Security.Entra.TokenService.Secret), ("Storage:Kind", "Graph"),
            ("Storage:Graph:Api", "http://127.0.0.1:1/v1.0/"), ("Storage:Graph:SiteId", "a.example,5f2a6f0e-2d66-4f04-9a3c-1d2a7f1b9c11,0b1c7a52-7a34-4a0e-8a51-3c8e0a6d2f77"),
            ("Storage:Graph:DriveId", "b!x"), ("Storage:Graph:ContentHosts:0", "a.example"),
        ]);

        using var ready = await service.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not-ready"), await ready.ProblemAsync());
    }

    private static async Task<HttpResponseMessage> GetAsync(ListeningService service, string path)
    {
        using var client = new HttpClient { BaseAddress = service.Address };
        return await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}

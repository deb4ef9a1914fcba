using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Emulation.Service.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Emulation.Service.Tests.Telemetry;

/// <summary>The real exporter against a collector on loopback: what leaves the service is searched for everything that must not.</summary>
public sealed class TelemetryExportTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<(string Path, string Text)> _received = new();
    private WebApplication _collector = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/{**path}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            // Protobuf keeps texts as they are, in UTF-8.
            _received.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            return Results.Bytes([], "application/x-protobuf");
        });
        await _collector.StartAsync(Cancellation);
    }

    public ValueTask DisposeAsync() => _collector.DisposeAsync();

    [Fact]
    public async Task Routes_and_outcomes_go_out_and_nothing_of_documents_or_people()
    {
        const string Name = "Kế hoạch bí mật 7391.docx";
        string key;
        await using (var service = await StartAsync())
        {
            key = service.Key;
            using var owner = service.Owner();
            owner.DefaultRequestHeaders.UserAgent.ParseAdd("agent-7391");
            owner.DefaultRequestHeaders.Add("tracestate", "vendor=state7391");
            using var folder = await owner.PostAsync(new Uri("/api/documents/folders", UriKind.Relative), new MultipartFormDataContent { { new StringContent("Xã 7391"), "unit" } }, Cancellation);
            var id = System.Text.Json.Nodes.JsonNode.Parse(await folder.Content.ReadAsStringAsync(Cancellation))!["id"]!.GetValue<string>();
            using var saved = await owner.PostAsync(
                new Uri("/api/documents", UriKind.Relative),
                new MultipartFormDataContent { { new ByteArrayContent("PK lời văn 7391"u8.ToArray()), "document", Name }, { new StringContent(id), "folder" } }, Cancellation);
            using var missing = await owner.GetAsync(new Uri("/api/documents/khong-co-7391?version=7391", UriKind.Relative), Cancellation);
            using var nowhere = await owner.GetAsync(new Uri($"/7391/{key}?key={key}", UriKind.Relative), Cancellation);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (folder.StatusCode, saved.StatusCode, missing.StatusCode, nowhere.StatusCode));
        }

        var all = string.Join('\n', _received.Select(static one => one.Text));
        Assert.Contains(_received, static one => one.Path == "/v1/traces" && one.Text.Contains("GET /api/documents/{id}", StringComparison.Ordinal));
        Assert.Contains(_received, static one => one.Path == "/v1/metrics" && one.Text.Contains("emulation.library.duration", StringComparison.Ordinal) && one.Text.Contains("not-found", StringComparison.Ordinal));
        Assert.Contains("emulation-office", all, StringComparison.Ordinal);
        Assert.DoesNotContain("7391", all, StringComparison.Ordinal);
        Assert.DoesNotContain(key, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.UserName + "@", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_is_gathered()
    {
        await using (var service = await ListeningService.StartAsync("--urls", "http://127.0.0.1:0"))
        {
            using var owner = service.Owner();
            using var answer = await owner.GetAsync(new Uri("/health", UriKind.Relative), Cancellation);
        }

        Assert.Empty(_received);
    }

    [Fact]
    public async Task A_collector_that_has_gone_neither_fails_a_request_nor_holds_the_end()
    {
        await using var service = await StartAsync();
        await _collector.StopAsync(Cancellation);
        using var owner = service.Owner();

        using var answer = await owner.GetAsync(new Uri("/health", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_endpoint_that_is_no_address_stops_the_start() => Assert.Contains(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        (await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync("--urls", "http://127.0.0.1:0", "--OTEL_EXPORTER_OTLP_ENDPOINT", "collector"))).Message, StringComparison.Ordinal);

    private Task<ListeningService> StartAsync() => ListeningService.StartAsync(
        "--urls", "http://127.0.0.1:0", "--OTEL_EXPORTER_OTLP_ENDPOINT", _collector.Urls.Single(), "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
}

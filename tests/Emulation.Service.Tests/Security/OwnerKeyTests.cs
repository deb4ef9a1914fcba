using System.Net;
using System.Text.RegularExpressions;
using Emulation.Service.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Service.Tests.Security;

public sealed partial class OwnerKeyTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _stranger = service.CreateClient();

    private Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Get(_stranger, path, headers);

    private static async Task<HttpResponseMessage> Get(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/api/rules")]
    [InlineData("/API/RULES")]
    [InlineData("/api/samples")]
    [InlineData("/api/samples/du-thao-xa-tan-phu.docx")]
    [InlineData("/api/khong-co")]
    public async Task Without_the_key_nothing_of_the_api_answers(string path)
    {
        using var answer = await Get(path);

        Assert.Equal((HttpStatusCode.Unauthorized, "key-required"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing()
    {
        var right = service.Key.Value;
        string[] wrong = ["", "x", right[..^1], right + "A", right.ToUpperInvariant(), OwnerKey.Create().Value, "ợ" + right];
        foreach (var key in wrong)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/rules", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("X-Emulation-Key", key);
            using var answer = await _stranger.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Two_keys_are_none()
    {
        using var answer = await Get("/api/rules", ("X-Emulation-Key", "x"), ("X-Emulation-Key", service.Key.Value));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_in_the_address_is_not_a_key()
    {
        using var answer = await Get($"/api/rules?X-Emulation-Key={service.Key.Value}&key={service.Key.Value}");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/taskpane.html")]
    public async Task The_page_hands_the_key_over(string path)
    {
        using var page = await Get(path);
        var key = KeyInPage().Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["key"].Value;

        using var answer = await Get("/api/rules", ("X-Emulation-Key", key));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/assets/app-0a1b2c.js")]
    [InlineData("/swagger/v1/swagger.json")]
    [InlineData("/health")]
    public async Task What_needs_no_key_does_not_hold_it(string path)
    {
        using var answer = await Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(service.Key.Value, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_in_no_log_line_even_at_trace_and_in_the_address()
    {
        var key = service.Key.Value;
        using var page = await Get("/");
        using var right = await Get("/api/rules", ("X-Emulation-Key", key));
        using var wrong = await Get("/api/rules", ("X-Emulation-Key", key + "x"));
        string[] addresses = [$"/api/rules?key={key}", $"/api/rules?a=1&key=%{(int)key[0]:X2}{key[1..]}", $"/?{key}", $"/api/samples/{key}", $"/{key}/x"];
        foreach (var address in addresses)
        {
            using var answer = await Get(address, ("X-Emulation-Key", key));
        }

        Assert.Contains("/api/rules", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(key, service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(key[1..], service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(key, $"{service.Key}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_itself_logs_no_key_of_an_address_either()
    {
        using var log = new LogRecorder();
        await using var listening = await ListeningService.StartAsync(services => services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter<LogRecorder>(null, LogLevel.Trace)));

        await listening.SendRawAsync($"GET /api/rules?key={listening.Key} HTTP/1.1\r\nHost: 127.0.0.1:{listening.Address.Port}\r\nConnection: close\r\n\r\n");

        Assert.Contains("/api/rules", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(listening.Key, log.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("<meta name=\"emulation-key\" content=\"(?<key>[A-Za-z0-9_-]{43})\">", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyInPage();
}

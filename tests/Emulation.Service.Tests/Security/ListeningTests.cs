using System.Net;
using System.Net.Sockets;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--urls", "http://[::]:0")]
    [InlineData("--urls", "http://*:0")]
    [InlineData("--urls", "http://+:0")]
    [InlineData("--urls", "http://may-chu.noi-bo:0")]
    [InlineData("--urls", "http://localhost.evil.example:0")]
    [InlineData("--urls", "http://192.0.2.7:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("--http_ports", "0")]
    [InlineData("--Kestrel:Endpoints:open:Url", "http://0.0.0.0:0")]
    [InlineData("--Kestrel:Endpoints:open:Url", "http://*:0")]
    [InlineData("--urls", "http://unix:/run/emulation.sock")]
    public async Task Any_address_but_loopback_stops_the_start(string setting, string value)
    {
        var refused = await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync(setting, value));

        Assert.Contains("chế độ Local", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, EmulationService.Explain(refused));
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--urls", "http://[::1]:0")]
    [InlineData("--Kestrel:Endpoints:own:Url", "http://127.0.0.1:0")]
    public async Task Loopback_is_listened_on(string setting, string value)
    {
        Assert.SkipWhen(value.Contains("::1", StringComparison.Ordinal) && !Socket.OSSupportsIPv6, "This machine has no IPv6.");
        await using var service = await ListeningService.StartAsync(setting, value);
        using var owner = service.Owner();

        using var answer = await owner.GetAsync(new Uri("/api/rules", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("0")]
    [InlineData("Local,Key")]
    public async Task A_mode_that_does_not_exist_stops_the_start(string mode)
    {
        var refused = await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync("--Identity:Mode", mode));

        Assert.Equal($"Identity:Mode không nhận \"{mode}\"; dùng một trong: Local, Key, Entra.", refused.Message);
    }

    [Fact]
    public async Task An_address_in_use_is_explained_in_one_line()
    {
        await using var first = await ListeningService.StartAsync();

        var failure = await Assert.ThrowsAsync<IOException>(() => ListeningService.StartAsync("--urls", first.Address.ToString()));

        Assert.Contains("--urls", EmulationService.Explain(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_must_name_the_port_too()
    {
        await using var service = await ListeningService.StartAsync();

        var answer = await service.SendRawAsync($"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{service.Address.Port + 1}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 403 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET http://evil.example/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")]
    [InlineData("GET /health HTTP/1.1\r\n\r\n")]
    [InlineData("GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n\r\n")]
    [InlineData("GET /health HTTP/1.0\r\n\r\n")]
    [InlineData("GET /health HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")]
    public async Task A_request_without_one_right_host_is_refused(string request)
    {
        await using var service = await ListeningService.StartAsync();

        var answer = await service.SendRawAsync(request.Replace("{port}", $"{service.Address.Port}", StringComparison.Ordinal));

        Assert.Matches("^HTTP/1.1 40[03] ", answer);
    }

    [Fact]
    public async Task The_server_does_not_say_what_it_is()
    {
        await using var service = await ListeningService.StartAsync();

        var answer = await service.SendRawAsync($"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{service.Address.Port}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\nServer:", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("X-Powered-By", answer, StringComparison.OrdinalIgnoreCase);
    }
}

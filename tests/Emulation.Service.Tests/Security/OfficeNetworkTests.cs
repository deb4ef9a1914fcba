using System.Net;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed class OfficeNetworkTests : IDisposable
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-network-");

    [Theory]
    [InlineData("Identity:Hosts", "--Identity:Hosts", "")]
    [InlineData("Identity:Hosts", "--Identity:Hosts", "https://thidua.example")]
    [InlineData("Identity:Hosts", "--Identity:Hosts", "thidua.example:5443")]
    [InlineData("https", "--Identity:Hosts", "thidua.example", "--urls", "http://0.0.0.0:0")]
    [InlineData("https", "--Identity:Hosts", "thidua.example", "--urls", "https://0.0.0.0:0;http://thidua.example:0")]
    [InlineData("https", "--Identity:Hosts", "thidua.example", "--http_ports", "0")]
    [InlineData("https", "--Identity:Hosts", "thidua.example", "--Kestrel:Endpoints:open:Url", "http://*:0")]
    [InlineData("Identity:Proxies", "--Identity:Hosts", "thidua.example", "--Identity:Proxies", "everybody")]
    [InlineData("Kestrel:Certificates:Default:Path", "--Identity:Hosts", "thidua.example", "--Kestrel:Certificates:Default:Path", "khong-co.pfx")]
    public async Task A_start_that_would_let_a_key_go_in_the_clear_is_refused(string named, params string[] settings)
    {
        foreach (var mode in new[] { "Key", "Entra" })
        {
            var refused = await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync(["--Identity:Mode", mode, .. settings]));

            Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Identity:Entra:Tenants")]
    [InlineData("Identity:Entra:Tenants", "--Identity:Entra:Tenants", "common")]
    [InlineData("Identity:Entra:Clients", "--Identity:Entra:Tenants", Tenant)]
    [InlineData("Identity:Entra:ClientId", "--Identity:Entra:Tenants", Tenant, "--Identity:Entra:Clients", Tenant)]
    [InlineData("Identity:Entra:Certificate:Path", "--Identity:Entra:Tenants", Tenant, "--Identity:Entra:Clients", Tenant, "--Identity:Entra:ClientId", Tenant)]
    [InlineData("Identity:Entra:Certificate:Path", "--Identity:Entra:Tenants", Tenant, "--Identity:Entra:Clients", Tenant, "--Identity:Entra:ClientId", Tenant, "--Identity:Entra:Certificate:Path", "khong-co.pfx")]
    [InlineData("Identity:Entra:Authority", "--Identity:Entra:Tenants", Tenant, "--Identity:Entra:Clients", Tenant, "--Identity:Entra:ClientId", Tenant, "--Identity:Entra:Secret", "x", "--Identity:Entra:Authority", "http://login.example")]
    public async Task A_registration_that_is_not_whole_is_refused_with_the_setting_that_lacks(string named, params string[] settings)
    {
        string[] network = ["--Identity:Mode", "Entra", "--Identity:Hosts", "thidua.example", "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", OfficeService.Certificate(_folder), "--Kestrel:Certificates:Default:Password", "x"];

        var refused = await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync([.. network, .. settings]));

        Assert.StartsWith(named + " ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_the_key_mode_does_not_start()
    {
        var refused = await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync(
            "--Identity:Mode", "Key", "--Identity:Hosts", "thidua.example", "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", OfficeService.Certificate(_folder)));

        Assert.Contains("keys add", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/health", HttpStatusCode.Forbidden, "foreign-host")]
    [InlineData("https://localhost/health", HttpStatusCode.Forbidden, "foreign-host")]
    [InlineData("http://thidua.coquan.example/health", HttpStatusCode.Forbidden, "https-required")]
    [InlineData("http://thidua.coquan.example/", HttpStatusCode.Forbidden, "https-required")]
    [InlineData("https://thidua.coquan.example:8443/health", HttpStatusCode.OK, null)]
    public async Task Only_its_own_names_over_https_are_answered(string address, HttpStatusCode status, string? code)
    {
        using var service = Keys.KeySignInTests.WithKeys(out _);

        using var answer = await service.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        if (code is not null)
        {
            Assert.Equal(code, (await answer.ProblemAsync()).Code);
        }
    }

    [Fact]
    public async Task Behind_a_proxy_the_officers_own_connection_counts()
    {
        using var service = Keys.KeySignInTests.WithKeys(out _);

        using var encrypted = await service.GetAsync("http://thidua.coquan.example/health", ("X-Forwarded-Proto", "https"));
        using var plain = await service.GetAsync("http://thidua.coquan.example/health", ("X-Forwarded-Proto", "http"));

        Assert.Equal(HttpStatusCode.OK, encrypted.StatusCode);
        Assert.Equal("https-required", (await plain.ProblemAsync()).Code);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

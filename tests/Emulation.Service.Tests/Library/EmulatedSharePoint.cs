using Emulation.Documents.Packages;
using Emulation.GraphEmulator;
using Emulation.Service.Tests.Security;
using Emulation.Service.Tests.Security.Entra;
using Emulation.Storage.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Service.Tests.Library;

/// <summary>The service in the Entra mode with its library in an emulated SharePoint site, and people who sign in.</summary>
internal sealed class EmulatedSharePoint : IAsyncDisposable
{
    private readonly EntraHost _host;
    private readonly Dictionary<int, string> _tokens = [];

    private EmulatedSharePoint(EntraHost host, EmulatedSite site)
    {
        (_host, Site) = (host, site);
        Options = new GraphOptions { Api = site.Api, SiteId = EmulatedSite.SiteId, DriveId = EmulatedSite.DriveId, ContentHosts = { "localhost" }, LongestWait = TimeSpan.FromMinutes(10) };
        Service = host.Open(
            WithSiteClock,
            ("Storage:Kind", "Graph"), ("Storage:Graph:Api", site.Api.AbsoluteUri), ("Storage:Graph:SiteId", EmulatedSite.SiteId), ("Storage:Graph:DriveId", EmulatedSite.DriveId),
            ("Storage:Graph:ContentHosts:0", "localhost"), ("Limits:RequestsPerMinute", "100000"));
    }

    public EmulatedSite Site { get; }

    public TokenService Provider => _host.Provider;

    public OfficeService Service { get; }

    public GraphOptions Options { get; }

    public static async Task<EmulatedSharePoint> StartAsync()
    {
        var host = new EntraHost();
        await host.InitializeAsync();
        var site = await EmulatedSite.StartAsync();
        foreach (var column in new[] { "DonVi", "KeHoachCapTren", "TinhTrang", "GiaiDoan", "LoaiVanBan" })
        {
            site.Options.Columns.Add(column);
        }

        return new EmulatedSharePoint(host, site);
    }

    /// <summary>An access token for the service, of the person with this number.</summary>
    public string TokenOf(int person)
    {
        var claims = Provider.Claims(_host.Clock.GetUtcNow());
        (claims["oid"], claims["name"]) = (OidOf(person), $"Người thứ {person}");
        // One signed anew would be another assertion, and another entry of the cache.
        return _tokens.TryGetValue(person, out var known) ? known : _tokens[person] = Provider.Sign(claims);
    }

    public static string OidOf(int person) => $"00000000-0000-0000-0000-00000000000{person}";

    /// <summary>Lets Graph take the token that the provider gives for the person at its nth answer.</summary>
    public string Accept(int nth, int person)
    {
        var token = $"graph-token-{nth}-of-{OidOf(person)}";
        Site.Options.Tokens.Add(token);
        return token;
    }

    public HttpClient ClientOf(int person)
    {
        var client = Service.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + TokenOf(person));
        return client;
    }

    /// <summary>A program that writes into the same library by itself, past the service.</summary>
    public GraphDocumentStore OpenBatch()
    {
        Site.Options.Tokens.Add("batch");
        return new GraphDocumentStore(Options, static (_, _) => Task.FromResult("batch"), PackageFingerprint.Of, Site.Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Site.DisposeAsync();
        await _host.DisposeAsync();
    }

    // Waiting for Graph passes by the site's clock; tokens live by the provider's.
    private void WithSiteClock(IServiceCollection services) =>
        services.AddSingleton(provider => new GraphDocumentStore(Options, provider.GetRequiredService<GraphToken>(), PackageFingerprint.Of, Site.Clock));
}

using Emulation.GraphEmulator;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

/// <summary>An emulated library and a store that works on it, both by the emulator's clock.</summary>
internal sealed class EmulatedLibrary : IAsyncDisposable
{
    private EmulatedLibrary(EmulatedSite site, GraphOptions options)
    {
        (Site, Options) = (site, options);
        Store = Open();
    }

    public EmulatedSite Site { get; }

    public GraphOptions Options { get; }

    public GraphDocumentStore Store { get; }

    /// <summary>The token given out; after a renewal another.</summary>
    public Func<bool, string> Token { get; set; } = static _ => "token-1";

    public static async Task<EmulatedLibrary> StartAsync(EmulatorOptions? emulated = null, Action<GraphOptions>? configure = null)
    {
        emulated ??= new EmulatorOptions();
        foreach (var (name, _, _) in LibraryColumns.All)
        {
            emulated.Columns.Add(name);
        }

        var site = await EmulatedSite.StartAsync(emulated);
        var options = new GraphOptions
        {
            Api = site.Api, SiteId = EmulatedSite.SiteId, DriveId = EmulatedSite.DriveId, ContentHosts = { "localhost" }, LongestWait = TimeSpan.FromMinutes(10),
        };
        configure?.Invoke(options);
        return new EmulatedLibrary(site, options);
    }

    /// <summary>A store that knows nothing of what others have read or saved, as after a restart.</summary>
    public GraphDocumentStore Open(OpenUploads? uploads = null) => new(Options, (renew, _) => Task.FromResult(Token(renew)), SamplePackage.Fingerprint, Site.Clock, uploads);

    public async ValueTask DisposeAsync()
    {
        Store.Dispose();
        await Site.DisposeAsync();
    }
}

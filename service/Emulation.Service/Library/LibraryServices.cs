using Emulation.Documents.Packages;
using Emulation.Service.Security;
using Emulation.Storage;
using Emulation.Storage.Graph;
using Emulation.Storage.Local;

namespace Emulation.Service.Library;

/// <summary>Kho văn bản: where it lies, opened when it is first asked for.</summary>
internal sealed class LibraryStore(IConfiguration configuration, TimeProvider clock, GraphDocumentStore? graph = null) : IDisposable
{
    private readonly Lock _gate = new();
    private LocalDocumentStore? _local;

    /// <exception cref="StoreException">in-use, denied, full, unavailable: tried again at the next request, as the cause may have gone.</exception>
    public IDocumentStore Open()
    {
        if (graph is not null)
        {
            return graph;
        }

        lock (_gate)
        {
            return _local ??= LocalDocumentStore.Open(FolderFrom(configuration), clock);
        }
    }

    /// <summary>Whether the store answers, asked without anybody's token.</summary>
    /// <exception cref="StoreException">It does not; the message says why.</exception>
    public async Task ProbeAsync(CancellationToken cancellation)
    {
        if (graph is not null)
        {
            await graph.ProbeAsync(cancellation);
            return;
        }

        Open();
        if (LocalFolderCheck.Look(FolderFrom(configuration), clock).FirstOrDefault(static remark => remark.Health == StoreHealth.Bad) is { } bad)
        {
            throw new StoreException(StoreFailure.Unavailable, bad.Text);
        }
    }

    /// <exception cref="RefusedToStartException">No setting, and no user whose documents could hold it.</exception>
    public static string FolderFrom(IConfiguration configuration) => LocalFolderSetting.Resolve(configuration[LocalFolderSetting.Folder], configuration[LocalFolderSetting.Data])
        ?? throw new RefusedToStartException($"Không rõ thư mục văn bản của người dùng; hãy đặt {LocalFolderSetting.Folder}.");

    public void Dispose() => _local?.Dispose();
}

internal static class LibraryServices
{
    /// <summary>Called after sign-in is added: a SharePoint library needs its tokens (<see cref="GraphToken"/>).</summary>
    /// <exception cref="RefusedToStartException">Settings with which no store can be opened.</exception>
    public static void AddLibrary(this IServiceCollection services, IConfiguration configuration)
    {
        if (StorageKind.GraphFrom(configuration, services.Any(static service => service.ServiceType == typeof(GraphToken))) is { } graph)
        {
            services.AddSingleton(provider => new GraphDocumentStore(graph, provider.GetRequiredService<GraphToken>(), PackageFingerprint.Of, provider.GetRequiredService<TimeProvider>(), provider.GetService<OpenUploads>()));
        }

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LibraryStore>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<LibraryMeter>();
    }
}

using Emulation.Service.Security;
using Emulation.Storage;
using Emulation.Storage.Local;

namespace Emulation.Service.Library;

/// <summary>Kho văn bản: where it lies, opened when it is first asked for.</summary>
internal sealed class LibraryStore(IConfiguration configuration, TimeProvider clock) : IDisposable
{
    private readonly Lock _gate = new();
    private LocalDocumentStore? _local;

    /// <exception cref="StoreException">in-use, denied, full, unavailable: tried again at the next request, as the cause may have gone.</exception>
    public IDocumentStore Open()
    {
        lock (_gate)
        {
            return _local ??= LocalDocumentStore.Open(FolderFrom(configuration), clock);
        }
    }

    /// <exception cref="RefusedToStartException">No setting, and no user whose documents could hold it.</exception>
    public static string FolderFrom(IConfiguration configuration) => LocalFolderSetting.Resolve(configuration[LocalFolderSetting.Folder], configuration[LocalFolderSetting.Data])
        ?? throw new RefusedToStartException($"Không rõ thư mục văn bản của người dùng; hãy đặt {LocalFolderSetting.Folder}.");

    public void Dispose() => _local?.Dispose();
}

internal static class LibraryServices
{
    public static void AddLibrary(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LibraryStore>();
        services.AddSingleton<AuditLog>();
    }
}

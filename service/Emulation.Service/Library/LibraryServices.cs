using Emulation.Service.Security;
using Emulation.Storage;
using Emulation.Storage.Local;

namespace Emulation.Service.Library;

/// <summary>Kho văn bản: where it lies, opened when it is first asked for.</summary>
internal sealed class LibraryStore(IConfiguration configuration, TimeProvider clock) : IDisposable
{
    public const string FolderSetting = "Storage:Folder";

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

    /// <returns>The setting, else a folder among the user's own documents, where people look for files.</returns>
    public static string FolderFrom(IConfiguration configuration)
    {
        if (configuration[FolderSetting] is { Length: > 0 } folder)
        {
            return Path.GetFullPath(folder);
        }

        if (configuration["Data:Path"] is { Length: > 0 } data)
        {
            return Path.Combine(Path.GetFullPath(data), "documents");
        }

        var documents = Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments, Environment.SpecialFolderOption.DoNotVerify);
        return documents.Length > 0 ? Path.Combine(documents, "Emulation.Office") : throw new RefusedToStartException($"Không rõ thư mục văn bản của người dùng; hãy đặt {FolderSetting}.");
    }

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

using Emulation.Storage.Local;

namespace Emulation.Storage.Tests.Local;

public sealed class LocalDocumentStoreTests : DocumentStoreTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-store-");
    private LocalDocumentStore? _local;

    protected override Task<IDocumentStore> OpenAsync() => Task.FromResult<IDocumentStore>(_local = LocalDocumentStore.Open(_folder.FullName, TimeProvider.System));

    public override ValueTask DisposeAsync()
    {
        _local?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

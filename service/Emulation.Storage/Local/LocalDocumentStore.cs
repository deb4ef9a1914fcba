using System.Globalization;

namespace Emulation.Storage.Local;

/// <summary>
/// Kho trong một thư mục: a folder that people browse, with a folder for each unit and its documents in it as ordinary files, and the store's own knowledge in
/// <c>.emulation</c>. What people do there with Word or by hand is found the next time anybody looks.
/// </summary>
public sealed class LocalDocumentStore : IDocumentStore, IDisposable
{
    /// <summary>Bytes of one document.</summary>
    public const int LargestDocument = 64 * 1024 * 1024;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly LocalState _state;
    private readonly LocalReading _reading;
    private readonly LocalWriting _writing;

    private LocalDocumentStore(LocalState state)
    {
        _state = state;
        _reading = new LocalReading(state);
        _writing = new LocalWriting(state, _reading);
    }

    public StoreAbilities Abilities { get; } = new(Sharing: false, Links: false);

    /// <param name="folder">Made where there is none.</param>
    /// <exception cref="StoreException">in-use: another process has the folder; denied, full, unavailable, damaged.</exception>
    public static LocalDocumentStore Open(string folder, TimeProvider clock) => Open(folder, clock, new Disk());

    internal static LocalDocumentStore Open(string folder, TimeProvider clock, Disk disk) => new(LocalState.Open(folder, disk, clock));

    public Task<IReadOnlyList<StoredFolder>> FoldersAsync(CancellationToken cancellation) => InTurn(_reading.Folders, cancellation);

    public Task<StoredFolder> FolderOfAsync(string unit, CancellationToken cancellation) => InTurn(() => _writing.FolderOf(unit), cancellation);

    public Task<IReadOnlyList<StoredDocument>> ListAsync(string folder, CancellationToken cancellation) => InTurn(() => _reading.List(folder), cancellation);

    public Task<StoredDocument> FindAsync(string id, CancellationToken cancellation) => InTurn(() => _reading.Live(id).ToDocument(), cancellation);

    public Task<DocumentDetails> DetailsAsync(string id, CancellationToken cancellation) => InTurn(() => _reading.Details(id), cancellation);

    public Task<DocumentContent> ReadAsync(string id, string? version, CancellationToken cancellation) => InTurn(() => _reading.Read(id, version), cancellation);

    public Task<StoredDocument> CreateAsync(NewDocument document, CancellationToken cancellation) => InTurn(() => _writing.Create(document).ToDocument(), cancellation);

    public Task<StoredDocument> ReplaceAsync(string id, Replacement replacement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        return InTurn(() => _writing.Replace(id, replacement.Content, replacement.Precondition).ToDocument(), cancellation);
    }

    public Task<IReadOnlyList<DocumentVersion>> VersionsAsync(string id, CancellationToken cancellation) => InTurn(() => _reading.Versions(id), cancellation);

    public Task<StoredDocument> RestoreAsync(string id, string version, Precondition precondition, CancellationToken cancellation) =>
        InTurn(() => _writing.Restore(id, version, precondition).ToDocument(), cancellation);

    public Task<StoredDocument> DescribeAsync(string id, DocumentMetadata metadata, Precondition precondition, CancellationToken cancellation) =>
        InTurn(() => _writing.Describe(id, metadata, precondition).ToDocument(), cancellation);

    public Task<StoredDocument> MoveAsync(string id, string? folder, string? name, Precondition precondition, CancellationToken cancellation) =>
        InTurn(() => _writing.Move(id, folder, name, precondition).ToDocument(), cancellation);

    public Task DeleteAsync(string id, Precondition precondition, CancellationToken cancellation) => InTurn(() => _writing.Delete(id, precondition), cancellation);

    public Task<IReadOnlyList<BinnedDocument>> BinAsync(CancellationToken cancellation) => InTurn(_reading.Bin, cancellation);

    public Task<StoredDocument> TakeBackAsync(string id, string by, CancellationToken cancellation) => InTurn(() => _writing.TakeBack(id, by).ToDocument(), cancellation);

    public Task<IReadOnlyList<DocumentAccess>> AccessAsync(string id, CancellationToken cancellation) => InTurn(() => _reading.Access(id), cancellation);

    public Task<IReadOnlyList<DocumentAccess>> ShareAsync(string id, IReadOnlyList<string> people, AccessRole role, CancellationToken cancellation) =>
        InTurn<IReadOnlyList<DocumentAccess>>(() => throw NotShared(id), cancellation);

    public Task<DocumentLink> LinkAsync(string id, CancellationToken cancellation) => InTurn<DocumentLink>(() => throw NotShared(id), cancellation);

    public Task RevokeAsync(string id, string access, CancellationToken cancellation) => InTurn<bool>(() => throw NotShared(id), cancellation);

    public Task<ChangePage> ChangesAsync(string? token, CancellationToken cancellation) => InTurn(() => _reading.Changes(token), cancellation);

    public void Dispose()
    {
        _state.Dispose();
        _gate.Dispose();
    }

    private StoreException NotShared(string id) => new(StoreFailure.NotSupported, string.Create(CultureInfo.InvariantCulture,
        $"Kho trong thư mục không chia sẻ từng văn bản: ai mở được thư mục \"{StoredName.FromStored(_reading.Live(id).FolderName)}\" thì mở được văn bản. Hãy cấp quyền trên thư mục đó, hoặc gửi tệp."));

    // One at a time: a folder has no transactions, and a save takes milliseconds.
    private async Task<T> InTurn<T>(Func<T> work, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return work();
        }
        catch (Exception fault) when (DiskFault.IsOfTheDisk(fault))
        {
            throw DiskFault.Explain(fault);
        }
        finally
        {
            _gate.Release();
        }
    }
}

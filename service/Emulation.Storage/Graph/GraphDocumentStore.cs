namespace Emulation.Storage.Graph;

/// <summary>Documents in a SharePoint library, through Microsoft Graph v1.0, for the user whose tokens it is handed.</summary>
public sealed class GraphDocumentStore : IDocumentStore, IDisposable
{
    private readonly GraphOptions _options;
    private readonly GraphService _service;
    private readonly LibraryItems _items;
    private readonly DocumentReader _reader;
    private readonly DocumentMaker _maker;
    private readonly DocumentSaver _saver;
    private readonly DocumentKeeper _keeper;
    private readonly LibraryColumns _columns;
    private readonly LibrarySharing _sharing;
    private readonly LibraryChanges _changes;

    /// <param name="fingerprint">What a document says, apart from what SharePoint adds to its file.</param>
    /// <param name="clock">Null: the system's.</param>
    /// <param name="uploads">Null: uploads that are cut off are forgotten with the program.</param>
    /// <exception cref="StoreException">unavailable: the settings are not complete.</exception>
    public GraphDocumentStore(GraphOptions options, GraphToken token, ContentFingerprint fingerprint, TimeProvider? clock = null, OpenUploads? uploads = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem)
        {
            throw new StoreException(StoreFailure.Unavailable, problem);
        }

        clock ??= TimeProvider.System;
        uploads ??= OpenUploads.InMemory(clock);
        _options = options;
        _service = new GraphService(options, token, clock);
        var (client, addresses, seen, prints) = (_service.Client, _service.Addresses, new SeenContents(), new Fingerprint(fingerprint));
        _items = new LibraryItems(client, addresses, options);
        _reader = new DocumentReader(client, addresses, _items, seen, prints);
        var settling = new DocumentSettling(_items, _reader, seen, prints);
        var rewriting = new RewriteCheck(client, addresses, options, _items, _reader, seen, prints);
        _columns = new LibraryColumns(client, addresses, _items, settling, seen);
        _maker = new DocumentMaker(client, addresses, _items, _columns, _reader, rewriting, prints, uploads, clock);
        _saver = new DocumentSaver(client, addresses, settling, _items, rewriting, uploads, clock);
        _keeper = new DocumentKeeper(client, addresses, options, _items, settling);
        _sharing = new LibrarySharing(client, addresses, options, _items, clock);
        _changes = new LibraryChanges(client, addresses, _items);
    }

    public StoreAbilities Abilities => new(_options.Sharing, Links: true);

    public Task<IReadOnlyList<StoredFolder>> FoldersAsync(CancellationToken cancellation) => _items.FoldersAsync(cancellation);

    public Task<StoredFolder> FolderOfAsync(string unit, CancellationToken cancellation) => _items.FolderOfAsync(unit, cancellation);

    public Task<IReadOnlyList<StoredDocument>> ListAsync(string folder, CancellationToken cancellation) => _items.ListAsync(folder, cancellation);

    public async Task<StoredDocument> FindAsync(string id, CancellationToken cancellation) => LibraryItems.Document(await _items.FindAsync(id, cancellation));

    public async Task<DocumentDetails> DetailsAsync(string id, CancellationToken cancellation)
    {
        var item = await _items.FindWithFieldsAsync(id, cancellation);
        return new DocumentDetails(LibraryItems.Document(item), LibraryColumns.Of(item), LockOf(item));
    }

    public Task<DocumentContent> ReadAsync(string id, string? version, CancellationToken cancellation) => _reader.ReadAsync(id, version, cancellation);

    /// <summary>Graph writes content and columns in two requests: a program that ends between them leaves the document whole and its metadata still to be written.</summary>
    public Task<StoredDocument> CreateAsync(NewDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckSize(document.Content);
        return _maker.CreateAsync(document, cancellation);
    }

    public Task<StoredDocument> ReplaceAsync(string id, Replacement replacement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        CheckSize(replacement.Content);
        return _saver.ReplaceAsync(id, replacement.Content, replacement.Precondition.ETag, cancellation);
    }

    public async Task<IReadOnlyList<DocumentVersion>> VersionsAsync(string id, CancellationToken cancellation)
    {
        await _items.FindAsync(id, cancellation);
        return
        [
            .. (await _reader.VersionsAsync(id, cancellation)).Select(static version => new DocumentVersion(
                version.Id, version.Size ?? 0, version.LastModifiedDateTime ?? DateTimeOffset.UnixEpoch, version.LastModifiedBy?.User?.DisplayName, VersionOrigin.Saved)),
        ];
    }

    /// <summary>As a replacement, because SharePoint's own restoring asks for no ETag and would undo a colleague's save unseen.</summary>
    public async Task<StoredDocument> RestoreAsync(string id, string version, Precondition precondition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(precondition);
        var old = await _reader.ReadAsync(id, version, cancellation);
        return await _saver.ReplaceAsync(id, old.Content, precondition.ETag, cancellation);
    }

    public Task<StoredDocument> DescribeAsync(string id, DocumentMetadata metadata, Precondition precondition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(precondition);
        return _columns.WriteAsync(id, metadata, precondition.ETag, cancellation);
    }

    public Task<StoredDocument> MoveAsync(string id, string? folder, string? name, Precondition precondition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(precondition);
        return _keeper.MoveAsync(id, folder, name, precondition.ETag, cancellation);
    }

    public Task DeleteAsync(string id, Precondition precondition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(precondition);
        return _keeper.DeleteAsync(id, precondition.ETag, cancellation);
    }

    public Task<IReadOnlyList<BinnedDocument>> BinAsync(CancellationToken cancellation) => _keeper.BinAsync(cancellation);

    public Task<StoredDocument> TakeBackAsync(string id, string by, CancellationToken cancellation) => _keeper.TakeBackAsync(id, cancellation);

    public Task<IReadOnlyList<DocumentAccess>> AccessAsync(string id, CancellationToken cancellation) => _sharing.ListAsync(id, cancellation);

    public Task<IReadOnlyList<DocumentAccess>> ShareAsync(string id, IReadOnlyList<string> people, AccessRole role, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(people);
        return _sharing.ShareAsync(id, people, role, cancellation);
    }

    public Task<DocumentLink> LinkAsync(string id, CancellationToken cancellation) => _sharing.LinkAsync(id, cancellation);

    public Task RevokeAsync(string id, string access, CancellationToken cancellation) => _sharing.RevokeAsync(id, access, cancellation);

    public Task<ChangePage> ChangesAsync(string? token, CancellationToken cancellation) => _changes.ReadAsync(token, cancellation);

    /// <summary>Whether Graph answers at all, asked without a token.</summary>
    /// <exception cref="StoreException">unavailable.</exception>
    public async Task ProbeAsync(CancellationToken cancellation)
    {
        var remark = await GraphReach.LookAsync(_options, cancellation);
        if (remark.Health == StoreHealth.Bad)
        {
            throw new StoreException(StoreFailure.Unavailable, remark.Text);
        }
    }

    /// <summary>Columns that the library needs and lacks, by internal name; for the administrator.</summary>
    public Task<IReadOnlyList<string>> MissingColumnsAsync(CancellationToken cancellation) => _columns.MissingAsync(cancellation);

    /// <summary>Makes the columns that the library lacks.</summary>
    public Task MakeColumnsAsync(CancellationToken cancellation) => _columns.MakeMissingAsync(cancellation);

    private static DocumentLock? LockOf(DriveItem item) => item.Publication?.CheckedOutBy is { } by ? new DocumentLock(by.User?.DisplayName, Since: null) : null;

    public void Dispose() => _service.Dispose();

    private void CheckSize(ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
        {
            throw new StoreException(StoreFailure.Empty);
        }

        if (content.Length > _options.LargestDocument)
        {
            throw new StoreException(StoreFailure.TooLarge);
        }
    }
}

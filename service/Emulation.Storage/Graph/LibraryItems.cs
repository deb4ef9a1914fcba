using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>Folders and documents of the library as Graph shows them, and what they are to people.</summary>
internal sealed class LibraryItems(GraphClient client, GraphAddresses addresses, GraphOptions options)
{
    /// <summary>Between the id and the name of a document in the bin.</summary>
    private const char AfterId = '_';

    public async Task<IReadOnlyList<StoredFolder>> FoldersAsync(CancellationToken cancellation) =>
    [
        .. (await ChildrenAsync(addresses.RootChildren, cancellation))
            .Where(item => item.Folder is not null && !IsBin(item.Name))
            .Select(static item => new StoredFolder(item.Id, StoredName.FromStored(item.Name ?? "")))
            .OrderBy(static folder => folder.Name, StringComparer.Ordinal),
    ];

    public async Task<StoredFolder> FolderOfAsync(string unit, CancellationToken cancellation)
    {
        var name = StoredName.Checked(unit);
        if (IsBin(name))
        {
            throw new StoreException(StoreFailure.UnusableName);
        }

        if (Alike(await FoldersAsync(cancellation), name) is { } existing)
        {
            return existing;
        }

        var made = await MakeFolderAsync(null, StoredName.ToStored(name), cancellation);
        return new StoredFolder(made.Id, StoredName.FromStored(made.Name ?? name));
    }

    /// <summary>Makes a folder or finds the one that the library takes for the same.</summary>
    /// <param name="parent">Null: the root of the library.</param>
    public async Task<DriveItem> MakeFolderAsync(string? parent, string name, CancellationToken cancellation)
    {
        var address = parent is null ? addresses.NewRootChildren : addresses.NewChildren(parent);
        var answer = await client.SendAsync(HttpMethod.Post, address, new NewFolder(name, new FolderFacet(null), "fail"), GraphJson.Default.NewFolder, ifMatch: null, cancellation);
        return answer.Status == HttpStatusCode.Conflict
            ? await client.GetAsync(addresses.ChildNamed(parent, name), GraphJson.Default.DriveItem, cancellation)
            : GraphClient.Read(GraphClient.Succeeded(answer), GraphJson.Default.DriveItem);
    }

    public async Task<IReadOnlyList<StoredDocument>> ListAsync(string folder, CancellationToken cancellation) =>
    [
        .. (await ChildrenAsync(addresses.Children(folder), cancellation))
            .Where(static item => item.File is not null)
            .Select(Document)
            .OrderBy(static document => document.Name, StringComparer.Ordinal),
    ];

    public Task<List<DriveItem>> ChildrenAsync(Uri address, CancellationToken cancellation) =>
        client.AllAsync(address, GraphJson.Default.DriveItemPage, static page => (page.Value, page.NextLink), cancellation);

    /// <exception cref="StoreException">not-found: none, a folder, or in the bin.</exception>
    public async Task<DriveItem> FindAsync(string id, CancellationToken cancellation) => Kept(await AnyAsync(addresses.Item(id), cancellation));

    public async Task<DriveItem> FindWithFieldsAsync(string id, CancellationToken cancellation) => Kept(await AnyAsync(addresses.ItemWithFields(id), cancellation));

    /// <exception cref="StoreException">not-found: none, or not in the bin.</exception>
    public async Task<DriveItem> FindInBinAsync(string id, CancellationToken cancellation)
    {
        var item = await AnyAsync(addresses.Item(id), cancellation);
        return item.File is not null && BinFolderOf(item) is not null ? item : throw new StoreException(StoreFailure.NotFound);
    }

    /// <summary>The folder that a document in the bin came from; null for a document that is not in the bin.</summary>
    public string? BinFolderOf(DriveItem item)
    {
        var path = item.ParentReference?.Path ?? "";
        var names = path[(path.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        return names is [var first, .. var rest] && IsBin(first) ? rest.FirstOrDefault() ?? "" : null;
    }

    public bool IsBin(string? name) => name is not null && NameKey.Of(name) == NameKey.Of(options.Bin);

    /// <summary>In the bin every name is unlike every other.</summary>
    public static string NameInBin(DriveItem item)
    {
        var name = item.Name ?? "";
        return $"{item.Id}{AfterId}{name[Math.Max(0, name.Length - StoredName.Longest)..]}";
    }

    public static string NameBeforeBin(DriveItem item) =>
        item.Name is { } name && name.StartsWith(item.Id + AfterId, StringComparison.Ordinal) ? name[(item.Id.Length + 1)..] : item.Name ?? "";

    public static StoredDocument Document(DriveItem item) => new(
        item.Id,
        item.ParentReference?.Id ?? "",
        StoredName.FromStored(item.Name ?? ""),
        item.ETag ?? "",
        ContentTag(item),
        item.Size ?? 0,
        item.LastModifiedDateTime ?? DateTimeOffset.UnixEpoch,
        item.LastModifiedBy?.User?.DisplayName ?? item.LastModifiedBy?.Application?.DisplayName);

    private static StoredFolder? Alike(IEnumerable<StoredFolder> folders, string name)
    {
        var key = NameKey.Of(name);
        return folders.FirstOrDefault(folder => NameKey.Of(folder.Name) == key);
    }

    /// <summary>Lists of changes come without content tags; a hash comes with them, where SharePoint has one.</summary>
    private static string ContentTag(DriveItem item) =>
        QuickXorHash.IsTold(item.File?.Hashes?.QuickXorHash) ? item.File!.Hashes!.QuickXorHash! : item.CTag ?? item.ETag ?? "";

    private DriveItem Kept(DriveItem item) => item.File is not null && BinFolderOf(item) is null ? item : throw new StoreException(StoreFailure.NotFound);

    private async Task<DriveItem> AnyAsync(Uri address, CancellationToken cancellation) =>
        await client.FindAsync(address, GraphJson.Default.DriveItem, cancellation) ?? throw new StoreException(StoreFailure.NotFound);
}

using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>Renames, moves, puts into the bin and takes back: one conditional PATCH each, so that it happens whole or not at all.</summary>
internal sealed class DocumentKeeper(GraphClient client, GraphAddresses addresses, GraphOptions options, LibraryItems items, DocumentSettling settling)
{
    private const int MostTries = 4;

    public async Task<StoredDocument> MoveAsync(string id, string? folder, string? name, string tag, CancellationToken cancellation)
    {
        var item = await items.FindAsync(id, cancellation);
        var document = LibraryItems.Document(item);
        var wanted = name is null ? document.Name : StoredName.Checked(name);
        var target = folder ?? document.Folder;
        if (target != document.Folder || NameKey.Of(wanted) != NameKey.Of(document.Name))
        {
            new FreeNames((await items.ListAsync(target, cancellation)).Where(there => there.Id != id).Select(static there => there.Name)).Of(wanted, NameTaken.Fail);
        }

        var stored = name is null ? item.Name! : StoredName.ToStored(wanted);
        return LibraryItems.Document(await PatchAsync(item, target, stored, tag, cancellation));
    }

    public async Task DeleteAsync(string id, string tag, CancellationToken cancellation)
    {
        var item = await items.FindAsync(id, cancellation);
        var bin = await items.MakeFolderAsync(null, options.Bin, cancellation);
        var mine = await items.MakeFolderAsync(bin.Id, item.ParentReference?.Id ?? throw new StoreException(StoreFailure.NotFound), cancellation);
        await PatchAsync(item, mine.Id, LibraryItems.NameInBin(item), tag, cancellation);
    }

    public async Task<IReadOnlyList<BinnedDocument>> BinAsync(CancellationToken cancellation)
    {
        var binned = new List<BinnedDocument>();
        foreach (var bin in (await items.ChildrenAsync(addresses.RootChildren, cancellation)).Where(item => item.Folder is not null && items.IsBin(item.Name)))
        {
            foreach (var folder in (await items.ChildrenAsync(addresses.Children(bin.Id), cancellation)).Where(static item => item.Folder is not null))
            {
                binned.AddRange((await items.ChildrenAsync(addresses.Children(folder.Id), cancellation)).Where(static item => item.File is not null).Select(item => Binned(item, folder.Name ?? "")));
            }
        }

        return [.. binned.OrderByDescending(static document => document.DeletedAt).ThenBy(static document => document.Document.Id, StringComparer.Ordinal)];
    }

    public async Task<StoredDocument> TakeBackAsync(string id, CancellationToken cancellation)
    {
        var item = await items.FindInBinAsync(id, cancellation);
        var folder = items.BinFolderOf(item)!;
        var free = new FreeNames((await items.ListAsync(folder, cancellation)).Select(static there => there.Name));
        var name = StoredName.ToStored(free.Of(StoredName.FromStored(LibraryItems.NameBeforeBin(item)), NameTaken.KeepBoth));
        return LibraryItems.Document(await PatchAsync(item, folder, name, tag: null, cancellation));
    }

    private static BinnedDocument Binned(DriveItem item, string folder)
    {
        var document = LibraryItems.Document(item with { Name = LibraryItems.NameBeforeBin(item) });
        return new BinnedDocument(document with { Folder = folder }, document.ChangedAt, document.ChangedBy);
    }

    /// <param name="tag">As the caller saw the document; null where nobody was to see it, as in the bin.</param>
    private async Task<DriveItem> PatchAsync(DriveItem item, string folder, string name, string? tag, CancellationToken cancellation)
    {
        var change = new ItemChange(name, folder == item.ParentReference?.Id ? null : new ItemReference(null, folder, null));
        for (var tries = 0; tries < MostTries; tries++)
        {
            var current = tag is null ? item.ETag : await settling.RebasedAsync(item, tag, cancellation);
            var answer = await client.SendAsync(HttpMethod.Patch, addresses.Bare(item.Id), change, GraphJson.Default.ItemChange, current, cancellation);
            if (answer.IsSuccess)
            {
                return GraphClient.Read(answer, GraphJson.Default.DriveItem);
            }

            if (answer.Status != HttpStatusCode.PreconditionFailed && (answer.Status != HttpStatusCode.Conflict || GraphError.Read(answer).Has("nameAlreadyExists")))
            {
                throw GraphFailures.Of(answer);
            }

            item = await client.GetAsync(addresses.Item(item.Id), GraphJson.Default.DriveItem, cancellation);
            if (answer.MayBeSecond && item.Name == name && item.ParentReference?.Id == folder)
            {
                return item;
            }
        }

        throw new StoreException(StoreFailure.Unavailable);
    }
}

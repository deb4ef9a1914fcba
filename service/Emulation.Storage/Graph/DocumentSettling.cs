namespace Emulation.Storage.Graph;

/// <summary>What to do when an ETag is not the current one: somebody changed the document, SharePoint rewrote it, or it was this very save whose answer was lost.</summary>
internal sealed class DocumentSettling(LibraryItems items, DocumentReader reader, SeenContents seen, Fingerprint fingerprint)
{
    /// <summary>The document, where it holds the content already: the same save sent once more makes no second version.</summary>
    public async Task<StoredDocument?> IsThereAlreadyAsync(string id, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation)
    {
        // What the tag stood for is known from the reading that gave it; with other content there is nothing to ask.
        if (seen.Of(id, tag) is { } known && known.Print != fingerprint.Of(content))
        {
            return null;
        }

        var (item, print) = await reader.PrintAsync(await items.FindAsync(id, cancellation), cancellation);
        return print == fingerprint.Of(content) ? LibraryItems.Document(item) : null;
    }

    public async Task<Settled> SettleAsync(string id, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation) =>
        await SettleAsync(await items.FindAsync(id, cancellation), content, tag, cancellation);

    /// <param name="tag">As the caller saw it.</param>
    /// <exception cref="StoreException">changed.</exception>
    public async Task<Settled> SettleAsync(DriveItem item, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation)
    {
        if (item.ETag == tag)
        {
            return new Settled(null, tag);
        }

        (item, var print) = await reader.PrintAsync(item, cancellation);
        if (print == fingerprint.Of(content))
        {
            return new Settled(LibraryItems.Document(item), item.ETag ?? "");
        }

        return new Settled(null, Rebased(item, print, tag));
    }

    /// <summary>The current ETag, where nothing but SharePoint's own rewriting lies between it and the caller's.</summary>
    /// <exception cref="StoreException">changed.</exception>
    public async Task<string> RebasedAsync(DriveItem item, string tag, CancellationToken cancellation)
    {
        if (item.ETag == tag)
        {
            return tag;
        }

        (item, var print) = await reader.PrintAsync(item, cancellation);
        return Rebased(item, print, tag);
    }

    private string Rebased(DriveItem item, string print, string tag)
    {
        var document = LibraryItems.Document(item);
        var isOnlyRewritten = seen.Of(item.Id, tag) is { } known
            && known.Print == print
            && known.Document.ContentTag != document.ContentTag
            && known.Document.Name == document.Name
            && known.Document.Folder == document.Folder;
        return isOnlyRewritten ? document.ETag : throw new StoreException(StoreFailure.Changed) { Current = document };
    }
}

/// <param name="Done">The document, where it holds the content already.</param>
/// <param name="Tag">The ETag to go on with.</param>
internal sealed record Settled(StoredDocument? Done, string Tag);

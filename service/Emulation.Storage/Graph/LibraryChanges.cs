namespace Emulation.Storage.Graph;

/// <summary>The change feed: Graph's delta, read to its end in one call.</summary>
internal sealed class LibraryChanges(GraphClient client, GraphAddresses addresses, LibraryItems items)
{
    public async Task<ChangePage> ReadAsync(string? token, CancellationToken cancellation)
    {
        var since = token is null ? null : addresses.DeltaOf(token);
        if (since is not null && await CollectAsync(since, cancellation) is { } changes)
        {
            return await PageAsync(changes, startOver: false, cancellation);
        }

        // No token, no token of ours, or one so old that Graph asks to begin again.
        var all = await CollectAsync(addresses.Delta, cancellation) ?? throw new StoreException(StoreFailure.Unavailable);
        return await PageAsync(all, startOver: true, cancellation);
    }

    /// <returns>Null where the token is refused.</returns>
    private async Task<(Dictionary<string, DriveItem> Last, string Token)?> CollectAsync(Uri start, CancellationToken cancellation)
    {
        // An item may come more than once, and the last word holds.
        var last = new Dictionary<string, DriveItem>(StringComparer.Ordinal);
        for (var next = start; ;)
        {
            var answer = await client.SendAsync(new GraphRequest(HttpMethod.Get, next), cancellation);
            if ((int)answer.Status is 400 or 404 or 410)
            {
                return null;
            }

            var page = GraphClient.Read(GraphClient.Succeeded(answer), GraphJson.Default.DriveItemPage);
            foreach (var item in page.Value)
            {
                last[item.Id] = item;
            }

            if (page.NextLink is null)
            {
                return page.DeltaLink is { } link && addresses.TokenOf(link) is { } token ? (last, token) : throw new StoreException(StoreFailure.Unavailable);
            }

            next = page.NextLink;
        }
    }

    private async Task<ChangePage> PageAsync((Dictionary<string, DriveItem> Last, string Token)? collected, bool startOver, CancellationToken cancellation)
    {
        var (last, token) = collected!.Value;
        if (last.Count == 0)
        {
            return new ChangePage([], token, startOver);
        }

        // Changes come without paths: what lies in a unit's folder is known by its parent, and all else (the bin) is gone to readers.
        var folders = (await items.FoldersAsync(cancellation)).Select(static folder => folder.Id).ToHashSet(StringComparer.Ordinal);
        var changes = last.Values.Where(static item => item.File is not null || item.Deleted is not null).Select(item => new StoreChange(
            item.Id,
            item.Deleted is null && item.ParentReference?.Id is { } parent && folders.Contains(parent) ? LibraryItems.Document(item) : null));
        return new ChangePage([.. startOver ? changes.Where(static change => change.Document is not null) : changes], token, startOver);
    }
}

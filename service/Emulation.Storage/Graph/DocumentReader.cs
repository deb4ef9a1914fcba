using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>Content of documents and of their versions, checked on arrival.</summary>
internal sealed class DocumentReader(GraphClient client, GraphAddresses addresses, LibraryItems items, SeenContents seen, Fingerprint fingerprint)
{
    private const int MostTries = 3;

    public async Task<DocumentContent> ReadAsync(string id, string? version, CancellationToken cancellation)
    {
        var item = await items.FindAsync(id, cancellation);
        var current = item.Publication?.VersionId ?? (await VersionsAsync(id, cancellation))[0].Id;
        if (version is null || version == current)
        {
            (item, var content) = await CurrentAsync(item, cancellation);
            return new DocumentContent(LibraryItems.Document(item), current, content);
        }

        var old = await DownloadAsync(() => RedirectAsync(addresses.VersionContent(id, version), cancellation), LibraryItems.Document(item).Name, hash: null, cancellation);
        return new DocumentContent(LibraryItems.Document(item), version, old);
    }

    /// <summary>What stands now, with the item as it was when the bytes were read.</summary>
    public async Task<(DriveItem Item, byte[] Content)> CurrentAsync(DriveItem item, CancellationToken cancellation)
    {
        if (item.Malware is not null)
        {
            throw new StoreException(StoreFailure.Infected);
        }

        var address = item.DownloadUrl;
        var content = await DownloadAsync(
            async () =>
            {
                // The address that came with the item is good for minutes; a new try takes a new one, and a new look at the item.
                if (address is null)
                {
                    item = await items.FindAsync(item.Id, cancellation);
                    address = item.DownloadUrl;
                }

                var given = address ?? await RedirectAsync(addresses.Content(item.Id), cancellation);
                address = null;
                return given;
            },
            item.Name ?? "",
            () => item.File?.Hashes?.QuickXorHash,
            cancellation);
        seen.Add(LibraryItems.Document(item), fingerprint.Of(content), metadata: null);
        return (item, content);
    }

    /// <summary>The fingerprint of what stands now, from memory where it can be.</summary>
    public async Task<(DriveItem Item, string Print)> PrintAsync(DriveItem item, CancellationToken cancellation)
    {
        if (item.ETag is { } tag && seen.Of(item.Id, tag) is { } known)
        {
            return (item, known.Print);
        }

        (item, var content) = await CurrentAsync(item, cancellation);
        return (item, fingerprint.Of(content));
    }

    public async Task<List<ItemVersion>> VersionsAsync(string id, CancellationToken cancellation)
    {
        var versions = await client.AllAsync(addresses.Versions(id), GraphJson.Default.VersionPage, static page => (page.Value, page.NextLink), cancellation);
        return versions.Count > 0 ? versions : throw new StoreException(StoreFailure.NotFound);
    }

    /// <param name="hash">What SharePoint says of the bytes; asked for after each try, since the item may have been looked at again.</param>
    private async Task<byte[]> DownloadAsync(Func<Task<Uri>> address, string name, Func<string?>? hash, CancellationToken cancellation)
    {
        GraphAnswer? answer = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            answer = await client.SendAsync(new GraphRequest(HttpMethod.Get, await address()) { PreAuthenticated = true, WantsContent = true }, cancellation);
            if (answer.Infected)
            {
                throw GraphFailures.Of(answer);
            }

            if (answer.IsSuccess && IsWhole(answer.Body, name, hash?.Invoke()))
            {
                return answer.Body;
            }
        }

        throw answer!.IsSuccess ? new StoreException(StoreFailure.Damaged) : new StoreException(StoreFailure.Unavailable);
    }

    /// <summary>A right hash settles it. A wrong one does not: SharePoint has told the hash of the file before it rewrote it.</summary>
    private static bool IsWhole(byte[] content, string name, string? hash)
    {
        if (QuickXorHash.IsTold(hash) && QuickXorHash.Of(content) == hash)
        {
            return true;
        }

        return PackageCheck.IsPackage(name) ? PackageCheck.IsWhole(content) : !QuickXorHash.IsTold(hash);
    }

    private async Task<Uri> RedirectAsync(Uri address, CancellationToken cancellation)
    {
        var answer = await client.SendAsync(new GraphRequest(HttpMethod.Get, address) { WantsContent = true }, cancellation);
        return answer.Status is HttpStatusCode.Found or HttpStatusCode.TemporaryRedirect && answer.Location is { IsAbsoluteUri: true } location ? location : throw GraphFailures.Of(answer);
    }
}

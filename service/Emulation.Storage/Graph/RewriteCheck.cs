namespace Emulation.Storage.Graph;

/// <summary>
/// SharePoint adds its own properties to an Office file that it stores. That is accepted as long as the file still says what was saved; where it does not, the
/// saved content is not passed off as kept.
/// </summary>
internal sealed class RewriteCheck(GraphClient client, GraphAddresses addresses, GraphOptions options, LibraryItems items, DocumentReader reader, SeenContents seen, Fingerprint fingerprint)
{
    private const string Lost =
        "SharePoint đã viết lại tệp này khi lưu và làm mất một phần nội dung; bản trước vẫn còn trong các bản đã lưu, văn bản đang mở ở đây vẫn nguyên. Hãy lưu ra máy rồi báo người quản trị.";

    /// <param name="item">As the answer to the save showed it.</param>
    /// <param name="tag">The ETag before the save; null for a new document.</param>
    /// <exception cref="StoreException">damaged: SharePoint dropped something of ours.</exception>
    public async Task<StoredDocument> AcceptAsync(DriveItem item, ReadOnlyMemory<byte> content, string? tag, CancellationToken cancellation)
    {
        var print = fingerprint.Of(content);
        var told = item.File?.Hashes?.QuickXorHash;
        if (QuickXorHash.IsTold(told) && told != QuickXorHash.Of(content.Span))
        {
            (item, var stored) = await reader.CurrentAsync(await items.FindAsync(item.Id, cancellation), cancellation);
            if (fingerprint.Of(stored) != print)
            {
                await PutAsideAsync(item, isNew: tag is null, cancellation);
                throw new StoreException(StoreFailure.Damaged, Lost);
            }
        }

        if (options.CheckIn)
        {
            var answer = await client.SendAsync(HttpMethod.Post, addresses.Checkin(item.Id), new CheckIn(""), GraphJson.Default.CheckIn, ifMatch: null, cancellation);
            if (!answer.IsSuccess && answer.Status != System.Net.HttpStatusCode.BadRequest)
            {
                throw GraphFailures.Of(answer);
            }

            item = await items.FindAsync(item.Id, cancellation);
        }

        var document = LibraryItems.Document(item);
        seen.Add(document, print, tag is null ? DocumentMetadata.None : seen.Of(item.Id, tag)?.Metadata);
        return document;
    }

    /// <summary>A new document goes; of an old one the version before stands again.</summary>
    private async Task PutAsideAsync(DriveItem item, bool isNew, CancellationToken cancellation)
    {
        if (isNew)
        {
            GraphClient.Succeeded(await client.SendAsync(new GraphRequest(HttpMethod.Delete, addresses.Bare(item.Id)) { IfMatch = item.ETag }, cancellation));
            return;
        }

        var versions = await reader.VersionsAsync(item.Id, cancellation);
        if (versions.Count > 1)
        {
            GraphClient.Succeeded(await client.SendAsync(new GraphRequest(HttpMethod.Post, addresses.Restore(item.Id, versions[1].Id)), cancellation));
        }
    }
}

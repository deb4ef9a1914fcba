using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>Puts new documents into a folder, once each, whatever happens to the answer.</summary>
internal sealed class DocumentMaker(
    GraphClient client, GraphAddresses addresses, LibraryItems items, LibraryColumns columns, DocumentReader reader, RewriteCheck rewriting, Fingerprint fingerprint,
    OpenUploads uploads, TimeProvider clock)
{
    /// <summary>Up to here one request is enough; above, a slice that is cut off need not be all.</summary>
    private const int LargestAtOnce = 4 * 1024 * 1024;
    private const int MostSessions = 3;

    public async Task<StoredDocument> CreateAsync(NewDocument document, CancellationToken cancellation)
    {
        var name = StoredName.Checked(document.Name);
        var metadata = document.Metadata.Checked();
        var free = new FreeNames((await items.ListAsync(document.Folder, cancellation)).Select(static there => there.Name));
        for (var taken = free.Of(name, document.WhenTaken); ; taken = free.Of(name, document.WhenTaken))
        {
            var answer = await SendAsync(document, StoredName.ToStored(taken), cancellation);
            if (answer.IsSuccess)
            {
                return await FinishAsync(GraphClient.Read(answer, GraphJson.Default.DriveItem), document, metadata, cancellation);
            }

            if (answer.Status != HttpStatusCode.Conflict)
            {
                throw GraphFailures.Of(answer);
            }

            if (answer.MayBeSecond && await OwnAsync(document, StoredName.ToStored(taken), cancellation) is { } own)
            {
                return await FinishAsync(own, document, metadata, cancellation);
            }

            free.Take(taken);
        }
    }

    private async Task<StoredDocument> FinishAsync(DriveItem item, NewDocument document, DocumentMetadata metadata, CancellationToken cancellation)
    {
        var made = await rewriting.AcceptAsync(item, document.Content, tag: null, cancellation);
        return LibraryColumns.IsNone(metadata) ? made : await columns.WriteNewAsync(made, metadata, cancellation);
    }

    private async Task<GraphAnswer> SendAsync(NewDocument document, string name, CancellationToken cancellation)
    {
        if (document.Content.Length <= LargestAtOnce)
        {
            return await client.SendAsync(
                new GraphRequest(HttpMethod.Put, addresses.NewContent(document.Folder, name)) { Body = document.Content, BodyType = "application/octet-stream" }, cancellation);
        }

        var wasLost = false;
        var key = $"{document.Folder}/{name}";
        for (var tries = 0; ; tries++)
        {
            var opened = await client.SendAsync(
                HttpMethod.Post, addresses.NewSession(document.Folder, name), new NewSession(new SessionItem("fail", document.Content.Length), DeferCommit: false), GraphJson.Default.NewSession, ifMatch: null, cancellation);
            if (opened.Status == HttpStatusCode.Conflict && tries < MostSessions && uploads.Left(key) is { } left)
            {
                // An upload of this very name that was cut off keeps it taken.
                await Task.Delay(left.Wait, clock, cancellation);
                await new UploadSession(client, clock, left.Address, default).CancelAsync(cancellation);
                uploads.Drop(key, left.Address);
                continue;
            }

            if (!opened.IsSuccess)
            {
                return opened with { MayBeSecond = opened.MayBeSecond || wasLost };
            }

            var address = GraphClient.Read(opened, GraphJson.Default.UploadState).UploadUrl ?? throw new StoreException(StoreFailure.Unavailable);
            uploads.Keep(key, address);
            var answer = await SendAllAsync(address, document.Content, key, cancellation);
            if (answer.Status != HttpStatusCode.NotFound || tries == MostSessions)
            {
                return answer with { MayBeSecond = answer.MayBeSecond || wasLost };
            }

            // Gone: expired, or its last slice arrived and the answer did not. The next session tells, by the name being taken.
            wasLost = true;
        }
    }

    private async Task<GraphAnswer> SendAllAsync(Uri address, ReadOnlyMemory<byte> content, string key, CancellationToken cancellation)
    {
        var session = new UploadSession(client, clock, address, content);
        var isOver = false;
        try
        {
            var answer = await session.SendAsync(cancellation) ?? await session.CommitAsync(cancellation);
            isOver = answer.IsSuccess;
            return answer;
        }
        finally
        {
            if (isOver || await session.CancelAsync(CancellationToken.None))
            {
                uploads.Drop(key, address);
            }
            else
            {
                uploads.Leave(key);
            }
        }
    }

    /// <summary>The document of that name, where it is the one that was just sent: its answer was lost.</summary>
    private async Task<DriveItem?> OwnAsync(NewDocument document, string name, CancellationToken cancellation)
    {
        var there = await client.FindAsync(addresses.ChildNamed(document.Folder, name), GraphJson.Default.DriveItem, cancellation);
        if (there?.File is null)
        {
            return null;
        }

        var (item, print) = await reader.PrintAsync(there, cancellation);
        return print == fingerprint.Of(document.Content) ? item : null;
    }
}

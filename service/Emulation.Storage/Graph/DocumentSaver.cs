using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>
/// Replaces content. PUT of content knows no If-Match, so every replacement is an upload session by the document's id with If-Match, all bytes first and the commit
/// last, with one more look at the ETag in between.
/// </summary>
internal sealed class DocumentSaver(
    GraphClient client, GraphAddresses addresses, DocumentSettling settling, LibraryItems items, RewriteCheck rewriting, OpenUploads uploads, TimeProvider clock)
{
    private const int MostTries = 4;
    private static readonly TimeSpan BeforeNextSession = TimeSpan.FromSeconds(10);

    public Task<StoredDocument> ReplaceAsync(string id, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation) =>
        uploads.Turns.WaitAsync(id, () => InTurnAsync(id, content, tag, cancellation), cancellation);

    private async Task<StoredDocument> InTurnAsync(string id, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation)
    {
        if (await settling.IsThereAlreadyAsync(id, content, tag, cancellation) is { } same)
        {
            return same;
        }

        var settled = new Settled(null, tag);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var opened = await OpenAsync(id, content.Length, settled.Tag, cancellation);
            if (opened is null)
            {
                settled = await settling.SettleAsync(id, content, tag, cancellation);
                if (settled.Done is { } done)
                {
                    return done;
                }

                continue;
            }

            if (await UploadAsync(id, opened, content, settled.Tag, tag, cancellation) is { } saved)
            {
                return saved;
            }
        }

        throw new StoreException(StoreFailure.Unavailable);
    }

    /// <returns>Null where the ETag was refused.</returns>
    private async Task<Uri?> OpenAsync(string id, long size, string tag, CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = await client.SendAsync(
                HttpMethod.Post, addresses.ReplacingSession(id), new NewSession(new SessionItem("replace", size), DeferCommit: true), GraphJson.Default.NewSession, tag, cancellation);
            switch (answer.Status)
            {
                case HttpStatusCode.PreconditionFailed:
                    return null;
                case HttpStatusCode.Conflict when !GraphError.Read(answer).Has("nameAlreadyExists"):
                    return null;
                case HttpStatusCode.Conflict when tries < MostTries:
                    // One name takes one upload at a time: an own one that was left behind is cancelled, another program's is waited for.
                    await LeaveAsync(id, cancellation);
                    await Task.Delay(BeforeNextSession, clock, cancellation);
                    break;
                case HttpStatusCode.Conflict:
                    throw new StoreException(StoreFailure.Locked, "Văn bản này đang có một lượt tải lên chưa xong; hãy thử lại sau ít phút.");
                default:
                    var address = GraphClient.Read(GraphClient.Succeeded(answer), GraphJson.Default.UploadState).UploadUrl ?? throw new StoreException(StoreFailure.Unavailable);
                    uploads.Keep(id, address);
                    return address;
            }
        }
    }

    /// <returns>Null where the session was lost and all must be sent anew.</returns>
    private async Task<StoredDocument?> UploadAsync(string id, Uri address, ReadOnlyMemory<byte> content, string current, string tag, CancellationToken cancellation)
    {
        var session = new UploadSession(client, clock, address, content);
        var isOver = false;
        try
        {
            var answer = await session.SendAsync(cancellation);
            if (answer is null)
            {
                var item = await items.FindAsync(id, cancellation);
                if (item.ETag != current && (await settling.SettleAsync(item, content, tag, cancellation)).Done is { } done)
                {
                    return done;
                }

                answer = await session.CommitAsync(cancellation);
            }

            isOver = answer.IsSuccess || answer.Status == HttpStatusCode.NotFound;
            if (answer.IsSuccess)
            {
                return await rewriting.AcceptAsync(GraphClient.Read(answer, GraphJson.Default.DriveItem), content, tag, cancellation);
            }

            if (answer.Status == HttpStatusCode.Conflict && GraphError.Read(answer).Has("nameAlreadyExists"))
            {
                // Another session came first with its bytes; once it is over the ETag tells whether it changed anything.
                await Task.Delay(BeforeNextSession, clock, cancellation);
                return null;
            }

            // The session is gone: it expired, or its commit was carried out and the answer lost.
            return answer.Status == HttpStatusCode.NotFound ? (await settling.SettleAsync(id, content, tag, cancellation)).Done : throw GraphFailures.Of(answer);
        }
        finally
        {
            // This very session: a colleague's save of the same document may have begun another meanwhile.
            if (isOver || await session.CancelAsync(CancellationToken.None))
            {
                uploads.Drop(id, address);
            }
        }
    }

    private async Task LeaveAsync(string id, CancellationToken cancellation)
    {
        var (address, wait) = uploads.Own(id) is { } own ? (own, TimeSpan.Zero) : uploads.Left(id) ?? default;
        if (address is null)
        {
            return;
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellation);
        }

        if (await new UploadSession(client, clock, address, default).CancelAsync(cancellation))
        {
            uploads.Drop(id, address);
        }
    }
}

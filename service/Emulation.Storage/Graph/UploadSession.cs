using System.Globalization;
using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>
/// Sends content in slices to an address of its own and commits it in a request of its own, so that between the last byte and the commit the document can be looked
/// at once more. Survives cuts, answers that were lost, and odd accounts of what has arrived.
/// </summary>
/// <param name="address">The permission to write, in itself: never logged, never sent with a token.</param>
internal sealed class UploadSession(GraphClient client, TimeProvider clock, Uri address, ReadOnlyMemory<byte> content)
{
    /// <summary>Slices but the last are multiples of 320 KiB; 16 of them are 5 MiB.</summary>
    private const int Unit = 327_680;
    private const int Slice = 16 * Unit;
    private const int MostOdd = 8;
    private static readonly TimeSpan BeforeSecondLook = TimeSpan.FromSeconds(5);

    /// <returns>Null when all has arrived and waits for the commit; the last answer where the service has committed by itself or refuses.</returns>
    public async Task<GraphAnswer?> SendAsync(CancellationToken cancellation)
    {
        var odd = 0;
        long sent = 0;
        while (sent < content.Length)
        {
            var length = (int)Math.Min(Slice, content.Length - sent);
            var answer = await client.SendAsync(Bytes(sent, length), cancellation);
            var next = answer.Status == HttpStatusCode.Accepted ? NextExpected(answer) ?? sent + length
                : IsOutOfStep(answer) ? await LookAsync(answer, sent, length, cancellation)
                : null;
            odd += next > sent ? 0 : 1;
            if (next is not { } start || odd > MostOdd)
            {
                return answer;
            }

            sent = start;
        }

        return null;
    }

    public Task<GraphAnswer> CommitAsync(CancellationToken cancellation) =>
        client.SendAsync(new GraphRequest(HttpMethod.Post, address) { PreAuthenticated = true }, cancellation);

    /// <summary>Frees the name at once; a session that is left behind keeps others from saving until it expires.</summary>
    /// <returns>Whether it is gone for certain; otherwise it expires by itself, and the failure that led here is the one to tell.</returns>
    public async Task<bool> CancelAsync(CancellationToken cancellation)
    {
        try
        {
            await client.SendAsync(new GraphRequest(HttpMethod.Delete, address) { PreAuthenticated = true }, cancellation);
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    /// <summary>The slice was received already, or the session is not known: both may pass or be a matter of looking.</summary>
    private static bool IsOutOfStep(GraphAnswer answer) => answer.Status is HttpStatusCode.RequestedRangeNotSatisfiable or HttpStatusCode.NotFound;

    /// <returns>The first missing byte; null where the session is gone.</returns>
    private async Task<long?> LookAsync(GraphAnswer refused, long sent, int length, CancellationToken cancellation)
    {
        var isUnknown = refused.Status == HttpStatusCode.NotFound;
        if (isUnknown)
        {
            // Just after it was made a session may not be known everywhere yet.
            await Task.Delay(BeforeSecondLook, clock, cancellation);
        }

        var status = await client.SendAsync(new GraphRequest(HttpMethod.Get, address) { PreAuthenticated = true }, cancellation);
        return status.IsSuccess ? NextExpected(status) ?? (isUnknown ? sent : sent + length) : null;
    }

    private GraphRequest Bytes(long from, int length) => new(HttpMethod.Put, address)
    {
        PreAuthenticated = true,
        Body = content.Slice((int)from, length),
        BodyType = "application/octet-stream",
        Range = (from, from + length - 1, content.Length),
    };

    /// <summary>The lowest of the ranges told, which may be several, incomplete, or none.</summary>
    private long? NextExpected(GraphAnswer answer)
    {
        var starts = (GraphClient.Read(answer, GraphJson.Default.UploadState).NextExpectedRanges ?? [])
            .Select(static range => long.TryParse(range.AsSpan(0, Math.Max(0, range.IndexOf('-', StringComparison.Ordinal))), CultureInfo.InvariantCulture, out var start) ? start : -1)
            .Where(start => start >= 0 && start <= content.Length)
            .ToList();
        return starts.Count == 0 ? null : starts.Min();
    }
}

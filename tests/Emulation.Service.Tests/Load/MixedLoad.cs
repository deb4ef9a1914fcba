using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Emulation.Service.Tests.Library;

namespace Emulation.Service.Tests.Load;

/// <summary>
/// Officers at work at the same time, each over a connection of his own: he lists, looks, reads, saves his own plan, describes it, and now and then has it checked. Asked
/// to come back later he does; anything else that is not a success is an error.
/// </summary>
internal sealed class MixedLoad(Func<HttpClient> connect, string draft)
{
    private static readonly (string Act, int Share)[] Mix = [("list", 25), ("find", 20), ("read", 25), ("save", 18), ("describe", 10), ("check", 2)];

    private readonly ConcurrentQueue<(string Act, double Milliseconds)> _times = new();
    private int _asked;

    public ConcurrentQueue<string> Errors { get; } = new();

    public IReadOnlyList<(string Act, double Milliseconds)> Times => [.. _times];

    /// <summary>How often somebody was asked to come back later.</summary>
    public int AskedToWait => _asked;

    /// <summary>Working set of this process, the officers' side included, at the start, in the middle and at the end; bytes.</summary>
    public long[] Memory { get; } = new long[3];

    public async Task RunAsync(int officers, TimeSpan time)
    {
        using var end = new CancellationTokenSource();
        var desks = await Task.WhenAll(Enumerable.Range(1, officers).Select(OpenAsync));
        Memory[0] = WorkingSet();
        var work = desks.Select(desk => WorkAsync(desk, end.Token)).ToList();
        await Task.Delay(time / 2, TestContext.Current.CancellationToken);
        Memory[1] = WorkingSet();
        await Task.Delay(time / 2, TestContext.Current.CancellationToken);
        await end.CancelAsync();
        await Task.WhenAll(work);
        Memory[2] = WorkingSet();
        Array.ForEach(desks, static desk => desk.Client.Dispose());
    }

    /// <param name="share">0.99 for the time within which 99 of 100 were answered.</param>
    public static double Percentile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }

    private static long WorkingSet()
    {
        GC.Collect();
        return Environment.WorkingSet;
    }

    private async Task<Desk> OpenAsync(int number)
    {
        var client = connect();
        var unit = string.Create(CultureInfo.InvariantCulture, $"Xã số {number}");
        var folder = await SureAsync(() => client.PostAsync(Address("/api/documents/folders"), new MultipartFormDataContent { { new StringContent(unit), "unit" } }));
        var folderId = (string)folder["id"]!;
        var saved = await SureAsync(() => client.PostAsync(
            Address("/api/documents"), new MultipartFormDataContent { { Plan(number, 0), "document", "ke-hoach.docx" }, { new StringContent(folderId), "folder" } }));
        return new Desk(number, client, folderId, (string)saved["id"]!, new Random(number)) { Tag = (string)saved["etag"]! };
    }

    private async Task WorkAsync(Desk desk, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var act = Draw(desk.Random);
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var answer = await SendAsync(desk, act);
                if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null)
                {
                    Interlocked.Increment(ref _asked);
                }
                else if (!answer.IsSuccessStatusCode)
                {
                    Errors.Enqueue($"{act}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(CancellationToken.None)}");
                }
                else
                {
                    desk.Tag = act is "save" or "describe" ? (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(CancellationToken.None))!["etag"]! : desk.Tag;
                    await answer.Content.LoadIntoBufferAsync(CancellationToken.None);
                    _times.Enqueue((act, Stopwatch.GetElapsedTime(started).TotalMilliseconds));
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                Errors.Enqueue($"{act}: {failure.Message}");
            }

            await Task.Delay(desk.Random.Next(200, 800), CancellationToken.None);
        }
    }

    private Task<HttpResponseMessage> SendAsync(Desk desk, string act) => act switch
    {
        "list" => desk.Client.GetAsync(Address($"/api/documents/folders/{desk.Folder}")),
        "find" => desk.Client.GetAsync(Address($"/api/documents/{desk.Document}")),
        "read" => desk.Client.GetAsync(Address($"/api/documents/{desk.Document}/content")),
        "check" => desk.Client.PostAsync(Address("/api/check"), new MultipartFormDataContent { { new StringContent(draft), "draft", "du-thao.txt" } }),
        "save" => SeenAsync(desk, $"/api/documents/{desk.Document}/content", new MultipartFormDataContent { { Plan(desk.Number, ++desk.Saves), "document", "ke-hoach.docx" } }),
        _ => SeenAsync(desk, $"/api/documents/{desk.Document}/metadata", new MultipartFormDataContent { { new StringContent($"giai đoạn {++desk.Saves}"), "period" } }),
    };

    private static async Task<HttpResponseMessage> SeenAsync(Desk desk, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Address(path)) { Content = content };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{desk.Tag}\""));
        return await desk.Client.SendAsync(request);
    }

    // Before the measured time: asked to come back, everybody does.
    private static async Task<JsonNode> SureAsync(Func<Task<HttpResponseMessage>> call)
    {
        for (var tries = 0; ; tries++)
        {
            using var answer = await call();
            var said = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            if (answer.IsSuccessStatusCode)
            {
                return JsonNode.Parse(said)!;
            }

            Assert.True(answer.Headers.RetryAfter is not null && tries < 200, said);
            await Task.Delay(250, CancellationToken.None);
        }
    }

    // As large as a plan usually is, and not to be compressed.
    private static ByteArrayContent Plan(int officer, int save)
    {
        var noise = new byte[30_000];
        new Random((officer * 100_000) + save).NextBytes(noise);
        return new ByteArrayContent(PlanWriter.Package([$"kế hoạch {officer}, bản {save}", Convert.ToHexString(noise)]));
    }

    private static string Draw(Random random)
    {
        var drawn = random.Next(Mix.Sum(static one => one.Share));
        foreach (var (act, share) in Mix)
        {
            if ((drawn -= share) < 0)
            {
                return act;
            }
        }

        return Mix[0].Act;
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private sealed record Desk(int Number, HttpClient Client, string Folder, string Document, Random Random)
    {
        public string Tag { get; set; } = "";

        public int Saves { get; set; }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests.Library;

/// <summary>
/// Two people's sessions and a batch write one plan at once: of those who saw the same state one is taken and the others are told, and in the end every line that was
/// taken is there once. EMULATION_LONG=1 does it longer and under more seeds.
/// </summary>
public sealed class ThreeWritersTests
{
    private const string Name = "Kế hoạch.docx";

    private static bool IsLong => Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";

    private static int Rounds => IsLong ? 60 : 6;

    private static int Lines => IsLong ? 30 : 5;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_local_store()
    {
        var personas = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            personas, """[{"id":"an","name":"Nguyễn Văn An","roles":["drafter"]},{"id":"binh","name":"Trần Thị Bình","roles":["drafter"]},{"id":"bao-cao","name":"Máy báo cáo","roles":["reviewer"]}]""", Cancellation);
        try
        {
            await using var service = await ListeningService.StartAsync("--urls", "http://127.0.0.1:0", "--Identity:Personas", personas);
            using var first = As(service, "an");
            using var second = As(service, "binh");
            using var third = As(service, "bao-cao");
            var id = await SaveAsync(first);

            await WriteAsync([new PaneSession("An", first, id), new PaneSession("Bình", second, id), new PaneSession("Báo cáo", third, id)], async () => await VersionsAsync(first, id));
        }
        finally
        {
            File.Delete(personas);
        }
    }

    [Fact]
    public async Task On_the_emulated_SharePoint_and_under_its_faults()
    {
        for (var seed = 1; seed <= (IsLong ? 20 : 2); seed++)
        {
            await using var point = await EmulatedSharePoint.StartAsync();
            point.Accept(1, 1);
            point.Accept(2, 2);
            using var first = point.ClientOf(1);
            using var second = point.ClientOf(2);
            using var batch = point.OpenBatch();
            var id = await SaveAsync(first);
            // So that each person's token is the one that Graph takes.
            await VersionsAsync(second, id);
            if (seed > 1)
            {
                point.Site.Faults.Seeded(seed, 0.1);
            }

            await WriteAsync(
                [new PaneSession("An", first, id), new PaneSession("Bình", second, id), new BatchProgram("Báo cáo", batch, id)],
                () =>
                {
                    point.Site.Faults.Clear();
                    return Task.FromResult<IReadOnlyList<byte[]>>(point.Site.Far.Versions(id));
                });
            Assert.Single(point.Site.Far.Documents);
        }
    }

    private static async Task WriteAsync(PlanWriter[] writers, Func<Task<IReadOnlyList<byte[]>>> versions)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var read = await Task.WhenAll(writers.Select(static writer => writer.ReadAsync()));
            var turn = round;
            var taken = await Task.WhenAll(writers.Select((writer, index) => writer.AddAsync(read[index], $"{writer.Name}, cùng lúc {turn.ToString(CultureInfo.InvariantCulture)}")));

            Assert.True(taken.Count(static one => one) <= 1, $"round {round}: two were taken who saw the same state");
        }

        var told = writers.SelectMany(static writer => writer.Told).ToList();
        Assert.Contains("changed", told);
        Assert.Empty(told.Except(["changed", "locked", "throttled", "unavailable"], StringComparer.Ordinal));

        await Task.WhenAll(writers.Select(async writer =>
        {
            for (var line = 1; line <= Lines; line++)
            {
                await writer.InsistAsync($"{writer.Name}, dòng {line.ToString(CultureInfo.InvariantCulture)}", mostTries: 200);
            }
        }));

        var (_, content) = await writers[0].ReadAsync();
        var lines = PlanWriter.LinesOf(content);
        TestContext.Current.TestOutputHelper?.WriteLine($"{lines.Count} lines; refusals: {string.Join(", ", writers.SelectMany(static writer => writer.Told).GroupBy(static code => code, StringComparer.Ordinal).Select(static group => $"{group.Key} {group.Count()}"))}");
        Assert.Equal(lines.Count, lines.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(writers.SelectMany(static writer => writer.Taken).Except(lines, StringComparer.Ordinal));
        Assert.All(writers, writer => Assert.Equal(Lines, lines.Count(line => line.StartsWith($"{writer.Name}, dòng", StringComparison.Ordinal))));

        // Every version holds the one before it and one line more: nobody's save has undone another's, and none is there twice.
        var history = (await versions()).Select(PlanWriter.LinesOf).ToList();
        Assert.Equal(lines.Count, history.Count);
        Assert.All(history.Zip(history.Skip(1)), static pair => Assert.Equal(pair.First, pair.Second.Take(pair.Second.Count - 1)));
    }

    private static HttpClient As(ListeningService service, string persona)
    {
        var client = service.Owner();
        client.DefaultRequestHeaders.Add("X-Emulation-Persona", persona);
        return client;
    }

    private static async Task<string> SaveAsync(HttpClient client)
    {
        using var folder = await client.PostAsync(new Uri("/api/documents/folders", UriKind.Relative), new MultipartFormDataContent { { new StringContent("Xã Tân Phú"), "unit" } }, Cancellation);
        var folderId = (string)JsonNode.Parse(await folder.Content.ReadAsStringAsync(Cancellation))!["id"]!;
        using var saved = await client.PostAsync(
            new Uri("/api/documents", UriKind.Relative),
            new MultipartFormDataContent { { new ByteArrayContent(PlanWriter.Package(["dòng đầu"])), "document", Name }, { new StringContent(folderId), "folder" } }, Cancellation);
        return (string)JsonNode.Parse(await saved.Content.ReadAsStringAsync(Cancellation))!["id"]!;
    }

    /// <returns>The content of each version, oldest first.</returns>
    private static async Task<IReadOnlyList<byte[]>> VersionsAsync(HttpClient client, string id)
    {
        var versions = JsonNode.Parse(await client.GetStringAsync(new Uri($"/api/documents/{id}/versions", UriKind.Relative), Cancellation))!.AsArray();
        var contents = new List<byte[]>();
        foreach (var version in versions.Reverse())
        {
            contents.Add(await client.GetByteArrayAsync(new Uri($"/api/documents/{id}/content?version={Uri.EscapeDataString((string)version!["id"]!)}", UriKind.Relative), Cancellation));
        }

        return contents;
    }
}

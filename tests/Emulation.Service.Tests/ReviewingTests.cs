using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Service.Reviewing;
using Emulation.Service.Tests.Security;

namespace Emulation.Service.Tests;

public sealed class ReviewingTests : IAsyncDisposable
{
    private static readonly string[] Syllables = ["An", "Bình", "Cao", "Đông", "Giang", "Hòa", "Khánh", "Lâm", "Minh", "Nam", "Phú", "Quang", "Sơn", "Tân", "Uyên", "Vân", "Xuân", "Yên", "Thủy", "Trung"];

    private readonly ServiceUnderTest _service = new();
    private readonly HttpClient _owner;

    public ReviewingTests() => _owner = _service.Owner();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _owner.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Many_drafts_are_judged_behind_the_scenes_and_kept_until_they_are_taken_away()
    {
        var begun = await StartAsync(_owner, Form(3).With("draft", "x", "ảnh.png").With("units", "An An An\nVắng Mặt", "don-vi.txt"));
        var told = await FollowAsync(_owner, begun.Id);
        var table = JsonNode.Parse(await GetAsync($"{begun.Id}/table"))!;

        Assert.Equal((ReviewStage.Done, 4, new ReviewCounts(3, 1, 2, 1)), (told[^1].Stage, told[^1].Judged, told[^1].Counts));
        Assert.Equal(["Vắng Mặt", "Xã An An An", "Xã An An Bình", "Xã An An Cao"], table["rows"]!.AsArray().Select(static row => row!["unit"]!.GetValue<string>()));
        Assert.Equal([["met"], ["violated"], ["violated"]], table["rows"]!.AsArray().Skip(1).Select(static row => row!["verdicts"]!.AsArray().Select(static one => one!.GetValue<string>()).ToArray()));
        Assert.Equal("stray", table["others"]![0]!["standing"]!.GetValue<string>());
        Assert.Equal(2, table["faults"]!.AsArray().Max(static fault => fault!["units"]!.GetValue<int>()));
        Assert.Equal(begun.Id, Assert.Single(JsonSerializer.Deserialize<List<ReviewStatus>>(await GetAsync(""), PlanJson.Options)!).Id);

        using var removed = await SendAsync(_owner, HttpMethod.Delete, begun.Id);
        using var gone = await SendAsync(_owner, HttpMethod.Get, begun.Id);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, "review-not-found"), await gone.ProblemAsync());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Shelf(_service)));
    }

    [Fact]
    public async Task One_draft_of_it_is_shown_with_its_text_and_all_is_to_be_had_as_files()
    {
        var begun = await StartAsync(_owner, Form(2));
        await FollowAsync(_owner, begun.Id);

        var check = JsonSerializer.Deserialize<CheckReport>(await GetAsync($"{begun.Id}/check?file=nhóm/1.txt"), PlanJson.Options)!;
        var text = JsonNode.Parse(await GetAsync($"{begun.Id}/text?file=nhóm/1.txt"))!;
        var verdict = Assert.Single(check.Verdicts);
        Assert.Equal(Verdict.Violated, verdict.Verdict);
        var block = text["blocks"]!.AsArray().Single(block => block!["index"]!.GetValue<int>() == verdict.Evidence!.Location.Paragraph)!["text"]!.GetValue<string>();
        Assert.Equal(verdict.Evidence!.Quote, block.Substring(verdict.Evidence.Location.Start, verdict.Evidence.Location.Length));
        Assert.Contains("xl/workbook.xml", await EntriesAsync($"{begun.Id}/workbook"));
        Assert.Equal(["Xã An An An.docx", "Xã An An Bình.docx"], await EntriesAsync($"{begun.Id}/letters"));
        Assert.Equal(2, (await GetAsync($"{begun.Id}/lines")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("XÃ AN AN BÌNH", await GetAsync($"{begun.Id}/draft?file=nhóm/1.txt"), StringComparison.Ordinal);
        Assert.Contains("word/document.xml", await EntriesAsync($"{begun.Id}/letter?file=nhóm/1.txt"));
        using var uncommented = await SendAsync(_owner, HttpMethod.Get, $"{begun.Id}/commented?file=nhóm/1.txt");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "not-commented"), await uncommented.ProblemAsync());
        using var none = await SendAsync(_owner, HttpMethod.Get, $"{begun.Id}/check?file=nhóm/9.txt");
        Assert.Equal((HttpStatusCode.NotFound, "file-not-found"), await none.ProblemAsync());
    }

    [Fact]
    public async Task A_folder_of_the_library_is_reviewed_as_it_is_at_that_moment()
    {
        var sample = await _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), Cancellation);
        var folder = (await SendJsonAsync("/api/documents/folders", new MultipartFormDataContent().With("unit", "Xã Tân Phú")))["id"]!.GetValue<string>();
        using var document = new MultipartFormDataContent { { new ByteArrayContent(sample), "document", "kế hoạch.docx" } };
        await SendJsonAsync("/api/documents", document.With("folder", folder));

        var begun = await StartAsync(_owner, new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "cap-tren.json").With("folder", folder));
        var told = await FollowAsync(_owner, begun.Id);

        Assert.Equal(["Xã Tân Phú"], begun.Folders);
        Assert.Equal((ReviewStage.Done, 1), (told[^1].Stage, told[^1].Counts?.Sent));
        var row = JsonNode.Parse(await GetAsync($"{begun.Id}/table"))!["rows"]![0]!;
        Assert.Equal("Xã Tân Phú/kế hoạch.docx", row["file"]!.GetValue<string>());
        Assert.Null(row["uncommented"]);
        Assert.Contains("word/comments.xml", await EntriesAsync($"{begun.Id}/commented?file=Xã Tân Phú/kế hoạch.docx"));
        Assert.Equal(["Xã Tân Phú.docx"], await EntriesAsync($"{begun.Id}/copies"));
        Assert.Equal(await SumAsync($"{begun.Id}/letter?file=Xã Tân Phú/kế hoạch.docx", null), await SumAsync($"{begun.Id}/letters", "Xã Tân Phú.docx"));
    }

    [Theory]
    [InlineData("parent", "\u0001\u0002", "hỏng.docx", "not-a-document")]
    [InlineData("folder", "khong-co", null, "not-found")]
    [InlineData("level", "huyen", null, "bad-value")]
    [InlineData("thư", "x", null, "unknown-field")]
    public async Task What_cannot_be_reviewed_is_refused_at_the_door_and_nothing_is_kept(string name, string value, string? file, string code)
    {
        using var answer = await SendAsync(_owner, HttpMethod.Post, "", Form(1).With(name, value, file));

        Assert.Equal(code, (await answer.ProblemAsync()).Code);
        Assert.True(!Directory.Exists(Shelf(_service)) || !Directory.EnumerateFileSystemEntries(Shelf(_service)).Any());
    }

    [Fact]
    public async Task Without_drafts_or_parents_there_is_nothing_to_review()
    {
        using var noDraft = await SendAsync(_owner, HttpMethod.Post, "", new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "a.json"));
        using var noParent = await SendAsync(_owner, HttpMethod.Post, "", new MultipartFormDataContent().With("draft", "x", "a.txt"));

        Assert.Equal((HttpStatusCode.BadRequest, "missing-file"), await noDraft.ProblemAsync());
        Assert.Equal((HttpStatusCode.BadRequest, "missing-file"), await noParent.ProblemAsync());
    }

    [Fact]
    public async Task Names_that_lead_elsewhere_or_come_twice_stay_names()
    {
        var begun = await StartAsync(_owner, new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "a.json")
            .With("draft", Draft("Phú An", 100), "../../../etc/kế hoạch.txt").With("draft", Draft("Phú Bình", 100), @"..\etc\kế hoạch.txt"));
        await FollowAsync(_owner, begun.Id);

        Assert.Equal(["etc/kế hoạch.txt", "etc/kế hoạch.txt [2]"], JsonNode.Parse(await GetAsync($"{begun.Id}/table"))!["rows"]!.AsArray().Select(static row => row!["file"]!.GetValue<string>()));
        Assert.Contains("XÃ PHÚ BÌNH", await GetAsync($"{begun.Id}/draft?file=etc/kế hoạch.txt [2]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_stopped_while_it_runs_and_while_it_waits()
    {
        var running = await StartAsync(_owner, Form(1500));
        var waiting = await StartAsync(_owner, Form(1));
        using var early = await SendAsync(_owner, HttpMethod.Get, $"{waiting.Id}/table");
        foreach (var review in new[] { waiting, running })
        {
            using var stopped = await SendAsync(_owner, HttpMethod.Delete, review.Id);
            Assert.Equal(HttpStatusCode.NoContent, stopped.StatusCode);
        }

        Assert.Equal((HttpStatusCode.Conflict, "review-not-done"), await early.ProblemAsync());
        Assert.Equal(ReviewStage.Cancelled, (await FollowAsync(_owner, waiting.Id))[^1].Stage);
        var end = (await FollowAsync(_owner, running.Id))[^1];
        Assert.Equal(ReviewStage.Cancelled, end.Stage);
        Assert.InRange(end.Judged, 0, 1499);
    }

    // The data folder is copied while the review runs: the disk of a machine whose power failed at that moment.
    [Fact]
    public async Task After_a_crash_a_review_goes_on_and_ends_as_if_nothing_had_been()
    {
        const int count = 400;
        var begun = await StartAsync(_owner, Form(count));
        while (JsonSerializer.Deserialize<ReviewStatus>(await GetAsync(begun.Id), PlanJson.Options)! is { Judged: < 20, Stage: not ReviewStage.Done })
        {
            await Task.Delay(5, Cancellation);
        }

        await using var after = new ServiceUnderTest();
        Copy(Shelf(_service), Shelf(after));
        using var owner = after.Owner();
        var told = await FollowAsync(owner, begun.Id);
        await FollowAsync(_owner, begun.Id);

        Assert.Equal((ReviewStage.Done, count), (told[^1].Stage, told[^1].Counts?.Sent));
        Assert.Equal(await GetAsync($"{begun.Id}/table"), await owner.GetStringAsync(Address($"{begun.Id}/table"), Cancellation));
        Assert.Equal(await _owner.GetByteArrayAsync(Address($"{begun.Id}/workbook"), Cancellation), await owner.GetByteArrayAsync(Address($"{begun.Id}/workbook"), Cancellation));
    }

    [Fact]
    public async Task Only_reviewers_review_and_each_sees_their_own()
    {
        await using var office = new OfficeService("Key");
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, role) in new[] { ("An", "drafter"), ("Bình", "reviewer"), ("Chi", "reviewer") })
        {
            using var output = new StringWriter();
            Assert.Equal(0, Service.Security.Keys.KeysVerb.Run(["add", name, "--role", role], Service.Security.Keys.KeyFile.From(Settings(office)), TimeProvider.System, output, output));
            keys[name] = output.ToString().Split('\n')[1].Trim();
        }

        using var drafter = Client(office, keys["An"]);
        using var first = Client(office, keys["Bình"]);
        using var second = Client(office, keys["Chi"]);
        using var refused = await SendAsync(drafter, HttpMethod.Post, "", Form(1));
        var begun = await StartAsync(first, Form(1));
        await FollowAsync(first, begun.Id);
        using var foreign = await SendAsync(second, HttpMethod.Get, begun.Id);

        Assert.Equal((HttpStatusCode.Forbidden, "role-required"), await refused.ProblemAsync());
        Assert.Equal((HttpStatusCode.NotFound, "review-not-found"), await foreign.ProblemAsync());
        Assert.Equal("[]", (await second.GetStringAsync(Address(""), Cancellation)).Trim());
    }

    private static Microsoft.Extensions.Configuration.ConfigurationManager Settings(OfficeService office) =>
        new Microsoft.Extensions.Configuration.ConfigurationManager { ["Data:Path"] = office.DataFolder };

    private static HttpClient Client(OfficeService office, string key)
    {
        var client = office.CreateClient();
        client.DefaultRequestHeaders.Add("X-Emulation-Key", key);
        return client;
    }

    private static string Shelf(ServiceUnderTest service) => Path.Combine(service.DataFolder, "ra-soat");

    private static Uri Address(string path) => new("/api/reviews" + (path.Length > 0 ? "/" + path : ""), UriKind.Relative);

    // What is being written is left out, as if the crash had come before it: it has no name of its own yet, and its writer holds it.
    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is not (".khoa" or ".tmp")))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    // Every second unit invites more than the parent allows, but the first does not.
    private static MultipartFormDataContent Form(int drafts)
    {
        var form = new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "cap-tren.json");
        for (var index = 0; index < drafts; index++)
        {
            form.With("draft", Draft(UnitName(index), 100 + (100 * index)), string.Create(CultureInfo.InvariantCulture, $"nhóm/{index}.txt"));
        }

        return form;
    }

    private static string UnitName(int index) => $"{Syllables[index / 400 % 20]} {Syllables[index / 20 % 20]} {Syllables[index % 20]}";

    private static string Draft(string unit, int delegates) => $"""
        ỦY BAN NHÂN DÂN XÃ {unit.ToUpperInvariant()}
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến xã {unit} lần thứ I (2025 - 2030)
        I. SỐ LƯỢNG ĐẠI BIỂU
        Tối đa {delegates} đại biểu.
        """;

    private static async Task<ReviewStatus> StartAsync(HttpClient client, MultipartFormDataContent form)
    {
        using var answer = await SendAsync(client, HttpMethod.Post, "", form);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, body);
        return JsonSerializer.Deserialize<ReviewStatus>(body, PlanJson.Options)!;
    }

    private static async Task<List<ReviewStatus>> FollowAsync(HttpClient client, string id)
    {
        await using var events = await client.GetStreamAsync(Address($"{id}/events"), Cancellation);
        var told = new List<ReviewStatus>();
        await foreach (var one in SseParser.Create(events).EnumerateAsync(Cancellation))
        {
            Assert.Equal("status", one.EventType);
            told.Add(JsonSerializer.Deserialize<ReviewStatus>(one.Data, PlanJson.Options)!);
        }

        return told;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, Address(path)) { Content = content };
        return await client.SendAsync(request, Cancellation);
    }

    private async Task<JsonNode> SendJsonAsync(string path, MultipartFormDataContent form)
    {
        using var answer = await _owner.PostAsync(new Uri(path, UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;
    }

    private Task<string> GetAsync(string path) => _owner.GetStringAsync(Address(path), Cancellation);

    // Of a file, or of one in a bundle.
    private async Task<string> SumAsync(string path, string? entry)
    {
        var content = await _owner.GetByteArrayAsync(Address(path), Cancellation);
        if (entry is not null)
        {
            await using var zip = new ZipArchive(new MemoryStream(content));
            await using var file = await zip.GetEntry(entry)!.OpenAsync(Cancellation);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, Cancellation);
            content = bytes.ToArray();
        }

        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content));
    }

    private async Task<string[]> EntriesAsync(string path)
    {
        await using var zip = new ZipArchive(await _owner.GetStreamAsync(Address(path), Cancellation), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(static entry => entry.FullName)];
    }
}

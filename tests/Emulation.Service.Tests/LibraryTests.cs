using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Emulation.Storage.Local;

namespace Emulation.Service.Tests;

public sealed class LibraryTests : IAsyncDisposable
{
    private const string Unit = "Xã Tân Phú";

    private readonly ServiceUnderTest _service = new();
    private readonly HttpClient _owner;

    public LibraryTests() => _owner = _service.Owner();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string UnitFolder => Path.Combine(_service.DataFolder, "documents", Unit);

    public async ValueTask DisposeAsync()
    {
        _owner.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task What_is_saved_is_listed_and_read_back_with_its_tag()
    {
        var saved = await SaveAsync("Kế hoạch hội nghị.docx", "một");

        var listed = Assert.Single((await GetAsync($"/api/documents/folders/{saved["folder"]}")).AsArray());
        Assert.Equal(saved.ToJsonString(), listed!.ToJsonString());
        using var read = await SendAsync(HttpMethod.Get, $"/api/documents/{saved["id"]}/content");
        Assert.Equal("PK một", await read.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal($"\"{saved["etag"]}\"", read.Headers.ETag?.Tag);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", read.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("attachment", "Kế hoạch hội nghị.docx"), (read.Content.Headers.ContentDisposition?.DispositionType, read.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal("PK một", await File.ReadAllTextAsync(Path.Combine(UnitFolder, "Kế hoạch hội nghị.docx"), Cancellation));
        Assert.Equal([Unit], (await GetAsync("/api/documents"))["folders"]!.AsArray().Select(static folder => folder!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_copy_to_work_on_knows_where_it_is_from_and_what_stands_is_left_alone()
    {
        var sample = (await GetAsync("/api/samples")).AsArray().First(static one => (string?)one!["role"] == "draft")!;
        var package = await _owner.GetByteArrayAsync(Address($"/api/samples/{Uri.EscapeDataString((string)sample["name"]!)}"), Cancellation);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(package), "document", "a.docx" }, { new StringContent(await FolderAsync()), "folder" } };
        using var answer = await SendAsync(HttpMethod.Post, "/api/documents", form);
        var saved = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;

        var copy = await _owner.GetByteArrayAsync(Address($"/api/documents/{saved["id"]}/content?working=true"), Cancellation);

        await using var archive = new ZipArchive(new MemoryStream(copy));
        await using var part = await archive.GetEntry("customXml/item1.xml")!.OpenAsync(Cancellation);
        var origin = (await XDocument.LoadAsync(part, LoadOptions.None, Cancellation)).Root!.Elements().Single(static one => one.Name.LocalName == "library");
        Assert.Equal([(string?)saved["id"], (string?)saved["etag"], (string?)saved["contentTag"]], origin.Attributes().Select(static one => one.Value));
        Assert.Equal(package, await _owner.GetByteArrayAsync(Address($"/api/documents/{saved["id"]}/content"), Cancellation));
    }

    [Fact]
    public async Task A_copy_of_what_cannot_be_read_is_handed_over_as_it_is()
    {
        var saved = await SaveAsync("a.docx", "một");

        Assert.Equal("PK một", await _owner.GetStringAsync(Address($"/api/documents/{saved["id"]}/content?working=true"), Cancellation));
    }

    [Fact]
    public async Task A_save_names_what_it_replaces_and_is_told_when_that_has_changed()
    {
        var seen = await SaveAsync("a.docx", "một");
        var theirs = await ReplaceAsync(seen, "hai");
        using var mine = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/content", Document("ba"), Tag(seen));
        using var unseen = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/content", Document("ba"));
        using var any = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/content", Document("ba"), "*");
        using var strange = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/content", Document("ba"), "\"kh?ng\"");

        Assert.Equal((HttpStatusCode.Conflict, "changed"), await mine.ProblemAsync());
        Assert.Equal((HttpStatusCode.BadRequest, "missing-if-match"), await unseen.ProblemAsync());
        Assert.Equal((HttpStatusCode.BadRequest, "missing-if-match"), await any.ProblemAsync());
        Assert.Equal((HttpStatusCode.BadRequest, "missing-if-match"), await strange.ProblemAsync());
        Assert.Equal(theirs["etag"]!.GetValue<string>(), (await GetAsync($"/api/documents/{seen["id"]}"))["document"]!["etag"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_document_open_in_Word_is_locked_and_says_by_whom()
    {
        var seen = await SaveAsync("a.docx", "một");
        await File.WriteAllTextAsync(Path.Combine(UnitFolder, ".~lock.a.docx#"), "Trần Văn Đức,duc,may-2,;", Cancellation);

        using var refused = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/content", Document("hai"), Tag(seen));

        Assert.Contains("Trần Văn Đức", await refused.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Locked, "locked"), await refused.ProblemAsync());
        Assert.Equal("Trần Văn Đức", (await GetAsync($"/api/documents/{seen["id"]}"))["lock"]!["by"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_taken_name_is_refused_or_numbered_as_asked()
    {
        var first = await SaveAsync("a.docx", "một");
        using var refused = await SendAsync(HttpMethod.Post, "/api/documents", Document("hai").With("folder", first["folder"]!.GetValue<string>()).With("name", "A.docx"));

        Assert.Equal((HttpStatusCode.Conflict, "name-taken"), await refused.ProblemAsync());
        Assert.Equal("a (2).docx", (await SaveAsync("a.docx", "hai", ("keepBoth", "true")))["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Versions_are_listed_read_and_taken_up_again()
    {
        var seen = await ReplaceAsync(await SaveAsync("a.docx", "một"), "hai");
        var oldest = (await GetAsync($"/api/documents/{seen["id"]}/versions")).AsArray()[^1]!;

        Assert.Equal("PK một", await _owner.GetStringAsync(Address($"/api/documents/{seen["id"]}/content?version={oldest["id"]}"), Cancellation));
        using var restored = await SendAsync(HttpMethod.Post, $"/api/documents/{seen["id"]}/versions/{oldest["id"]}/restoration", null, Tag(seen));

        Assert.Equal(HttpStatusCode.OK, restored.StatusCode);
        Assert.Equal(["restored", "saved", "saved"], (await GetAsync($"/api/documents/{seen["id"]}/versions")).AsArray().Select(static version => version!["origin"]!.GetValue<string>()));
        Assert.Equal("PK một", await _owner.GetStringAsync(Address($"/api/documents/{seen["id"]}/content"), Cancellation));
    }

    [Fact]
    public async Task Metadata_goes_with_the_document()
    {
        var parent = await SaveAsync("cấp trên.docx", "một");
        var seen = await SaveAsync("a.docx", "một", ("status", "submitted"), ("parent", parent["id"]!.GetValue<string>()));
        Assert.Equal("submitted", (await GetAsync($"/api/documents/{seen["id"]}"))["metadata"]!["status"]!.GetValue<string>());

        using var form = new MultipartFormDataContent().With("status", "issued").With("period", "2025-2030").With("unit", Unit);
        using var described = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/metadata", form, Tag(seen));

        var metadata = (await GetAsync($"/api/documents/{seen["id"]}"))["metadata"]!;
        Assert.Equal(("issued", "2025-2030", Unit), (metadata["status"]!.GetValue<string>(), metadata["period"]!.GetValue<string>(), metadata["unit"]!.GetValue<string>()));
        Assert.Empty(metadata["parents"]!.AsArray());
    }

    [Fact]
    public async Task What_is_deleted_comes_back_from_the_bin()
    {
        var seen = await SaveAsync("a.docx", "một");
        using var deleted = await SendAsync(HttpMethod.Delete, $"/api/documents/{seen["id"]}", null, Tag(seen));
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var gone = await SendAsync(HttpMethod.Get, $"/api/documents/{seen["id"]}/content");
        Assert.Equal((HttpStatusCode.NotFound, "not-found"), await gone.ProblemAsync());
        Assert.False(File.Exists(Path.Combine(UnitFolder, "a.docx")));

        var binned = Assert.Single((await GetAsync("/api/documents/bin")).AsArray())!;
        using var back = await SendAsync(HttpMethod.Post, $"/api/documents/bin/{binned["document"]!["id"]}/return");

        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.True(File.Exists(Path.Combine(UnitFolder, "a.docx")));
    }

    [Fact]
    public async Task A_document_is_renamed_and_moved()
    {
        var seen = await SaveAsync("a.docx", "một");
        using var unit = new MultipartFormDataContent().With("unit", "Xã Đông Hòa");
        using var folder = await SendAsync(HttpMethod.Post, "/api/documents/folders", unit);
        var target = JsonNode.Parse(await folder.Content.ReadAsStringAsync(Cancellation))!["id"]!.GetValue<string>();
        using var form = new MultipartFormDataContent().With("folder", target).With("name", "Kế hoạch 1/KH.docx");

        using var moved = await SendAsync(HttpMethod.Post, $"/api/documents/{seen["id"]}/move", form, Tag(seen));

        Assert.Equal("Kế hoạch 1/KH.docx", JsonNode.Parse(await moved.Content.ReadAsStringAsync(Cancellation))!["name"]!.GetValue<string>());
        Assert.True(File.Exists(Path.Combine(_service.DataFolder, "documents", "Xã Đông Hòa", "Kế hoạch 1／KH.docx")));
    }

    [Fact]
    public async Task The_feed_tells_what_has_changed_since()
    {
        var start = await GetAsync("/api/documents/changes");
        Assert.True(start["startOver"]!.GetValue<bool>());
        var seen = await SaveAsync("a.docx", "một");

        var page = await GetAsync($"/api/documents/changes?token={start["token"]}");

        Assert.False(page["startOver"]!.GetValue<bool>());
        Assert.Equal(seen["id"]!.GetValue<string>(), Assert.Single(page["changes"]!.AsArray())!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_folder_of_this_machine_says_that_it_shares_nothing()
    {
        var seen = await SaveAsync("a.docx", "một");
        using var form = new MultipartFormDataContent().With("person", "dao@tanphu.example").With("role", "read");

        using var refused = await SendAsync(HttpMethod.Post, $"/api/documents/{seen["id"]}/access", form);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "not-supported"), await refused.ProblemAsync());
        Assert.NotEmpty((await GetAsync($"/api/documents/{seen["id"]}/access")).AsArray());
    }

    [Theory]
    [InlineData("trang.html", "<script>", HttpStatusCode.UnsupportedMediaType, "not-a-document")]
    [InlineData("macro.docm", "PK", HttpStatusCode.UnsupportedMediaType, "not-a-document")]
    [InlineData("giả.docx", "MZ", HttpStatusCode.UnsupportedMediaType, "not-a-document")]
    [InlineData("rỗng.docx", "", HttpStatusCode.BadRequest, "empty")]
    [InlineData("...", "PK", HttpStatusCode.UnsupportedMediaType, "not-a-document")]
    [InlineData("?.docx", "PK", HttpStatusCode.OK, "")]
    public async Task Only_documents_are_taken(string name, string content, HttpStatusCode status, string code)
    {
        using var form = new MultipartFormDataContent().With("document", content, "tep").With("name", name).With("folder", await FolderAsync());

        using var answer = await SendAsync(HttpMethod.Post, "/api/documents", form);

        Assert.Equal(status, answer.StatusCode);
        if (code.Length > 0)
        {
            Assert.Equal(code, (await answer.ProblemAsync()).Code);
        }
    }

    [Theory]
    [InlineData("../../../thoat.docx")]
    [InlineData("..\\..\\thoat.docx")]
    [InlineData("/etc/thoat.docx")]
    [InlineData("a\r\nX-Chen: 1.docx")]
    [InlineData("\u202Excod.docx")]
    public async Task A_hostile_name_stays_in_its_folder_and_out_of_the_headers(string name)
    {
        var saved = await SaveAsync("a.docx", "một", ("name", name));

        Assert.Equal(name, saved["name"]!.GetValue<string>());
        Assert.Single(Directory.GetFiles(UnitFolder));
        Assert.DoesNotContain(Directory.EnumerateFiles(_service.DataFolder, "*thoat*", SearchOption.AllDirectories), path => Path.GetDirectoryName(path) != UnitFolder);
        using var read = await SendAsync(HttpMethod.Get, $"/api/documents/{saved["id"]}/content");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.False(read.Headers.Contains("X-Chen"));
        Assert.DoesNotContain(read.Content.Headers.ContentDisposition!.ToString(), static letter => letter < ' ' || letter > '~');
    }

    [Fact]
    public async Task A_unit_cannot_be_named_out_of_the_library()
    {
        using var form = new MultipartFormDataContent().With("unit", "../ngoài");
        using var folder = await SendAsync(HttpMethod.Post, "/api/documents/folders", form);
        using var none = new MultipartFormDataContent().With("unit", "..");
        using var refused = await SendAsync(HttpMethod.Post, "/api/documents/folders", none);

        Assert.Equal(HttpStatusCode.OK, folder.StatusCode);
        Assert.False(Directory.Exists(Path.Combine(_service.DataFolder, "ngoài")));
        Assert.Equal((HttpStatusCode.BadRequest, "unusable-name"), await refused.ProblemAsync());
    }

    [Fact]
    public async Task Every_act_leaves_a_line_and_no_word_of_the_document()
    {
        var seen = await SaveAsync("a.docx", "lời mật");
        using var refused = await SendAsync(HttpMethod.Delete, $"/api/documents/{seen["id"]}", null, "\"YWJj\"");
        using var read = await SendAsync(HttpMethod.Get, $"/api/documents/{seen["id"]}/content");
        using var hostile = await SendAsync(HttpMethod.Get, "/api/documents/a%0A%7B%22by%22%3A%22ai%20đó%22%7D");

        var path = Assert.Single(Directory.GetFiles(_service.DataFolder, "audit-*.jsonl"));
        var lines = (await File.ReadAllLinesAsync(path, Cancellation)).Select(static line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["folder ok", "save ok", "delete changed", "read ok", "find not-found"], lines.Select(static line => $"{line["act"]} {line["outcome"]}"));
        Assert.Equal(seen["id"]!.GetValue<string>(), lines[1]["document"]!.GetValue<string>());
        Assert.All(lines, static line => Assert.Equal(Environment.UserName, line["by"]!.GetValue<string>()));
        Assert.DoesNotContain("mật", await File.ReadAllTextAsync(path, Cancellation), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public async Task A_library_that_another_service_holds_is_asked_for_again_later()
    {
        using (LocalDocumentStore.Open(Path.Combine(_service.DataFolder, "documents"), TimeProvider.System))
        {
            using var refused = await SendAsync(HttpMethod.Get, "/api/documents");

            Assert.Equal((HttpStatusCode.ServiceUnavailable, "in-use"), await refused.ProblemAsync());
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        Assert.Empty((await GetAsync("/api/documents"))["folders"]!.AsArray());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        await using var service = await ListeningService.StartAsync();

        var answer = await service.SendRawAsync(
            $"POST /api/documents HTTP/1.1\r\nHost: 127.0.0.1:{service.Address.Port}\r\nX-Emulation-Key: {service.Key}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {70 * 1024 * 1024}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Document(string words) => new MultipartFormDataContent().With("document", "PK " + words, "a.docx");

    private static string Tag(JsonNode document) => $"\"{document["etag"]}\"";

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private async Task<string> FolderAsync()
    {
        using var form = new MultipartFormDataContent().With("unit", Unit);
        using var answer = await SendAsync(HttpMethod.Post, "/api/documents/folders", form);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["id"]!.GetValue<string>();
    }

    private async Task<JsonNode> SaveAsync(string name, string words, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent().With("document", "PK " + words, "tep.docx").With("folder", await FolderAsync());
        foreach (var (field, value) in fields.Any(static field => field.Name == "name") ? fields : [.. fields, ("name", name)])
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), field);
        }

        using var answer = await SendAsync(HttpMethod.Post, "/api/documents", form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var saved = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;
        Assert.Equal(Tag(saved), answer.Headers.ETag?.Tag);
        return saved;
    }

    private async Task<JsonNode> ReplaceAsync(JsonNode seen, string words)
    {
        using var answer = await SendAsync(HttpMethod.Put, $"/api/documents/{seen["id"]}/content", Document(words), Tag(seen));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;
    }

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await _owner.GetStringAsync(Address(path), Cancellation))!;

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body = null, string? seen = null)
    {
        using var request = new HttpRequestMessage(method, Address(path)) { Content = body };
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        return await _owner.SendAsync(request, Cancellation);
    }
}

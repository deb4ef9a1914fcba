using System.Net;
using System.Text;
using System.Text.Json;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Service.Tests;

public sealed class CheckingTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Draft = """
        ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)
        I. SỐ LƯỢNG ĐẠI BIỂU
        Tối đa 180 đại biểu.
        """;

    private readonly HttpClient _owner = service.Owner();

    private async Task<HttpResponseMessage> Post(MultipartFormDataContent form)
    {
        using (form)
        {
            return await _owner.PostAsync(new Uri("/api/check", UriKind.Relative), form, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_draft_is_checked_against_edited_requirements_and_facts()
    {
        using var answer = await Post(new MultipartFormDataContent()
            .With("draft", Draft, "du-thao.txt").With("parent", RequirementsTests.ConfirmedCap, "yeu-cau.json").With("facts", "staff: 180\n", "so-lieu.yaml")
            .With("level", "commune").With("staff", "").With("status", "draft").With("date", "2025-08-01"));

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(JsonSerializer.Deserialize<CheckReport>(body, PlanJson.Options)!.Verdicts, static one => Assert.Equal("parent:0", one.Document));
    }

    [Fact]
    public async Task A_rejected_requirement_is_not_asked()
    {
        using var answer = await Post(new MultipartFormDataContent().With("draft", Draft, "du-thao.txt")
            .With("parent", RequirementsTests.ConfirmedCap.Replace("confirmed", "rejected", StringComparison.Ordinal), "yeu-cau.json"));

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Empty(JsonSerializer.Deserialize<CheckReport>(body, PlanJson.Options)!.Verdicts);
    }

    [Theory]
    [InlineData("comments", "word/comments.xml")]
    [InlineData("fixes", "word/document.xml")]
    [InlineData("report", "word/styles.xml")]
    public async Task The_result_is_answered_as_a_word_file(string form, string part)
    {
        var parent = await _owner.GetByteArrayAsync(new Uri("/api/samples/ke-hoach-tinh-binh-minh.docx", UriKind.Relative), TestContext.Current.CancellationToken);
        var draft = await _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), TestContext.Current.CancellationToken);
        using var upload = new MultipartFormDataContent { { new ByteArrayContent(draft), "draft", "du-thao.docx" }, { new ByteArrayContent(parent), "parent", "cap-tren.docx" } };

        using var answer = await _owner.PostAsync(new Uri("/api/check/" + form, UriKind.Relative), upload, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType?.MediaType);
        await using var package = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(package.GetEntry(part));
    }

    [Fact]
    public async Task A_text_takes_no_comments()
    {
        using var upload = new MultipartFormDataContent().With("draft", Draft, "du-thao.txt");

        using var answer = await _owner.PostAsync(new Uri("/api/check/comments", UriKind.Relative), upload, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("not-a-word-file", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_draft_is_checked_against_the_sample_parent()
    {
        var parent = await _owner.GetByteArrayAsync(new Uri("/api/samples/ke-hoach-tinh-binh-minh.docx", UriKind.Relative), TestContext.Current.CancellationToken);
        var draft = await _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), TestContext.Current.CancellationToken);

        using var answer = await Post(new MultipartFormDataContent { { new ByteArrayContent(draft), "draft", "du-thao.docx" }, { new ByteArrayContent(parent), "parent", "cap-tren.docx" } });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_draft_there_is_nothing_to_check()
    {
        using var answer = await Post(new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "a.json"));

        Assert.Equal((HttpStatusCode.BadRequest, "missing-file"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_misspelt_fact_names_file_line_and_column()
    {
        using var answer = await Post(new MultipartFormDataContent().With("draft", Draft, "a.txt").With("facts", "staf: 3", "so-lieu.yaml"));

        Assert.Equal((HttpStatusCode.BadRequest, "bad-facts"), await answer.ProblemAsync());
        Assert.Contains("\"place\": \"dòng 1, cột 1\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staff", "-1", "bad-value")]
    [InlineData("staff", "1.5", "bad-value")]
    [InlineData("date", "1/8/2025", "bad-value")]
    [InlineData("status", "xong", "bad-value")]
    [InlineData("level", "any", "bad-value")]
    [InlineData("mức", "1", "unknown-field")]
    [InlineData("draft", "chữ, không phải tệp", "unknown-field")]
    public async Task A_field_that_cannot_be_used_is_named(string name, string value, string code)
    {
        using var answer = await Post(new MultipartFormDataContent().With("draft", Draft, "a.txt").With(name, value));

        Assert.Equal((HttpStatusCode.BadRequest, code), await answer.ProblemAsync());
        Assert.Contains($"\"place\": \"{name}\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_field_nobody_reads_is_refused()
    {
        using var answer = await Post(new MultipartFormDataContent().With("file", Draft, "a.txt"));

        Assert.Equal((HttpStatusCode.BadRequest, "unknown-field"), await answer.ProblemAsync());
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("application/x-www-form-urlencoded", "draft=a")]
    [InlineData("text/plain", "draft")]
    public async Task Only_multipart_is_taken(string type, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);

        using var answer = await _owner.PostAsync(new Uri("/api/check", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "not-multipart"), await answer.ProblemAsync());
    }
}

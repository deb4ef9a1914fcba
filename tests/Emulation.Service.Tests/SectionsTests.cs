using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Emulation.Documents;

namespace Emulation.Service.Tests;

public sealed class SectionsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    [Fact]
    public async Task A_section_goes_in_with_its_outcome_and_out_again()
    {
        var draft = await Draft();
        using var inserted = await Post("stage", Form(draft));
        var file = await inserted.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var removed = await Post("stage/removal", Form(file));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (inserted.StatusCode, removed.StatusCode));
        var outcome = JsonDocument.Parse(Uri.UnescapeDataString(inserted.Headers.GetValues("Emulation-Outcome").Single())).RootElement;
        Assert.Equal(("inserted", "stage"), (outcome.GetProperty("status").GetString(), outcome.GetProperty("key").GetString()));
        Assert.True(Texts(file).Length > Texts(draft).Length);
        Assert.Equal(Texts(draft), Texts(await removed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("khong-co", null, HttpStatusCode.NotFound, "unknown-section")]
    [InlineData("budget", "XX", HttpStatusCode.UnprocessableEntity, "section-place")]
    public async Task What_cannot_be_done_is_a_problem(string key, string? after, HttpStatusCode status, string code)
    {
        var form = Form(await Draft());
        if (after is not null)
        {
            form.Add(new StringContent(after), "after");
        }

        using var answer = await Post(key, form);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_add_in_gets_the_section_as_one_xml()
    {
        using var answer = await Post("budget/ooxml", new MultipartFormDataContent().With("facts", "staff: 180\n", "so-lieu.yaml"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var composed = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("package", XDocument.Parse(composed.GetProperty("package").GetString()!).Root!.Name.LocalName);
        var stamp = composed.GetProperty("stamp");
        Assert.Equal(("budget", "emulation:section:budget", 32), (stamp.GetProperty("key").GetString(), stamp.GetProperty("tag").GetString(), stamp.GetProperty("hash").GetString()!.Length));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("head,annex_costs", "Phụ lục")]
    [InlineData("annex_costs,annex_agenda", "Phụ lục II")]
    public async Task The_section_refers_to_the_annex_that_the_document_has(string? inserted, string? named)
    {
        var form = new MultipartFormDataContent().With("facts", "staff: 180\n", "so-lieu.yaml");
        foreach (var key in inserted?.Split(',') ?? [])
        {
            form.Add(new StringContent(key), "inserted");
        }

        using var answer = await Post("budget/ooxml", form);

        var package = XDocument.Parse(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("package").GetString()!);
        var words = string.Concat(package.Descendants().Where(static element => element.Name.LocalName == "t").Select(static element => element.Value));
        Assert.Equal(named is not null, words.Contains("Phụ lục", StringComparison.Ordinal));
        Assert.Contains($"{named} ", words + " ", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_is_answered_with_what_the_draft_lacks()
    {
        using var form = Form(await Draft());
        using var answer = await _owner.PostAsync(new Uri("/api/sections", UriKind.Relative), form, TestContext.Current.CancellationToken);

        var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.EnumerateArray().ToDictionary(static row => row.GetProperty("key").GetString()!);
        Assert.Equal("present", rows["purpose"].GetProperty("state").GetString());
        var lacking = rows.Values.Where(static row => row.GetProperty("state").GetString() == "lacking" && row.TryGetProperty("spot", out _)).ToList();
        Assert.NotEmpty(lacking);
        Assert.All(lacking, static row => Assert.True(row.GetProperty("spot").GetProperty("paragraph").GetInt32() > 0));
        Assert.Equal("present", rows["head"].GetProperty("state").GetString());
    }

    private static MultipartFormDataContent Form(byte[] draft) => new() { { new ByteArrayContent(draft), "draft", "du-thao.docx" } };

    private async Task<byte[]> Draft() => await _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> Post(string path, MultipartFormDataContent form)
    {
        using (form)
        {
            return await _owner.PostAsync(new Uri("/api/sections/" + path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        }
    }

    private static string[] Texts(byte[] file) => [.. DocumentReader.Read(new MemoryStream(file), TestContext.Current.CancellationToken).Blocks.Select(static block => block.Text)];
}

using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests;

public sealed class RequirementsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    internal const string ConfirmedCap = """
        {
          "document": { "number": "12/KH-UBND" },
          "requirements": [
            {
              "id": "c1", "kind": "delegate_cap", "level": "commune", "modality": "must", "binds": "subordinates", "status": "confirmed",
              "value": { "op": "<=", "count": 150 },
              "quote": "mỗi xã mời không quá 150 đại biểu", "location": { "document": "parent:0", "path": "II.2", "paragraph": 12, "start": 4, "length": 33 }
            }
          ],
          "unparsed": []
        }
        """;

    private readonly HttpClient _owner = service.Owner();

    private Task<HttpResponseMessage> Post(MultipartFormDataContent form) => _owner.PostAsync(new Uri("/api/requirements", UriKind.Relative), form, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("commune", 1)]
    [InlineData("province", 0)]
    public async Task Edited_requirements_are_answered_in_the_contract_s_json(string? level, int kept)
    {
        using var form = new MultipartFormDataContent().With("parent", ConfirmedCap, "yeu-cau.json");
        if (level is not null)
        {
            form.With("level", level);
        }

        using var answer = await Post(form);

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(kept, JsonNode.Parse(body)!["requirements"]!.AsArray().Count);
        Assert.Equal(kept == 1, body.Contains("mỗi xã mời không quá 150 đại biểu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_in_edited_requirements_names_file_line_and_column()
    {
        using var form = new MultipartFormDataContent().With("parent", "{\n \"requirements\": oops }", "yêu cầu.json");

        using var answer = await Post(form);

        Assert.Equal((HttpStatusCode.BadRequest, "bad-json"), await answer.ProblemAsync());
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("yêu cầu.json", problem["file"]!.GetValue<string>());
        Assert.Equal("dòng 2, cột 18", problem["place"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_level_nobody_knows_is_answered_with_the_known_ones()
    {
        using var form = new MultipartFormDataContent().With("parent", ConfirmedCap, "a.json").With("level", "thon");

        using var answer = await Post(form);

        Assert.Equal((HttpStatusCode.BadRequest, "bad-value"), await answer.ProblemAsync());
        Assert.Contains("commune, district, province", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_parents_are_one_too_many()
    {
        using var form = new MultipartFormDataContent().With("parent", ConfirmedCap, "a.json").With("parent", ConfirmedCap, "b.json");

        using var answer = await Post(form);

        Assert.Equal((HttpStatusCode.BadRequest, "too-many-files"), await answer.ProblemAsync());
    }
}

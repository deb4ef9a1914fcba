using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests;

public sealed class AllocatingTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    [Theory]
    [InlineData("""{ "total": 10, "units": [{ "id": "a", "weight": 7 }, { "id": "b", "weight": 3 }] }""", "optimal")]
    [InlineData("""{ "total": 1, "units": [{ "id": "a", "weight": 7, "min": 2 }] }""", "infeasible")]
    [InlineData("""{ "total": 1, "units": [{ "id": "a", "weight": -7 }] }""", "invalid")]
    [InlineData("{", "invalid")]
    public async Task A_problem_is_answered_as_on_the_command_line(string problem, string status)
    {
        using var form = new MultipartFormDataContent().With("problem", problem, "bai-toan.json");
        using var answer = await _owner.PostAsync(new Uri("/api/allocations", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(status, body["status"]!.GetValue<string>());
        Assert.Equal(status == "optimal" ? 7 : null, body["unitTotals"]?["a"]?.GetValue<int>());
    }

    [Theory]
    [InlineData("""{ "total": 10, "units": [{ "id": "a", "weight": 7 }, { "id": "b", "weight": 3 }] }""")]
    [InlineData("""{ "total": 1, "units": [{ "id": "a", "weight": 7, "min": 2 }] }""")]
    public async Task An_answer_can_be_had_as_a_workbook_to_print(string problem)
    {
        using var form = new MultipartFormDataContent().With("problem", problem, "bai-toan.json");
        using var answer = await _owner.PostAsync(new Uri("/api/allocations/report", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("PK", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_problem_has_no_report()
    {
        using var form = new MultipartFormDataContent().With("problem", "{", "bai-toan.json");
        using var answer = await _owner.PostAsync(new Uri("/api/allocations/report", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, "bad-problem"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_request_without_a_problem_is_refused()
    {
        using var form = new MultipartFormDataContent().With("before", "{}", "truoc.json");
        using var answer = await _owner.PostAsync(new Uri("/api/allocations", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, "missing-file"), await answer.ProblemAsync());
    }
}

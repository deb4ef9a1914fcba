using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests;

public sealed class ProposalTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    [Fact]
    public async Task What_a_plan_lays_down_becomes_a_problem_that_is_solved_as_it_is()
    {
        var plan = await _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), TestContext.Current.CancellationToken);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(plan), "plan", "ke-hoach.docx" } };
        using var answer = await Post("/api/problems", form);
        var proposed = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        var most = proposed["problem"]!["total"]!["max"]!.GetValue<int>();
        Assert.True(most > 0);
        using var again = new MultipartFormDataContent().With("problem", proposed["problem"]!.ToJsonString(), "bai-toan.json");
        using var solved = await Post("/api/allocations", again);
        var answered = JsonNode.Parse(await solved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.NotEqual("invalid", answered["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_sheet_of_units_needs_only_a_total()
    {
        using var problem = new MultipartFormDataContent().With("problem", """{ "total": 9, "units":[{"id":"a","name":"Thôn An","weight":2},{"id":"b","name":"Thôn Bình","weight":1}] }""", "bai-toan.json");
        using var book = await Post("/api/workbooks", problem);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await book.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), "units", "phan-bo.xlsx" } };
        using var answer = await Post("/api/problems", form.With("max", "30"));

        var proposed = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(["Thôn An", "Thôn Bình"], proposed["problem"]!["units"]!.AsArray().Select(static unit => unit!["name"]!.GetValue<string>()));
        Assert.Equal(30, proposed["problem"]!["total"]!["min"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_filled_sheet_proposes_its_units_under_the_ids_it_was_filled_with()
    {
        using var problem = new MultipartFormDataContent().With("problem", """{ "total": 9, "units":[{"id":"u2","name":"Thôn An","weight":2},{"id":"b","name":"Thôn Bình","weight":1}] }""", "bai-toan.json");
        using var filled = await Post("/api/workbooks", problem);
        var book = await filled.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(book), "units", "phan-bo.xlsx" } };
        using var answer = await Post("/api/problems", form.With("max", "30"));
        var proposed = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["problem"]!;

        Assert.Equal(["u2", "b"], proposed["units"]!.AsArray().Select(static unit => unit!["id"]!.GetValue<string>()));
        using var again = new MultipartFormDataContent { { new ByteArrayContent(book), "template", "phan-bo.xlsx" } };
        using var changes = await Post("/api/workbooks/changes", again.With("problem", proposed.ToJsonString(), "bai-toan.json"));
        var summary = JsonNode.Parse(await changes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["summary"]!;
        Assert.Empty(summary["added"]!.AsArray());
        Assert.Empty(summary["removed"]!.AsArray());
    }

    [Fact]
    public async Task A_table_filled_for_a_drafted_plan_knows_that_plan()
    {
        using var facts = new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "yeu-cau.json").With("facts", DraftingTests.Facts, "so-lieu.yaml");
        using var drafted = await Post("/api/plans", facts);
        Assert.True(drafted.IsSuccessStatusCode, await drafted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var plan = await drafted.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var units = new MultipartFormDataContent().With("problem", """{ "total": 9, "plan": {"id":"OTHER"}, "units":[{"id":"a","name":"Thôn An","weight":2},{"id":"b","name":"Thôn Bình","weight":1}] }""", "bai-toan.json");
        using var filled = await Post("/api/workbooks", units);
        var book = await filled.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(plan), "plan", "ke-hoach.docx" }, { new ByteArrayContent(book), "units", "phan-bo.xlsx" } };
        using var answer = await Post("/api/problems", form);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["problem"]!;

        var id = problem["plan"]!["id"]!.GetValue<string>();
        Assert.True(Guid.TryParse(id, out _));
        using var again = new MultipartFormDataContent { { new ByteArrayContent(book), "template", "phan-bo.xlsx" } };
        using var changes = await Post("/api/workbooks/changes", again.With("problem", problem.ToJsonString(), "bai-toan.json"));
        var patch = JsonNode.Parse(await changes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Contains(patch["remarks"]!.AsArray(), remark => remark!.GetValue<string>().Contains($"mã OTHER, lần này theo kế hoạch có mã {id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_plan_and_units_there_is_no_problem()
    {
        using var answer = await Post("/api/problems", new MultipartFormDataContent().With("max", "30"));

        Assert.Equal((HttpStatusCode.BadRequest, "missing-file"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_plan_that_states_no_number_is_said_to_state_none()
    {
        using var answer = await Post("/api/problems", new MultipartFormDataContent().With("plan", "KẾ HOẠCH\nI. MỤC ĐÍCH\n", "ke-hoach.txt"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "no-problem"), await answer.ProblemAsync());
    }

    private Task<HttpResponseMessage> Post(string path, MultipartFormDataContent form) => _owner.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
}

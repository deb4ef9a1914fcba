using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests;

public sealed class WorkbookTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Problem = """{ "total": 9, "units":[{"id":"a","name":"Thôn An","weight":2},{"id":"b","name":"Thôn Bình","weight":1}] }""";

    private readonly HttpClient _owner = service.Owner();

    [Fact]
    public async Task A_workbook_comes_back_filled_and_can_be_filled_again()
    {
        using var form = new MultipartFormDataContent().With("problem", Problem, "bai-toan.json");
        using var answer = await _owner.PostAsync(new Uri("/api/workbooks", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var book = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var again = new MultipartFormDataContent().With("problem", Problem, "bai-toan.json");
        again.Add(new ByteArrayContent(book), "template", "phan-bo.xlsx");
        using var changes = await _owner.PostAsync(new Uri("/api/workbooks/changes", UriKind.Relative), again, TestContext.Current.CancellationToken);
        var patch = JsonNode.Parse(await changes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(0, patch["summary"]!["cells"]!.GetValue<int>());
        Assert.Equal("unit", patch["mapping"]!["columns"]![1]!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_workbook_is_checked_beside_its_plan()
    {
        using var filling = new MultipartFormDataContent().With("problem", Problem, "bai-toan.json");
        using var filled = await _owner.PostAsync(new Uri("/api/workbooks", UriKind.Relative), filling, TestContext.Current.CancellationToken);
        using var form = new MultipartFormDataContent().With("draft", "ỦY BAN NHÂN DÂN\nXÃ TÂN PHÚ\nSố:     /KH-UBND\nTân Phú, ngày     tháng 6 năm 2025\nKẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)\nI. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 8 đại biểu.\n", "ke-hoach.txt");
        form.Add(new ByteArrayContent(await filled.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), "book", "phan-bo.xlsx");

        using var answer = await _owner.PostAsync(new Uri("/api/workbooks/check", UriKind.Relative), form, TestContext.Current.CancellationToken);

        var findings = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["findings"]!.AsArray();
        Assert.Equal("sheet/delegate-cap", Assert.Single(findings)!["rule"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_workbook_is_shown_as_its_reader_sees_it()
    {
        using var form = new MultipartFormDataContent().With("problem", Problem, "bai-toan.json");
        using var filled = await _owner.PostAsync(new Uri("/api/workbooks", UriKind.Relative), form, TestContext.Current.CancellationToken);
        using var book = new MultipartFormDataContent { { new ByteArrayContent(await filled.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), "book", "phan-bo.xlsx" } };
        using var answer = await _owner.PostAsync(new Uri("/api/workbooks/cells", UriKind.Relative), book, TestContext.Current.CancellationToken);

        var sheet = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsArray()[0]!;
        var rows = sheet["rows"]!.AsArray().Select(static row => string.Join('|', row!["cells"]!.AsArray().Select(static cell => cell!["text"]!.GetValue<string>()))).ToList();
        Assert.Contains(rows, static row => row.Contains("Thôn An|2|6", StringComparison.Ordinal));
        Assert.False(sheet["cut"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("{", null, HttpStatusCode.BadRequest, "bad-problem")]
    [InlineData("""{ "total": 1, "units": [{ "id": "a", "weight": 7, "min": 2 }] }""", null, HttpStatusCode.UnprocessableEntity, "infeasible")]
    [InlineData(Problem, "không phải bảng tính", HttpStatusCode.UnsupportedMediaType, "not-a-workbook")]
    public async Task What_cannot_be_filled_is_said(string problem, string? template, HttpStatusCode status, string code)
    {
        using var form = new MultipartFormDataContent().With("problem", problem, "bai-toan.json");
        if (template is not null)
        {
            form.With("template", template, "mau.xlsx");
        }

        using var answer = await _owner.PostAsync(new Uri("/api/workbooks", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal((status, code), await answer.ProblemAsync());
    }
}

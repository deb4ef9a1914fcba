using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests;

public sealed class DecisionTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    [Fact]
    public async Task A_decided_finding_is_let_stand_by_the_document_that_keeps_the_decision()
    {
        var draft = await _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), TestContext.Current.CancellationToken);
        var finding = (await Check(draft)).First()!["id"]!.GetValue<string>();
        using var decided = await Post("/api/decisions", Form(draft, finding, "Đã thống nhất với cấp trên"));
        using var kept = await Post("/api/decisions/document", Form(draft, finding, "Đã thống nhất với cấp trên"));
        var document = await kept.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        var decision = JsonNode.Parse(await decided.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal((finding, "Đã thống nhất với cấp trên", "2025-08-01"), (decision["finding"]!.GetValue<string>(), decision["waiver"]!["reason"]!.GetValue<string>(), decision["waiver"]!["at"]!.GetValue<string>()));
        Assert.Equal(32, decision["textHash"]!.GetValue<string>().Length);
        var again = (await Check(document)).Single(one => one!["id"]!.GetValue<string>() == finding)!;
        Assert.Equal("Nguyễn Văn A", again["waiver"]!["by"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("khong-co", "Lý do", HttpStatusCode.Conflict, "no-such-finding")]
    [InlineData("khong-co", " ", HttpStatusCode.BadRequest, "missing-field")]
    public async Task A_decision_needs_a_finding_and_a_reason(string finding, string reason, HttpStatusCode status, string code)
    {
        using var answer = await Post("/api/decisions", Form("KẾ HOẠCH"u8.ToArray(), finding, reason));

        Assert.Equal((status, code), await answer.ProblemAsync());
    }

    private static MultipartFormDataContent Form(byte[] draft, string? finding = null, string? reason = null)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(draft), "draft", "du-thao.docx" } };
        return finding is null ? form : form.With("finding", finding).With("reason", reason!).With("by", "Nguyễn Văn A").With("at", "2025-08-01");
    }

    private async Task<JsonArray> Check(byte[] draft)
    {
        using var answer = await Post("/api/check", Form(draft));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["findings"]!.AsArray();
    }

    private async Task<HttpResponseMessage> Post(string path, MultipartFormDataContent form)
    {
        using (form)
        {
            return await _owner.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        }
    }
}

using System.Net;

namespace Emulation.Service.Tests;

public sealed class DraftingTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    internal const string Facts = """
        unit: { kind: xa, name: Tân Phú, province: tỉnh Bình Minh }
        event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-08-22, session: morning, venue: Hội trường UBND xã }
        delegates: { total: 120 }
        issue: { date: 2025-07-28 }
        signer: { name: Nguyễn Văn A, title: chairman }
        """;

    private readonly HttpClient _owner = service.Owner();

    [Fact]
    public async Task A_plan_comes_back_as_a_Word_file()
    {
        using var answer = await Post(Facts);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("ke-hoach.docx", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PK"u8, file.AsSpan(0, 2));
    }

    [Fact]
    public async Task Facts_that_conflict_with_the_parent_cannot_be_drafted()
    {
        using var answer = await Post(Facts.Replace("total: 120", "total: 151", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "facts-conflict"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task Facts_that_cannot_be_read_are_a_bad_request()
    {
        using var answer = await Post("staf: 3");

        Assert.Equal((HttpStatusCode.BadRequest, "bad-facts"), await answer.ProblemAsync());
    }

    private async Task<HttpResponseMessage> Post(string facts)
    {
        using var form = new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "yeu-cau.json").With("facts", facts, "so-lieu.yaml");
        return await _owner.PostAsync(new Uri("/api/plans", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}

using System.Globalization;
using System.Net;
using Emulation.Documents;

namespace Emulation.Service.Tests;

public sealed class EditingTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    [Fact]
    public async Task One_place_is_changed_as_the_officer_worded_it()
    {
        var draft = await Draft();
        var block = Blocks(draft).First(static block => block.Text.Length > 40);
        using var answer = await Edit(draft, block.Index, block.Text[..10], "Lời khác &");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Lời khác &" + block.Text[10..], Blocks(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[block.Index].Text);
    }

    [Fact]
    public async Task Words_that_no_longer_stand_there_are_not_changed()
    {
        var draft = await Draft();
        using var answer = await Edit(draft, 0, "không có lời này", "x");

        Assert.Equal((HttpStatusCode.Conflict, "edit-not-made"), await answer.ProblemAsync());
    }

    private Task<byte[]> Draft() => _owner.GetByteArrayAsync(new Uri("/api/samples/du-thao-xa-tan-phu.docx", UriKind.Relative), TestContext.Current.CancellationToken);

    private static IReadOnlyList<Plans.Text.Block> Blocks(byte[] file) => DocumentReader.Read(new MemoryStream(file), TestContext.Current.CancellationToken).Blocks;

    private async Task<HttpResponseMessage> Edit(byte[] draft, int paragraph, string quote, string replacement)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(draft), "draft", "du-thao.docx" } };
        form.With("paragraph", paragraph.ToString(CultureInfo.InvariantCulture)).With("start", "0").With("quote", quote).With("replacement", replacement);
        return await _owner.PostAsync(new Uri("/api/edits", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}

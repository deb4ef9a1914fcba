using System.IO.Compression;
using System.Net;
using System.Text;

namespace Emulation.Service.Tests.Security;

public sealed class HostileUploadTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Boundary = "ranh";

    private readonly HttpClient _owner = service.Owner();

    private async Task<HttpResponseMessage> PostRaw(string body, string type = "multipart/form-data; boundary=" + Boundary)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/check", UriKind.Relative)) { Content = content };
        return await _owner.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--ranh")]
    [InlineData("--ranh\r\nContent-Disposition: form-data; name=\"draft\"; filename=\"a.docx\"\r\n\r\nPK")]
    [InlineData("--ranh\r\nno header at all\r\n\r\n--ranh--\r\n")]
    [InlineData("rác\r\n--khac--\r\n")]
    public async Task A_form_cut_short_or_spoilt_is_a_bad_form(string body)
    {
        using var answer = await PostRaw(body);

        Assert.Equal(HttpStatusCode.BadRequest, (await answer.ProblemAsync()).Status);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    public async Task A_form_without_a_boundary_is_a_bad_form(string type)
    {
        using var answer = await PostRaw("--ranh--\r\n", type);

        Assert.Equal((HttpStatusCode.BadRequest, "bad-form"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task Parts_without_end_are_refused()
    {
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < 200; i++)
        {
            form.With("parent", "x", $"{i}.txt");
        }

        using var answer = await _owner.PostAsync(new Uri("/api/check", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, "bad-form"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_part_with_headers_without_end_is_refused()
    {
        using var answer = await PostRaw($"--ranh\r\nContent-Disposition: form-data; name=\"draft\"; filename=\"a\"\r\nX-A: {new string('a', 20_000)}\r\n\r\nx\r\n--ranh--\r\n");

        Assert.Equal((HttpStatusCode.BadRequest, "bad-form"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_package_that_unpacks_without_end_is_refused()
    {
        using var bomb = new MemoryStream();
        await using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var types = await zip.CreateEntry("[Content_Types].xml").OpenAsync(TestContext.Current.CancellationToken))
            {
                await types.WriteAsync("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray(), TestContext.Current.CancellationToken);
            }

            await using var part = await zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).OpenAsync(TestContext.Current.CancellationToken);
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                await part.WriteAsync(zeros, TestContext.Current.CancellationToken);
            }
        }

        using var form = new MultipartFormDataContent { { new ByteArrayContent(bomb.ToArray()), "draft", "bom.docx" } };
        using var answer = await _owner.PostAsync(new Uri("/api/check", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.InRange((int)(await answer.ProblemAsync()).Status, 400, 499);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..\\..\\boot.ini")]
    [InlineData("/etc/passwd")]
    public async Task A_file_s_name_is_said_back_and_never_opened(string name)
    {
        using var answer = await PostRaw($"--ranh\r\nContent-Disposition: form-data; name=\"draft\"; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\r\n\r\n\u0001\u0002\u0000\r\n--ranh--\r\n");

        Assert.InRange((int)(await answer.ProblemAsync()).Status, 400, 499);
        Assert.DoesNotContain("root:", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_announced_above_the_bound_is_refused_at_once()
    {
        await using var listening = await ListeningService.StartAsync();

        var answer = await listening.SendRawAsync(
            $"POST /api/check HTTP/1.1\r\nHost: 127.0.0.1:{listening.Address.Port}\r\nX-Emulation-Key: {listening.Key}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 67108865\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_cut_off_at_the_bound()
    {
        await using var listening = await ListeningService.StartAsync();
        using var owner = listening.Owner();
        using var body = new LongBody();

        // The server hangs up on a sender that goes on; whether its answer is still heard is up to the network.
        try
        {
            using var answer = await owner.PostAsync(new Uri("/api/check", UriKind.Relative), body, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            Assert.InRange(body.Sent, 63, 69);
        }

        using var next = await owner.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task A_stranger_s_body_is_not_read()
    {
        await using var listening = await ListeningService.StartAsync();

        var answer = await listening.SendRawAsync(
            $"POST /api/check HTTP/1.1\r\nHost: 127.0.0.1:{listening.Address.Port}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 60000000\r\nExpect: 100-continue\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 401 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sender_that_goes_away_leaves_the_service_answering()
    {
        await using var listening = await ListeningService.StartAsync();

        await listening.AbandonAsync(
            $"POST /api/check HTTP/1.1\r\nHost: 127.0.0.1:{listening.Address.Port}\r\nX-Emulation-Key: {listening.Key}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\n");
        using var owner = listening.Owner();
        using var answer = await owner.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>70 MiB in chunks.</summary>
    private sealed class LongBody : HttpContent
    {
        public LongBody() => Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        public int Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("--x\r\nContent-Disposition: form-data; name=\"draft\"; filename=\"a.docx\"\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            var block = new byte[1024 * 1024];
            for (Sent = 0; Sent < 70; Sent++)
            {
                await stream.WriteAsync(block, TestContext.Current.CancellationToken);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}

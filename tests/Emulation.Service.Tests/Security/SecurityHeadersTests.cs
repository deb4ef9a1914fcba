using System.Net;

namespace Emulation.Service.Tests.Security;

public sealed class SecurityHeadersTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    private Task<HttpResponseMessage> Get(string path) => _owner.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

    [Fact]
    public async Task The_workbench_reaches_no_outside_host_and_is_framed_by_none()
    {
        using var page = await Get("/");

        Assert.DoesNotContain("http", Policy(page), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Policy(page), StringComparison.Ordinal);
        Assert.DoesNotContain("*", Policy(page), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Policy(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_task_pane_runs_no_script_but_its_own_and_that_of_office()
    {
        using var page = await Get("/taskpane.html");

        var directives = Policy(page).Split("; ");
        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com", directives);
        Assert.Contains(directives, static one => one.StartsWith("frame-ancestors 'self' https://*.officeapps.live.com", StringComparison.Ordinal));
        Assert.False(page.Headers.Contains("X-Frame-Options"));
        Assert.False(page.Headers.Contains("Cross-Origin-Opener-Policy"));
    }

    [Fact]
    public async Task The_frame_for_documents_runs_nothing_asks_for_nothing_and_holds_no_key()
    {
        using var page = await Get("/document.html");

        var directives = Policy(page).Split("; ");
        Assert.Contains("default-src 'none'", directives);
        Assert.Contains("sandbox allow-same-origin", directives);
        Assert.DoesNotContain(directives, static one => one.StartsWith("script-src", StringComparison.Ordinal) || one.StartsWith("connect-src", StringComparison.Ordinal) || one.Contains("http", StringComparison.Ordinal));
        Assert.DoesNotContain("emulation-key", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/assets/app-0a1b2c.js", HttpStatusCode.OK)]
    [InlineData("/api/rules", HttpStatusCode.OK)]
    [InlineData("/api/khong-co", HttpStatusCode.NotFound)]
    [InlineData("/api/samples/khong-co.docx", HttpStatusCode.NotFound)]
    public async Task Every_answer_is_guarded_errors_too(string path, HttpStatusCode status)
    {
        using var answer = await Get(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.StartsWith("default-src 'none'", Policy(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/app-0a1b2c.js", "public, max-age=31536000, immutable")]
    [InlineData("/icons/icon-32.png", "no-cache")]
    [InlineData("/api/rules", "no-store")]
    public async Task Only_files_named_by_their_content_are_kept_for_good(string path, string caching)
    {
        using var answer = await Get(path);

        Assert.Equal(caching, string.Join(", ", answer.Headers.GetValues("Cache-Control")));
    }
}

using System.Net;

namespace Emulation.Service.Tests.Security;

/// <summary>What a page of another site can make the officer's own browser send, key or no key.</summary>
public sealed class ForeignRequestTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _owner.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost.")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("127.0.0.2")]
    [InlineData("0.0.0.0")]
    [InlineData("[::]")]
    [InlineData("192.168.1.10")]
    public async Task A_rebound_name_shows_in_the_host(string host)
    {
        foreach (var path in new[] { "/", "/taskpane.html", "/health", "/api/rules", "/assets/app-0a1b2c.js", "/icons/icon-32.png", "/swagger/v1/swagger.json" })
        {
            using var answer = await Send(HttpMethod.Get, path, null, ("Host", host));
            Assert.Equal((HttpStatusCode.Forbidden, "foreign-host"), await answer.ProblemAsync());
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task Its_own_names_are_answered(string host)
    {
        using var answer = await Send(HttpMethod.Get, "/api/rules", null, ("Host", host), ("Origin", "http://" + host), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://localhost:3000")]
    [InlineData("https://localhost")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("file://")]
    public async Task A_foreign_origin_is_refused_key_or_no_key(string origin)
    {
        using var read = await Send(HttpMethod.Get, "/api/rules", null, ("Origin", origin));
        using var page = await Send(HttpMethod.Get, "/", null, ("Origin", origin));
        using var preflight = await Send(HttpMethod.Options, "/api/check", null, ("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "x-emulation-key"));

        Assert.Equal((HttpStatusCode.Forbidden, "foreign-origin"), await read.ProblemAsync());
        Assert.Equal((HttpStatusCode.Forbidden, "foreign-origin"), await page.ProblemAsync());
        Assert.Equal((HttpStatusCode.Forbidden, "foreign-origin"), await preflight.ProblemAsync());
        Assert.DoesNotContain(preflight.Headers, static header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("CROSS-SITE")]
    public async Task A_form_on_another_site_cannot_post(string site)
    {
        // multipart/form-data needs no preflight: only these headers tell the form from the pane.
        using var form = new MultipartFormDataContent().With("parent", RequirementsTests.ConfirmedCap, "a.json");

        using var answer = await Send(HttpMethod.Post, "/api/requirements", form, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"));

        Assert.Equal((HttpStatusCode.Forbidden, "foreign-origin"), await answer.ProblemAsync());
    }

    [Theory]
    [InlineData("/", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("/taskpane.html", "navigate", "iframe", HttpStatusCode.OK)]
    [InlineData("/", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("/", "cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("/", "navigate", "object", HttpStatusCode.Forbidden)]
    [InlineData("/api/rules", "navigate", "document", HttpStatusCode.Forbidden)]
    [InlineData("/health", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("/assets/app-0a1b2c.js", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("/icons/icon-32.png", "no-cors", "image", HttpStatusCode.OK)]
    [InlineData("/api/rules.png", "no-cors", "image", HttpStatusCode.Forbidden)]
    public async Task Another_site_may_lead_to_a_page_and_fetch_nothing(string path, string mode, string destination, HttpStatusCode status)
    {
        using var answer = await Send(HttpMethod.Get, path, null, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task No_answer_may_be_read_by_another_origin()
    {
        foreach (var path in new[] { "/", "/taskpane.html", "/api/rules", "/health", "/assets/app-0a1b2c.js" })
        {
            using var answer = await Send(HttpMethod.Get, path);
            Assert.DoesNotContain(answer.Headers, static header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed partial class OwnerKeyTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _stranger = service.CreateClient();

    private Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Get(_stranger, path, headers);

    private static async Task<HttpResponseMessage> Get(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/api/rules")]
    [InlineData("/API/RULES")]
    [InlineData("/api/samples")]
    [InlineData("/api/samples/du-thao-xa-tan-phu.docx")]
    [InlineData("/api/khong-co")]
    public async Task Without_the_key_nothing_of_the_api_answers(string path)
    {
        using var answer = await Get(path);

        Assert.Equal((HttpStatusCode.Unauthorized, "key-required"), await answer.ProblemAsync());
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing()
    {
        var right = service.Key.Value;
        string[] wrong = ["", "x", right[..^1], right + "A", right.ToUpperInvariant(), OwnerKey.Create().Value, "ợ" + right];
        foreach (var key in wrong)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/rules", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("X-Emulation-Key", key);
            using var answer = await _stranger.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Two_keys_are_none()
    {
        using var answer = await Get("/api/rules", ("X-Emulation-Key", "x"), ("X-Emulation-Key", service.Key.Value));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_in_the_address_is_not_a_key()
    {
        using var answer = await Get($"/api/rules?X-Emulation-Key={service.Key.Value}&key={service.Key.Value}");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/taskpane.html")]
    public async Task The_page_hands_the_key_over(string path)
    {
        using var page = await Get(path);
        var key = KeyInPage().Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["key"].Value;

        using var answer = await Get("/api/rules", ("X-Emulation-Key", key));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/assets/app-0a1b2c.js")]
    [InlineData("/swagger/v1/swagger.json")]
    [InlineData("/health")]
    public async Task What_needs_no_key_does_not_hold_it(string path)
    {
        using var answer = await Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(service.Key.Value, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_in_no_log_line()
    {
        // A log of its own: another test here writes the key into an address, and addresses are traced.
        await using var quiet = new ServiceUnderTest();
        using var client = quiet.CreateClient();
        using var page = await Get(client, "/");
        using var right = await Get(client, "/api/rules", ("X-Emulation-Key", quiet.Key.Value));
        using var wrong = await Get(client, "/api/rules", ("X-Emulation-Key", quiet.Key.Value + "x"));

        Assert.Contains("/api/rules", quiet.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(quiet.Key.Value, quiet.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(quiet.Key.Value, $"{quiet.Key}", StringComparison.Ordinal);
    }

    [GeneratedRegex("<meta name=\"emulation-key\" content=\"(?<key>[A-Za-z0-9_-]{43})\">", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyInPage();
}

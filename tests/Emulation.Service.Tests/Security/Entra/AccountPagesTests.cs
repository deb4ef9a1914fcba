using System.Net;

namespace Emulation.Service.Tests.Security.Entra;

/// <summary>Which pages speak with the tenant, and that no other does.</summary>
public sealed class AccountPagesTests(EntraHost host, ServiceUnderTest local) : IClassFixture<EntraHost>, IClassFixture<ServiceUnderTest>
{
    private string Tenant => new Uri(host.Provider.Authority).GetLeftPart(UriPartial.Authority);

    [Fact]
    public async Task The_workbench_speaks_with_the_tenant_and_keeps_its_window_in_sight()
    {
        var (directives, opener) = await HeadersOf("/");

        Assert.Contains($"connect-src 'self' {Tenant}", directives);
        Assert.Contains($"frame-src 'self' {Tenant}", directives);
        Assert.Equal(2, directives.Count(static one => one.Contains("http", StringComparison.Ordinal)));
        Assert.Equal("same-origin-allow-popups", opener);
    }

    [Fact]
    public async Task The_page_for_answers_asks_nobody_anything_and_only_our_own_pages_frame_it()
    {
        var (directives, opener) = await HeadersOf("/signin.html");

        Assert.Contains("frame-ancestors 'self'", directives);
        Assert.DoesNotContain(directives, static one => one.StartsWith("connect-src", StringComparison.Ordinal) || one.Contains("http", StringComparison.Ordinal) || one.Contains("unsafe", StringComparison.Ordinal));
        Assert.Equal("unsafe-none", opener);
    }

    [Fact]
    public async Task The_dialog_speaks_with_the_tenant_and_is_framed_by_nobody()
    {
        var (directives, opener) = await HeadersOf("/dialog.html");

        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com", directives);
        Assert.Contains($"connect-src 'self' {Tenant} https://appsforoffice.microsoft.com", directives);
        Assert.Contains("frame-ancestors 'none'", directives);
        Assert.Equal("unsafe-none", opener);
    }

    [Fact]
    public async Task The_pane_leaves_the_tenant_to_office_and_to_the_dialog()
    {
        var (directives, opener) = await HeadersOf("/taskpane.html");

        Assert.DoesNotContain(directives, one => one.Contains(Tenant, StringComparison.Ordinal));
        Assert.Null(opener);
    }

    [Theory]
    [InlineData("/signin.html")]
    [InlineData("/dialog.html")]
    public async Task Where_nobody_signs_in_with_an_account_these_pages_may_do_nothing(string path)
    {
        using var client = local.Owner();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    private async Task<(string[] Directives, string? Opener)> HeadersOf(string path)
    {
        using var client = host.Service.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var openers = answer.Headers.TryGetValues("Cross-Origin-Opener-Policy", out var values) ? values.ToArray() : [];
        return (Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; "), openers.SingleOrDefault());
    }
}

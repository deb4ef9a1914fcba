namespace Emulation.Service.Security;

/// <summary>Content-Security-Policy of each kind of answer.</summary>
internal static class ContentPolicy
{
    /// <summary>The workbench names no outside host, but the tenant's where people sign in there.</summary>
    public const string Workbench =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// Where the tenant answers to the workbench: it asks nobody anything, and our own pages frame it unseen when they renew a token.
    /// </summary>
    public const string Answer =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>The dialog that Office opens over the pane; a window of its own, and framed by nobody.</summary>
    public const string Dialog =
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; img-src 'self'; connect-src 'self' https://appsforoffice.microsoft.com; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The frame in which the workbench shows a document: no script, no address at all, only looks and pictures that came with the file.</summary>
    public const string Document =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    /// <summary>
    /// Office gives its script from one host only and may not be served from elsewhere. Office on the web frames the pane; Microsoft publishes no
    /// minimal list of the hosts that do, these are the documented families. X-Frame-Options is absent because it knows no list.
    /// </summary>
    public const string TaskPane =
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self' https://appsforoffice.microsoft.com; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com https://*.cloud.microsoft";

    /// <summary>Swagger UI writes styles into its page.</summary>
    public const string Swagger =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public const string Data = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>The policy of a page that itself speaks with the tenant: asks it for tokens and, where the page frames anything, renews them in a frame.</summary>
    /// <param name="policy">One of the above.</param>
    /// <param name="accounts">The tenant's origin; null where people do not sign in there.</param>
    public static string With(string policy, string? accounts) => accounts is null ? policy : policy
        .Replace("connect-src 'self'", $"connect-src 'self' {accounts}", StringComparison.Ordinal)
        .Replace("frame-src 'self'", $"frame-src 'self' {accounts}", StringComparison.Ordinal);
}

namespace Emulation.Service.Security;

/// <summary>Puts the headers on every answer that browsers need to keep it to itself; errors too.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // On starting, because an error clears what was set before it.
        context.Response.OnStarting(static state =>
        {
            Apply((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Apply(HttpContext context)
    {
        var path = context.Request.Path;
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", path.StartsWithSegments("/swagger", StringComparison.OrdinalIgnoreCase) ? ContentPolicy.Swagger : ContentPolicy.Data);
        headers.TryAdd("Cache-Control", "no-store");
        headers["X-Content-Type-Options"] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Resource-Policy"] = RequestGuard.IsIcon(context.Request) ? "cross-origin" : "same-origin";
    }
}

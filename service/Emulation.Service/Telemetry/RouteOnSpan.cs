using Microsoft.AspNetCore.Http.Features;

namespace Emulation.Service.Telemetry;

/// <summary>Writes the route of a request on its span, as the code spells it: the framework writes the path, which holds ids.</summary>
internal sealed class RouteOnSpan(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route })
        {
            span.SetTag("http.route", route);
        }

        return next(context);
    }
}

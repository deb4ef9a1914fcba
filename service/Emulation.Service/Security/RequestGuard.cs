using System.Net;
using Emulation.Service.Pages;
using Emulation.Service.Problems;

namespace Emulation.Service.Security;

/// <summary>
/// Refuses what another site or another machine sends. A name that resolves to loopback (DNS rebinding) shows in Host; a page of another site shows
/// in Origin, or in Sec-Fetch-Site where a browser sends no Origin. There is no CORS: no other origin may ever read an answer.
/// </summary>
internal sealed class RequestGuard(RequestDelegate next, RequestFence fence)
{
    public Task InvokeAsync(HttpContext context) => Refusal(context) is { } refusal ? ProblemAnswers.WriteAsync(context, refusal) : next(context);

    /// <summary>Ribbon icons are fetched by Office's own page; they are public pictures.</summary>
    internal static bool IsIcon(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.Value?.EndsWith(".png", StringComparison.OrdinalIgnoreCase) == true && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private ProblemException? Refusal(HttpContext context)
    {
        if (fence.LoopbackOnly && context.Connection.RemoteIpAddress is { } caller && !IPAddress.IsLoopback(caller))
        {
            return Refused("not-local", "Dịch vụ chỉ nhận yêu cầu từ chính máy này.");
        }

        if (!IsOwnHost(context))
        {
            return Refused("foreign-host", $"Dịch vụ chỉ nhận yêu cầu gọi đúng địa chỉ của nó ({string.Join(", ", fence.Hosts)}).");
        }

        // Behind a proxy that ends TLS this is what the proxy says of the officer's own connection.
        if (fence.HttpsOnly && !context.Request.IsHttps)
        {
            return Refused("https-required", "Dịch vụ chỉ nhận kết nối https; hãy mở lại địa chỉ bắt đầu bằng https://.");
        }

        return IsOwnOrigin(context.Request) && IsOwnFetch(context) ? null : Refused("foreign-origin", "Dịch vụ không nhận yêu cầu do trang web khác gửi.");
    }

    private bool IsOwnHost(HttpContext context)
    {
        var host = context.Request.Host;
        var port = host.Port ?? (context.Request.IsHttps ? 443 : 80);
        // A server inside a test has no port of its own, and a proxy's port is not the service's.
        return fence.Hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (!fence.LoopbackOnly || context.Connection.LocalPort == 0 || context.Connection.LocalPort == port);
    }

    private static bool IsOwnOrigin(HttpRequest request) => request.Headers.Origin switch
    {
        [] => true,
        [{ } origin] => string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // Browsers before 2020 and programs send no Sec-Fetch-Site; for those the key stands alone.
    private static bool IsOwnFetch(HttpContext context)
    {
        var headers = context.Request.Headers;
        return headers["Sec-Fetch-Site"] is [] or ["same-origin" or "none"] || IsIcon(context.Request) || IsVisit(context);
    }

    // A link in a mail leads to the workbench and Office on the web frames the pane: both ask for the page itself, which its asker cannot read.
    private static bool IsVisit(HttpContext context)
    {
        var headers = context.Request.Headers;
        return HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<PageMark>() is not null
            && headers["Sec-Fetch-Mode"] is ["navigate"] && headers["Sec-Fetch-Dest"] is ["document" or "iframe"];
    }

    private static ProblemException Refused(string code, string detail) => new(StatusCodes.Status403Forbidden, code, detail);
}

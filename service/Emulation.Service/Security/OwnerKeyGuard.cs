using Emulation.Service.Problems;

namespace Emulation.Service.Security;

/// <summary>Lets through what carries the owner key, and what needs none: pages, their files, and what is marked <see cref="WithoutKey"/>.</summary>
internal sealed class OwnerKeyGuard(RequestDelegate next, OwnerKey key)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!NeedsKey(context) || context.Request.Headers[OwnerKey.Header] is [{ } offered] && key.Opens(offered))
        {
            return next(context);
        }

        return ProblemAnswers.WriteAsync(context, new ProblemException(StatusCodes.Status401Unauthorized, "key-required",
            $"Thiếu hoặc sai khóa (tiêu đề {OwnerKey.Header}); hãy tải lại trang để nhận khóa hiện hành."));
    }

    private static bool NeedsKey(HttpContext context) => context.GetEndpoint() is { } endpoint
        ? endpoint.Metadata.GetMetadata<WithoutKey>() is null
        : context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}

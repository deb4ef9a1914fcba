using Microsoft.AspNetCore.Http.Features;

namespace Emulation.Service.Security;

/// <summary>
/// Takes the owner key out of a request's address. It is accepted in its header only, but the framework logs every address before any middleware
/// runs, so a key that somebody put into one must be gone before that.
/// </summary>
internal sealed class KeylessAddress(IServiceProvider services, OwnerKey key) : IHttpContextFactory
{
    private readonly DefaultHttpContextFactory _contexts = new(services);

    public HttpContext Create(IFeatureCollection featureCollection)
    {
        if (featureCollection.Get<IHttpRequestFeature>() is { } request && (Holds(request.RawTarget) || Holds(request.QueryString) || Holds(request.Path)))
        {
            request.QueryString = "";
            request.Path = Holds(request.Path) ? "/" + nameof(KeylessAddress) : request.Path;
            request.RawTarget = request.Path;
        }

        return _contexts.Create(featureCollection);
    }

    public void Dispose(HttpContext httpContext) => _contexts.Dispose(httpContext);

    private bool Holds(string part) => part.Contains(key.Value, StringComparison.Ordinal) || Uri.UnescapeDataString(part).Contains(key.Value, StringComparison.Ordinal);
}

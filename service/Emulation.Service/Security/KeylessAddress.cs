using Microsoft.AspNetCore.Http.Features;

namespace Emulation.Service.Security;

/// <summary>
/// Takes keys and tokens out of a request's address. They are accepted in their header only, but the framework logs every address before any
/// middleware runs, so one that somebody put into an address must be gone before that.
/// </summary>
internal sealed class KeylessAddress(IServiceProvider services, SecretMark secret) : IHttpContextFactory
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

    private bool Holds(string part) => secret.IsIn(part) || secret.IsIn(Uri.UnescapeDataString(part));
}

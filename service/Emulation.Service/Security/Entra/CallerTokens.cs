using Emulation.Storage;
using Emulation.Storage.SignIn;

namespace Emulation.Service.Security.Entra;

/// <summary>The tokens that a store goes to Graph with: in the name of the person whose request is being answered.</summary>
internal sealed class CallerTokens(IHttpContextAccessor contexts, OnBehalfOfTokens tokens)
{
    /// <param name="renew">Whether the last token was refused, so that it must not be given again.</param>
    /// <exception cref="StoreException">sign-in-needed or unavailable; outside a request there is nobody to act for.</exception>
    public Task<string> AcquireAsync(bool renew, CancellationToken cancellation) =>
        contexts.HttpContext is { } context && context.Features.Get<BearerToken>() is { } bearer && Person.Of(context.User) is { } person
            ? tokens.AcquireAsync(person.Tenant, bearer.Value, renew, cancellation)
            : throw new StoreException(StoreFailure.SignInNeeded);
}

using Emulation.Service.Security.Entra;
using Emulation.Service.Security.Keys;
using Microsoft.AspNetCore.Authentication;

namespace Emulation.Service.Security;

/// <summary>The door of the service: addresses, requests, persons, roles. A mode adds its own handler under the one scheme and the rest is common.</summary>
internal static class SignIn
{
    public const string Scheme = "Emulation";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var mode = IdentityModes.Read(builder.Configuration);
        builder.Services.AddSingleton(new ServiceIdentity(mode));
        builder.Services.AddSingleton<IHttpContextFactory, KeylessAddress>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PersonLimiter>();
        builder.Services.AddAccess();
        switch (mode)
        {
            case IdentityMode.Key:
                builder.AddOfficeNetwork();
                builder.AddKeys();
                break;
            case IdentityMode.Entra:
                builder.AddOfficeNetwork();
                builder.AddEntra();
                break;
            default:
                builder.AddLocalSecurity();
                break;
        }
    }

    public static void UseSignIn(this WebApplication app)
    {
        // Made now, so that a folder or a file that cannot be used stops the start and not the first request.
        app.Services.GetRequiredService<SignInPage>();
        app.UseMiddleware<RequestGuard>();
        app.UseAuthentication();
        app.UseMiddleware<PersonRate>();
        app.UseAuthorization();
    }

    public static void AddSignInHandler<THandler>(this IServiceCollection services)
        where THandler : AuthenticationHandler<AuthenticationSchemeOptions> =>
        services.AddAuthentication(Scheme).AddScheme<AuthenticationSchemeOptions, THandler>(Scheme, null);

    /// <summary>Whether the route asks for nobody: then no key is looked at, and a flood of bad ones costs nothing.</summary>
    public static bool NeedsNobody(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<WithoutKey>() is not null;

    public static AuthenticationTicket Ticket(Person person) => new(person.ToPrincipal(Scheme), Scheme);
}

/// <summary>The mode that the service runs in.</summary>
internal sealed record ServiceIdentity(IdentityMode Mode);

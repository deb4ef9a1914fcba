using System.Text.RegularExpressions;

namespace Emulation.Service.Security.Entra;

/// <summary>Identity:Mode=Entra: the people of Microsoft 365 tenants, by the access token that the pane gets for the service.</summary>
internal static partial class EntraSecurity
{
    private static readonly TimeSpan DiscoveryTimeout = TimeSpan.FromSeconds(10);

    public static void AddEntra(this WebApplicationBuilder builder)
    {
        var options = EntraOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options);
        builder.Services.AddHttpClient(KeyDiscovery.HttpName, static http =>
        {
            http.Timeout = DiscoveryTimeout;
            http.MaxResponseContentBufferSize = KeyDiscovery.LargestAnswer;
        }).ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            // The name of the host and the status of each fetch are no news; failures are logged where they are judged.
            .RemoveAllLoggers();
        builder.Services.AddSingleton(static services => new KeyDiscovery(services.GetRequiredService<IHttpClientFactory>().CreateClient(KeyDiscovery.HttpName), services.GetRequiredService<EntraOptions>()));
        builder.Services.AddSingleton<BearerTokens>();
        builder.AddCallerTokens(options);
        builder.Services.AddSingleton(new SecretMark(static text => TokenLike().IsMatch(text)));
        builder.Services.AddSingleton(new SignInPage(
        [
            ("sign-in", "entra"), ("client-id", options.Clients[0]), ("authority", $"{options.Authority}/{options.Tenants[0]}"), ("scope", $"api://{options.ClientId}/{EntraOptions.Scope}"),
        ], ForOwnUserOnly: false));
        builder.Services.AddSingleton(new AccountOrigin(new Uri(options.Authority).GetLeftPart(UriPartial.Authority)));
        builder.Services.AddSignInHandler<BearerSignIn>();
    }

    // "eyJ" is how a JSON object that begins with a member is written in base64url.
    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{10,}\.", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TokenLike();
}

using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Identity.Client;

namespace Emulation.Storage.SignIn;

/// <summary>
/// Tokens for Graph in the name of the person who calls (learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow). They stay on the
/// server; several instances share them through <see cref="TokenCacheFolder"/>.
/// </summary>
/// <param name="connections">Gives the connections to the identity provider; null for those of the library.</param>
public sealed class OnBehalfOfTokens(OnBehalfOfOptions options, TokenCacheFolder cache, IMsalHttpClientFactory? connections)
{
    // While Entra has not said how long to wait.
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(60);

    private const int MostApplications = 2000;

    // One for each caller's token: the library looks a token up after it has let go of its cache, and in a cache shared by all another caller's would have taken its place.
    // Refusals it remembers for the whole process.
    private readonly ConcurrentDictionary<(string Tenant, string Caller), IConfidentialClientApplication> _applications = new();

    /// <param name="assertion">The access token that the caller came with, judged good.</param>
    /// <param name="renew">Whether the last token was refused, so that it must not be given again.</param>
    /// <exception cref="StoreException">sign-in-needed, with the claims to ask for where Entra names them; unavailable, with the time to wait.</exception>
    public async Task<string> AcquireAsync(string tenant, string assertion, bool renew, CancellationToken cancellation)
    {
        try
        {
            var answer = await ApplicationOf(tenant, assertion)
                .AcquireTokenOnBehalfOf(OnBehalfOfOptions.GraphScopes, new UserAssertion(assertion)).WithForceRefresh(renew).ExecuteAsync(cancellation);
            return answer.AccessToken;
        }
        catch (MsalUiRequiredException refused)
        {
            // Consent, a second factor, a changed password, a closed account: only the person can mend it.
            throw new StoreException(StoreFailure.SignInNeeded, inner: refused) { Claims = string.IsNullOrEmpty(refused.Claims) ? null : refused.Claims };
        }
        catch (MsalServiceException refused) when (IsPassing(refused))
        {
            // The library then refuses the next calls itself, of all persons, until the time is over; what is in the cache is still given.
            throw new StoreException(StoreFailure.Unavailable, "Microsoft Entra đang bận hoặc hạn chế yêu cầu; hãy đợi rồi thử lại.", refused) { RetryAfter = WaitOf(refused) };
        }
        catch (MsalServiceException refused)
        {
            throw new StoreException(StoreFailure.Unavailable, $"Microsoft Entra không nhận đăng ký của dịch vụ ({refused.ErrorCode}); hãy báo người quản trị.", refused) { RetryAfter = UsualWait };
        }
        catch (Exception failure) when (failure is MsalClientException or HttpRequestException || failure is TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new StoreException(StoreFailure.Unavailable, "Chưa liên lạc được với Microsoft Entra; hãy kiểm tra đường truyền rồi thử lại.", failure) { RetryAfter = UsualWait };
        }
    }

    private static bool IsPassing(MsalServiceException refused) =>
        refused is MsalThrottledServiceException || refused.StatusCode is (int)HttpStatusCode.TooManyRequests or >= (int)HttpStatusCode.InternalServerError;

    private static TimeSpan WaitOf(MsalServiceException refused)
    {
        var said = refused.Headers?.RetryAfter;
        return said?.Delta is { } delta && delta > TimeSpan.Zero ? delta : UsualWait;
    }

    private IConfidentialClientApplication ApplicationOf(string tenant, string assertion)
    {
        if (_applications.Count >= MostApplications)
        {
            // Callers come back with new tokens every hour; what is still good lies in the folder.
            _applications.Clear();
        }

        return _applications.GetOrAdd((tenant, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(assertion)))), caller => Create(caller.Tenant));
    }

    private IConfidentialClientApplication Create(string tenant)
    {
        // The authority is the administrator's setting: nothing needs to be asked about it at a public address.
        var builder = ConfidentialClientApplicationBuilder.Create(options.ClientId)
            .WithAuthority(new Uri($"{options.Authority.AbsoluteUri.TrimEnd('/')}/{tenant}/"), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithLegacyCacheCompatibility(false)
            // Says that a claims challenge is understood, so that Entra gives tokens that can be called back.
            .WithClientCapabilities(["cp1"]);
        if (connections is not null)
        {
            builder.WithHttpClientFactory(connections);
        }

        var application = (options.Certificate is { } certificate ? builder.WithCertificate(certificate) : builder.WithClientSecret(options.Secret)).Build();
        cache.Attach(application.UserTokenCache);
        return application;
    }
}

using System.Text.Encodings.Web;
using Emulation.Service.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Emulation.Service.Security.Entra;

/// <summary>Takes who carries an access token of the tenant for the person in it. The token comes in its header only (RFC 6750, 2.1): a cookie would come with any site's request.</summary>
internal sealed class BearerSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, BearerTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SignIn.NeedsNobody(Context) || Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        try
        {
            var token = header[Bearer.Length..].Trim(' ');
            var (person, refusal) = await tokens.JudgeAsync(token, Context.RequestAborted);
            if (person is not null)
            {
                Context.Features.Set(new BearerToken(token));
                return AuthenticateResult.Success(SignIn.Ticket(person));
            }

            Logger.SignInRefused(refusal!);
            return AuthenticateResult.NoResult();
        }
        catch (NoSigningKeysException failure)
        {
            Logger.SignInRefused("no-signing-keys");
            throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "identity-unavailable", "Chưa liên lạc được với nơi cấp danh tính nên chưa nhận đăng nhập; hãy thử lại sau ít phút.", failure)
            {
                RetryAfter = (int)SigningKeys.FirstPause.TotalSeconds,
            };
        }
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // Which of the checks failed is in the log, not in the answer.
        Response.Headers.WWWAuthenticate = Request.Headers.Authorization.Count == 0 ? "Bearer" : "Bearer error=\"invalid_token\"";
        return ProblemAnswers.WriteAsync(Context, new ProblemException(StatusCodes.Status401Unauthorized, "sign-in-needed", "Chưa đăng nhập, hoặc phiên đăng nhập không còn hiệu lực; hãy đăng nhập lại bằng tài khoản cơ quan."));
    }
}

/// <summary>The token that a request came with, judged good: what the service shows when it goes on behalf of the person.</summary>
internal sealed class BearerToken(string value)
{
    public string Value { get; } = value;

    // The value must not be printed by accident.
    public override string ToString() => nameof(BearerToken);
}

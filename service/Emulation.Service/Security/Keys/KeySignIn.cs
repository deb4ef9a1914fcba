using System.Text.Encodings.Web;
using Emulation.Service.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Emulation.Service.Security.Keys;

/// <summary>Takes who carries a key for the person it was made for.</summary>
internal sealed class KeySignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyRing keys, FailedAttempts failures)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SignIn.NeedsNobody(Context) || Request.Headers[OwnerKey.Header] is not [{ Length: > 0 } offered])
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        return Task.FromResult(Find(offered) is { } person ? AuthenticateResult.Success(SignIn.Ticket(person)) : AuthenticateResult.NoResult());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => ProblemAnswers.WriteAsync(Context, new ProblemException(StatusCodes.Status401Unauthorized, "key-required",
        "Khóa thiếu, sai hoặc đã bị thu hồi; hãy nhập lại khóa, hoặc xin người quản trị cấp khóa mới."));

    /// <exception cref="ProblemException">429 after too many wrong keys, 503 where the list of keys cannot be read.</exception>
    private Person? Find(string offered)
    {
        var address = Context.Connection.RemoteIpAddress;
        var id = PersonKey.Parse(offered)?.Id;
        // Whoever has been shut out learns nothing about a further key; the holder of a right key behind the same address waits a minute with him.
        if (failures.WaitOf(address, id) is { } seconds)
        {
            Logger.SignInRefused("too-many-attempts");
            throw new ProblemException(StatusCodes.Status429TooManyRequests, "too-many-attempts", "Có quá nhiều lần nhập sai khóa; hãy đợi rồi thử lại.") { RetryAfter = seconds };
        }

        try
        {
            if (keys.Find(offered) is { } person)
            {
                return person;
            }
        }
        catch (UnusableKeysException unusable)
        {
            Logger.SignInRefused("keys-unusable");
            throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "keys-unusable", "Dịch vụ chưa đọc được danh sách khóa; hãy báo người quản trị.", unusable) { RetryAfter = 60 };
        }

        failures.Add(address, id);
        Logger.SignInRefused(id is null ? "not-a-key" : "wrong-or-revoked");
        return null;
    }
}

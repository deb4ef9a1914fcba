using System.Text.Encodings.Web;
using Emulation.Service.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Emulation.Service.Security.Local;

/// <summary>Takes who carries the owner key for the owner, or for the persona that the owner chose.</summary>
internal sealed class OwnerSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, OwnerKey key, PersonaFile personas)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SignIn.NeedsNobody(Context) || Request.Headers[OwnerKey.Header] is not [{ } offered] || !key.Opens(offered))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var person = personas.Find(Request.Headers[PersonaFile.Header].ToString())
            ?? throw new ProblemException(StatusCodes.Status400BadRequest, "no-such-persona", $"Không có vai này trong tệp ở {PersonaFile.Setting}; hãy tải lại trang và chọn lại.");
        return Task.FromResult(AuthenticateResult.Success(SignIn.Ticket(person)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => ProblemAnswers.WriteAsync(Context, new ProblemException(StatusCodes.Status401Unauthorized, "key-required",
        $"Thiếu hoặc sai khóa (tiêu đề {OwnerKey.Header}); hãy tải lại trang để nhận khóa hiện hành."));
}

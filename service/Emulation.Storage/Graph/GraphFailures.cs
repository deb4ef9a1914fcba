using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Storage.Graph;

/// <summary>From an answer that is an error to what an officer is told.</summary>
internal static partial class GraphFailures
{
    public static StoreException Of(GraphAnswer answer)
    {
        var error = GraphError.Read(answer);
        return new StoreException(Failure(error, answer), detail: null, new HttpRequestException($"{error.Status} {string.Join('/', error.Codes)}", inner: null, answer.Status))
        {
            RetryAfter = answer.RetryAfter,
            Claims = Claims(answer.Challenge),
        };
    }

    private static StoreFailure Failure(GraphError error, GraphAnswer answer) => error.Status switch
    {
        _ when answer.Infected || error.Has("malwareDetected") => StoreFailure.Infected,
        _ when error.Has("sharingFailed") => StoreFailure.SharingRefused,
        400 when error.Has("pathIsTooLong") || error.Message.Contains("name", StringComparison.OrdinalIgnoreCase) => StoreFailure.UnusableName,
        401 => StoreFailure.SignInNeeded,
        403 when error.Has("itemIsRecord") || error.Message.Contains("record", StringComparison.OrdinalIgnoreCase) || error.Message.Contains("retention", StringComparison.OrdinalIgnoreCase) => StoreFailure.Held,
        403 => StoreFailure.Denied,
        404 or 410 => StoreFailure.NotFound,
        409 when error.Has("nameAlreadyExists") => StoreFailure.NameTaken,
        409 or 412 => StoreFailure.Changed,
        413 => StoreFailure.TooLarge,
        423 => StoreFailure.Locked,
        429 => StoreFailure.Throttled,
        507 => StoreFailure.Full,
        _ => StoreFailure.Unavailable,
    };

    /// <summary>A challenge carries the claims that the next sign-in must ask for, in base 64.</summary>
    private static string? Claims(string? challenge)
    {
        if (challenge is null || ClaimsOf().Match(challenge) is not { Success: true } match)
        {
            return null;
        }

        var text = match.Groups["claims"].Value;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }

    [GeneratedRegex("claims=\"(?<claims>[^\"]{1,8000})\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClaimsOf();
}

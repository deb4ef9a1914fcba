namespace Emulation.Service.Security;

/// <summary>One line for each refusal, with a stable reason; never the key or token.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(EventId = 401, Level = LogLevel.Warning, Message = "Sign-in refused: {Reason}")]
    public static partial void SignInRefused(this ILogger logger, string reason);
}

namespace Emulation.Service.Problems;

/// <summary>Ends a request with a problem; the message is its detail.</summary>
internal sealed class ProblemException(int status, string code, string detail, Exception? inner = null) : Exception(detail, inner)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? File { get; init; }

    public string? Place { get; init; }

    /// <summary>Seconds after which another try makes sense.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>With 401: what the next sign-in must ask the identity provider for, as the provider wrote it.</summary>
    public string? Claims { get; init; }
}

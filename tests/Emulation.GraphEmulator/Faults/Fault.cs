namespace Emulation.GraphEmulator.Faults;

/// <summary>What befalls one request.</summary>
public sealed record Fault
{
    /// <summary>The status that is answered instead; 0 leaves the answer alone.</summary>
    public int Status { get; init; }

    public string Code { get; init; } = "generalException";

    public string? InnerCode { get; init; }

    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the request is carried out all the same, so that only its answer is wrong or lost.</summary>
    public bool Carried { get; init; }

    /// <summary>The connection breaks before a byte of the answer.</summary>
    public bool Cut { get; init; }

    /// <summary>The connection breaks after so many bytes of the answer's body.</summary>
    public int? CutBodyAt { get; init; }

    /// <summary>The answer's body comes without its last bytes, under a length that fits.</summary>
    public int Shorten { get; init; }

    /// <summary>A sign-in page in place of what was asked for, with status 200.</summary>
    public bool LoginPage { get; init; }

    /// <summary>Bytes in the middle of the body are overwritten.</summary>
    public bool Garble { get; init; }

    /// <summary>Real time that passes before the answer.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What somebody else does to the library just before the request is carried out.</summary>
    public Action<EmulatedSite>? Meanwhile { get; init; }

    public ErrorForm? Form { get; init; }

    public static Fault Throttled(string? retryAfter) => Answer(429, "activityLimitReached", retryAfter);

    public static Fault Unavailable(string? retryAfter = null) => Answer(503, "serviceNotAvailable", retryAfter);

    public static Fault Answer(int status, string code = "generalException", string? retryAfter = null) => new()
    {
        Status = status, Code = code,
        Headers = retryAfter is null ? [] : new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Retry-After"] = retryAfter },
    };

    /// <summary>Nothing is done and nothing is answered.</summary>
    public static Fault Reset { get; } = new() { Cut = true };

    /// <summary>All is done and nothing is answered.</summary>
    public static Fault LostAnswer { get; } = new() { Cut = true, Carried = true };
}

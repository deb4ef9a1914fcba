using System.Net;

namespace Emulation.Storage.Graph;

/// <summary>One request of Graph, or of an address that Graph handed out.</summary>
internal sealed record GraphRequest(HttpMethod Method, Uri Address)
{
    public ReadOnlyMemory<byte> Body { get; init; }

    public string? BodyType { get; init; }

    public string? IfMatch { get; init; }

    /// <summary>The bytes that the body is of a whole: first, last, total.</summary>
    public (long From, long To, long Total)? Range { get; init; }

    /// <summary>Whether the address itself is the permission: it never gets a token, and is never told to anybody.</summary>
    public bool PreAuthenticated { get; init; }

    /// <summary>Whether the answer is a document rather than JSON.</summary>
    public bool WantsContent { get; init; }
}

/// <summary>An answer read to its end.</summary>
internal sealed record GraphAnswer(HttpStatusCode Status, byte[] Body)
{
    public Uri? Location { get; init; }

    /// <summary>The longer of Retry-After and RateLimit-Reset.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public string? Challenge { get; init; }

    public bool Infected { get; init; }

    /// <summary>Whether an earlier sending of the same request may have been carried out although its answer was lost.</summary>
    public bool MayBeSecond { get; init; }

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>A proxy or a sign-in page answers 200 with HTML where JSON was asked for.</summary>
    public bool IsForeign { get; init; }
}

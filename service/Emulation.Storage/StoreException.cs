namespace Emulation.Storage;

/// <summary>A call of the store that could not be done; the message is Vietnamese and fit for an officer to read.</summary>
public sealed class StoreException(StoreFailure failure, string? detail = null, Exception? inner = null)
    : Exception(detail ?? failure?.Advice, inner)
{
    public StoreFailure Failure { get; } = failure ?? throw new ArgumentNullException(nameof(failure));

    /// <summary>With <see cref="StoreFailure.Changed"/> the document as it now is, so that it can be shown beside one's own.</summary>
    public StoredDocument? Current { get; init; }

    /// <summary>With <see cref="StoreFailure.Locked"/>.</summary>
    public DocumentLock? HeldBy { get; init; }

    /// <summary>With <see cref="StoreFailure.Throttled"/> and <see cref="StoreFailure.Unavailable"/>: when another try makes sense.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>With <see cref="StoreFailure.SignInNeeded"/>: the claims that the sign-in must ask for, as the identity provider wrote them.</summary>
    public string? Claims { get; init; }
}

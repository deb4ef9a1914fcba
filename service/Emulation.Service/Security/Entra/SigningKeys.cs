using System.Security.Cryptography;

namespace Emulation.Service.Security.Entra;

/// <summary>
/// The public keys of one tenant, by kid. They are fetched when first needed, again after a day, and when a token names a key that is not among them,
/// but then at most once in five minutes whoever asks. While the provider does not answer, the last keys stand.
/// </summary>
internal sealed partial class SigningKeys(string tenant, KeyDiscovery discovery, TimeProvider clock, ILogger<SigningKeys> logger) : IDisposable
{
    public static readonly TimeSpan ShortestPause = TimeSpan.FromMinutes(5);

    /// <summary>The pause while there is not one key yet, when nobody can come in at all.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Oldest = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private volatile IReadOnlyDictionary<string, RSAParameters>? _keys;
    private DateTimeOffset _fetched = DateTimeOffset.MinValue;
    private DateTimeOffset _tried = DateTimeOffset.MinValue;

    /// <returns>Null where the tenant has no such key.</returns>
    /// <exception cref="NoSigningKeysException">The provider has not answered once.</exception>
    public async Task<RSAParameters?> FindAsync(string keyId, CancellationToken cancellation)
    {
        if (Known(keyId) is { } key && clock.GetUtcNow() - _fetched < Oldest)
        {
            return key;
        }

        await _fetching.WaitAsync(cancellation);
        try
        {
            if (IsDue(keyId))
            {
                // Not under the caller's own token: a caller who hangs up must not spend everybody's fetch.
                await FetchAsync();
            }
        }
        finally
        {
            _fetching.Release();
        }

        return _keys is null ? throw new NoSigningKeysException() : Known(keyId);
    }

    public void Dispose() => _fetching.Dispose();

    private RSAParameters? Known(string keyId) => _keys is { } keys && keys.TryGetValue(keyId, out var key) ? key : null;

    private bool IsDue(string keyId)
    {
        var now = clock.GetUtcNow();
        return now - _tried >= (_keys is null ? FirstPause : ShortestPause) && (Known(keyId) is null || now - _fetched >= Oldest);
    }

    private async Task FetchAsync()
    {
        _tried = clock.GetUtcNow();
        try
        {
            _keys = await discovery.FetchAsync(tenant);
            _fetched = _tried;
        }
        catch (DiscoveryFailedException failure)
        {
            LogFailed(tenant, failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing keys of tenant {Tenant} could not be fetched: {Reason}")]
    private partial void LogFailed(string tenant, string reason);
}

/// <summary>No token can be judged: the identity provider has not given its keys since the start.</summary>
internal sealed class NoSigningKeysException : Exception;

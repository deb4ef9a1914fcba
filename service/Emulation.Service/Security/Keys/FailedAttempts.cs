using System.Net;
using System.Net.Sockets;

namespace Emulation.Service.Security.Keys;

/// <summary>
/// Counts wrong keys by address and by key id in windows of a minute, so that neither one machine nor many together can go on trying. The number of
/// counters is bounded; where it is reached, all newcomers share one.
/// </summary>
internal sealed class FailedAttempts(TimeProvider clock)
{
    public const int MostPerMinute = 10;

    private const int MostCounters = 20_000;
    private const string Everybody = "*";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private DateTimeOffset _since = clock.GetUtcNow();

    /// <returns>Null where another try is allowed, else after how many seconds it is.</returns>
    public int? WaitOf(IPAddress? address, string? keyId)
    {
        lock (_gate)
        {
            Renew();
            return Names(address, keyId).Any(IsOver) ? Math.Max(1, (int)Math.Ceiling((_since + Window - clock.GetUtcNow()).TotalSeconds)) : null;
        }

        bool IsOver(string name) => _counts.GetValueOrDefault(_counts.ContainsKey(name) || _counts.Count < MostCounters ? name : Everybody) >= MostPerMinute;
    }

    public void Add(IPAddress? address, string? keyId)
    {
        lock (_gate)
        {
            Renew();
            foreach (var name in Names(address, keyId))
            {
                var counter = _counts.ContainsKey(name) || _counts.Count < MostCounters ? name : Everybody;
                _counts[counter] = _counts.GetValueOrDefault(counter) + 1;
            }
        }
    }

    private void Renew()
    {
        var now = clock.GetUtcNow();
        // A clock that is set back must not keep the door shut.
        if (now - _since >= Window || now < _since)
        {
            _counts.Clear();
            _since = now;
        }
    }

    private static IEnumerable<string> Names(IPAddress? address, string? keyId)
    {
        yield return "address " + (address is null ? "?" : Neighbourhood(address));
        if (keyId is not null)
        {
            yield return "key " + keyId;
        }
    }

    // A machine may choose any address of its /64.
    private static string Neighbourhood(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes(), 0, 8) : plain.ToString();
    }
}

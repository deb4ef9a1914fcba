namespace Emulation.Service.Security;

/// <summary>From where, and under which names, the service may be called.</summary>
/// <param name="Hosts">Names without a port, as they stand in Host.</param>
internal sealed record RequestFence(bool LoopbackOnly, bool HttpsOnly, IReadOnlyList<string> Hosts)
{
    public static RequestFence Loopback { get; } = new(LoopbackOnly: true, HttpsOnly: false, ["localhost", "127.0.0.1", "[::1]"]);
}

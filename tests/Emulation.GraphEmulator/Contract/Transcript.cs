using System.Text.Json.Nodes;

namespace Emulation.GraphEmulator.Contract;

/// <summary>One request with its answer.</summary>
/// <param name="Action">The address with ids where the path of an item stood.</param>
/// <param name="Path">As sent, percent-encoded.</param>
/// <param name="Status">0 where the connection broke before an answer.</param>
/// <param name="Answer">Null where the answer is no JSON.</param>
public sealed record Exchange(
    string Method, string Action, string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, byte[] Body, int Status, JsonNode? Answer)
{
    /// <summary>Whether a fault of the plan befell it.</summary>
    public bool Struck { get; init; }
}

/// <summary>What went over the wire, in order.</summary>
public sealed class Transcript
{
    private readonly Lock _gate = new();
    private readonly List<Exchange> _exchanges = [];

    public IReadOnlyList<Exchange> Exchanges
    {
        get
        {
            lock (_gate)
            {
                return [.. _exchanges];
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _exchanges.Clear();
        }
    }

    internal void Add(Exchange exchange)
    {
        lock (_gate)
        {
            _exchanges.Add(exchange);
        }
    }
}

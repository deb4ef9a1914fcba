using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;

namespace Emulation.GraphEmulator.Wire;

/// <summary>A request after its address has been understood.</summary>
internal sealed class Call
{
    public required string Method { get; init; }

    /// <summary>The address with ids where the path of an item stood, as the description names it: /drives/{drive-id}/items/…</summary>
    public required string Action { get; init; }

    public required IReadOnlyDictionary<string, string> Query { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>The address this emulator is reached by when no token is needed: scheme, host, port.</summary>
    public required string PreAuthenticated { get; init; }

    /// <summary>The addressed item; null when the address names one that does not exist (yet).</summary>
    public LibraryItem? Item { get; init; }

    /// <summary>Folder of the addressed name, when addressed by path.</summary>
    public LibraryItem? Parent { get; init; }

    /// <summary>Last name of the path, when addressed by path.</summary>
    public string? Name { get; init; }

    public LibraryItem Existing => Item ?? throw GraphErrorException.NotFound();

    public string? IfMatch => Headers.GetValueOrDefault("If-Match");

    public string Behaviour(string otherwise) => Query.GetValueOrDefault("@microsoft.graph.conflictBehavior", otherwise);

    public JsonObject Json()
    {
        if (Body.Length == 0)
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(Body) as JsonObject ?? throw GraphErrorException.BadRequest("The body is not an object.");
        }
        catch (JsonException)
        {
            throw GraphErrorException.BadRequest("The body is not JSON.");
        }
    }

    /// <summary>The tag a client sent must be the current one.</summary>
    public void CheckTag(LibraryItem item)
    {
        if (IfMatch is { } tag && tag != "*" && tag != item.ETag)
        {
            throw GraphErrorException.Changed();
        }
    }
}

/// <summary>An answer before faults are laid on it.</summary>
internal sealed record Reply(int Status, JsonNode? Json = null)
{
    public byte[]? Bytes { get; init; }

    public string Type { get; init; } = "application/json";

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Reply With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}

namespace Emulation.GraphEmulator.State;

/// <summary>Bytes on their way into the library.</summary>
internal sealed class UploadSession
{
    public required string Token { get; init; }

    /// <summary>The document that is replaced; null when the session makes a new one.</summary>
    public LibraryItem? Target { get; init; }

    public required LibraryItem Parent { get; init; }

    public required string Name { get; init; }

    /// <summary>fail, replace or rename.</summary>
    public required string Behaviour { get; init; }

    public bool DeferCommit { get; init; }

    public long? Total { get; set; }

    public MemoryStream Received { get; } = new();

    public DateTimeOffset Expires { get; set; }

    public bool IsWhole => Total == Received.Length;
}

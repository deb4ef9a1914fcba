using System.Text.Json.Nodes;

namespace Emulation.GraphEmulator.State;

/// <summary>A folder or document of the library.</summary>
internal sealed class LibraryItem(string id, Guid guid, int listItemId)
{
    public string Id { get; } = id;

    public Guid Guid { get; } = guid;

    public int ListItemId { get; } = listItemId;

    public required string Name { get; set; }

    public LibraryItem? Parent { get; set; }

    public bool IsFolder => Versions is null;

    /// <summary>Null for a folder; the last one is current.</summary>
    public List<ContentVersion>? Versions { get; init; }

    public ContentVersion? Current => Versions?[^1];

    public int MetadataCount { get; set; } = 1;

    public int ContentCount { get; set; } = 1;

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Modified { get; set; }

    public JsonObject? FileSystemInfo { get; set; }

    public string? Description { get; set; }

    public JsonObject Fields { get; } = [];

    /// <summary>Where this item stands in the stream of changes.</summary>
    public long Sequence { get; set; }

    public bool Deleted { get; set; }

    public ItemLock? Lock { get; set; }

    public string? CheckedOutBy { get; set; }

    public bool Denied { get; set; }

    public bool Infected { get; set; }

    public bool RecordLocked { get; set; }

    public DateTimeOffset? PromotionDue { get; set; }

    public List<JsonObject> Permissions { get; } = [];

    public string ETag => $"\"{{{Guid.ToString().ToUpperInvariant()}}},{MetadataCount}\"";

    public string CTag => $"\"c:{{{Guid.ToString().ToUpperInvariant()}}},{ContentCount}\"";

    public string Path => Parent is null ? "" : $"{Parent.Path}/{Name}";

    public bool IsUnder(LibraryItem folder) => this == folder || Parent?.IsUnder(folder) == true;
}

internal sealed record ContentVersion(string Id, byte[] Bytes, DateTimeOffset At)
{
    private readonly Lazy<string> _hash = new(() => Convert.ToBase64String(Wire.QuickXor.Hash(Bytes)));

    public string Hash => _hash.Value;
}

/// <summary>A document open in Word or Excel, or checked out; each way has its own error body.</summary>
/// <param name="Form">Which of the three bodies that have been seen with status 423.</param>
internal sealed record ItemLock(LockForm Form, DateTimeOffset Until);

using System.Globalization;
using System.Text.Json.Serialization;

namespace Emulation.Storage.Local;

/// <summary>What the store knows of one document.</summary>
internal sealed record LocalRecord
{
    public required string Id { get; init; }

    /// <summary>Of the unit, as it is on the disk.</summary>
    public required string FolderName { get; init; }

    /// <summary>As it is on the disk: made safe and perhaps cut, or as a person named it there.</summary>
    public required string FileName { get; init; }

    /// <summary>As people read it.</summary>
    public required string Name { get; init; }

    /// <summary>Counts the states of this document.</summary>
    public long Revision { get; init; }

    public required DocumentMetadata Metadata { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public string? ChangedBy { get; init; }

    /// <summary>Null while the document stands.</summary>
    public Deletion? Deleted { get; init; }

    public FileStamp Stamp { get; init; }

    /// <summary>Oldest first, never empty.</summary>
    [JsonIgnore]
    public IReadOnlyList<LocalVersion> Versions { get; init; } = [];

    [JsonIgnore]
    public LocalVersion Current => Versions[^1];

    [JsonIgnore]
    public string ETag => $"r{Revision.ToString(CultureInfo.InvariantCulture)}-{Current.Hash[..12]}";

    public StoredDocument ToDocument() => new(
        Id, LocalFolder.IdOf(FolderName), Name, ETag, $"c{Current.Id}-{Current.Hash[..12]}", Current.Size, ChangedAt, ChangedBy);

    public LocalRecord WithVersion(LocalVersion version, FileStamp stamp) => this with
    {
        Versions = [.. Versions, version],
        Stamp = stamp,
        ChangedAt = version.At,
        ChangedBy = version.By,
    };

    public LocalVersion NextVersion(string hash, long size, DateTimeOffset at, string? by, VersionOrigin origin) =>
        new((Versions.Count + 1).ToString(CultureInfo.InvariantCulture), hash, size, at, by, origin);
}

/// <param name="Outside">Gone from the folder without the store; a file of the same name that comes back is this document again.</param>
internal sealed record Deletion(DateTimeOffset At, string? By, bool Outside);

/// <param name="Hash">SHA-256 in hexadecimal, under which the content is kept.</param>
internal sealed record LocalVersion(string Id, string Hash, long Size, DateTimeOffset At, string? By, VersionOrigin Origin);

/// <summary>By what a file is known to be unchanged without being read.</summary>
/// <param name="Ticks">Of the last write, UTC.</param>
internal readonly record struct FileStamp(long Size, long Ticks)
{
    // FAT keeps two seconds, network shares one: a file changed again within that time can bear the same stamp.
    private const long Grain = 3 * TimeSpan.TicksPerSecond;

    /// <returns>Null for what is no document: missing, empty, or a link that leads elsewhere.</returns>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        // A link can lead out of the library. Pipes and devices, whose reading may never end, have no length.
        return file.Exists && file.LinkTarget is null && file.Length > 0 ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }

    public bool IsSettled(DateTimeOffset now) => now.UtcTicks - Ticks > Grain;
}

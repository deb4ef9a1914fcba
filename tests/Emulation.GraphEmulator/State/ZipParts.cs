using System.IO.Compression;
using System.Text;

namespace Emulation.GraphEmulator.State;

/// <summary>Whole parts in and out of a package; the same parts make the same bytes.</summary>
public static class ZipParts
{
    public static void Put(this ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    public static byte[] Bytes(this ZipArchiveEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static string Text(this ZipArchiveEntry entry) => Encoding.UTF8.GetString(entry.Bytes());
}

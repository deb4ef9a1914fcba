using System.IO.Compression;

namespace Emulation.Storage.Graph;

/// <summary>Whether bytes that arrived are a whole Office package: it opens, and every part has its length and checksum.</summary>
internal static class PackageCheck
{
    private const long LargestUnpacked = 512L * 1024 * 1024;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(static value =>
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : 0xEDB88320 ^ (entry >> 1);
        }

        return entry;
    })];

    private static readonly string[] Packages = [".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".xltx", ".pptx"];

    public static bool IsPackage(string name) => Packages.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    public static bool IsWhole(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Sum(static entry => entry.Length) <= LargestUnpacked && archive.Entries.All(IsWhole);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static bool IsWhole(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[64 * 1024];
        var checksum = uint.MaxValue;
        long length = 0;
        for (int read; (read = stream.Read(buffer)) > 0 && length <= entry.Length; length += read)
        {
            foreach (var value in buffer.AsSpan(0, read))
            {
                checksum = Table[(checksum ^ value) & 0xFF] ^ (checksum >> 8);
            }
        }

        return length == entry.Length && ~checksum == entry.Crc32;
    }
}

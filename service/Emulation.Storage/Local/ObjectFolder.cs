using System.Security.Cryptography;

namespace Emulation.Storage.Local;

/// <summary>Every content that was ever saved, under its hash, written once and never again.</summary>
internal sealed class ObjectFolder(string folder, string unfinished, Disk disk)
{
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public bool Has(string hash) => File.Exists(PathOf(hash));

    /// <summary>On return the content is on the disk and its folder knows it.</summary>
    public void Put(string hash, ReadOnlySpan<byte> content)
    {
        // Read, not only looked for: content that has decayed on the disk is written anew.
        if (Has(hash) && HashOf(File.ReadAllBytes(PathOf(hash))) == hash)
        {
            return;
        }

        var path = PathOf(hash);
        var temporary = Path.Combine(unfinished, hash);
        File.Delete(temporary);
        disk.MakeFolder(Path.GetDirectoryName(path)!);
        disk.WriteNew(temporary, content);
        disk.Rename(temporary, path);
        disk.SyncFolder(Path.GetDirectoryName(path)!);
    }

    /// <exception cref="StoreException">damaged: gone, or not what was saved.</exception>
    public byte[] Read(string hash)
    {
        try
        {
            var content = File.ReadAllBytes(PathOf(hash));
            return HashOf(content) == hash ? content : throw new StoreException(StoreFailure.Damaged);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StoreException(StoreFailure.Damaged, inner: gone);
        }
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);
}

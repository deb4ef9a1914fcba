using System.Security.Cryptography;
using System.Text;

namespace Emulation.Storage.Local;

/// <summary>Thư mục của một đơn vị on the disk.</summary>
internal static class LocalFolder
{
    public const string Own = ".emulation";

    // Of ext4, APFS counts characters and NTFS UTF-16 units: bytes of UTF-8 are the strictest of them.
    private const int MostBytes = 255;

    /// <summary>Follows from the name alone, so that a folder that people made has an id before anything is kept in it.</summary>
    public static string IdOf(string folderName) =>
        "f" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NameKey.Of(StoredName.FromStored(folderName)))))[..24];

    public static StoredFolder ToFolder(string folderName) => new(IdOf(folderName), StoredName.FromStored(folderName));

    /// <exception cref="StoreException">unusable-name.</exception>
    public static string NameOf(string unit)
    {
        var name = StoredName.ToStored(StoredName.Checked(unit.Trim()));
        return Encoding.UTF8.GetByteCount(name) <= MostBytes ? name : throw new StoreException(StoreFailure.UnusableName);
    }

    /// <summary>The file's name on the disk. One too long for a disk that counts bytes is cut and told apart by a hash; the record keeps the whole.</summary>
    public static string FileNameOf(string name)
    {
        var stored = StoredName.ToStored(name);
        if (Encoding.UTF8.GetByteCount(stored) <= MostBytes)
        {
            return stored;
        }

        var extension = Path.GetExtension(stored);
        var ending = "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8] + (Encoding.UTF8.GetByteCount(extension) <= 32 ? extension : "");
        var start = new StringBuilder();
        var left = MostBytes - Encoding.UTF8.GetByteCount(ending);
        foreach (var letter in stored.EnumerateRunes().TakeWhile(letter => (left -= letter.Utf8SequenceLength) >= 0))
        {
            start.Append(letter.ToString());
        }

        return start + ending;
    }

    /// <summary>Whether a file in the folder is a document; Office and its like keep files of their own beside it while they work.</summary>
    public static bool HoldsDocument(string fileName) =>
        fileName[0] is not ('.' or '~') && !fileName.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase) && !fileName.EndsWith('~')
        && !fileName.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase) && !fileName.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Kế hoạch.docx" as "Kế hoạch (2).docx".</summary>
    public static string Numbered(string name, int number)
    {
        var extension = Path.GetExtension(name);
        var stem = name[..^extension.Length];
        var ending = $" ({number.ToString(System.Globalization.CultureInfo.InvariantCulture)}){extension}";
        var kept = Math.Min(stem.Length, StoredName.Longest - ending.Length);
        return stem[..(kept > 0 && char.IsHighSurrogate(stem[kept - 1]) ? kept - 1 : kept)] + ending;
    }
}

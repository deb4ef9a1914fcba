using System.Text;

namespace Emulation.Storage.Local;

/// <summary>
/// Tệp giữ chỗ của Word, Excel, LibreOffice: a hidden file that lies beside a document for as long as somebody has it open, with that person's name in it.
/// </summary>
internal static class OwnerFile
{
    private const string Mark = "~$";

    private const string LockStart = ".~lock.";

    private const int MostBytes = 4096;

    /// <returns>Null where nobody has the document open.</returns>
    public static DocumentLock? Of(string documentPath)
    {
        var (folder, name) = (Path.GetDirectoryName(documentPath)!, Path.GetFileName(documentPath));
        foreach (var candidate in NamesFor(name))
        {
            var file = new FileInfo(Path.Combine(folder, candidate));
            if (file.Exists && file.LinkTarget is null)
            {
                return new DocumentLock(ReadName(file, candidate.StartsWith(Mark, StringComparison.Ordinal)), new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero));
            }
        }

        return null;
    }

    public static bool IsOne(string fileName) =>
        fileName.StartsWith(Mark, StringComparison.Ordinal) || fileName.StartsWith(LockStart, StringComparison.Ordinal) && fileName.EndsWith('#');

    // Word writes its mark over the first letters of a long name (8 letters and more: two; 7: one) and before a short one; Excel before every name.
    private static IEnumerable<string> NamesFor(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name).Length;
        yield return Mark + name;
        if (stem >= 7)
        {
            yield return Mark + name[(stem == 7 ? 1 : 2)..];
        }

        yield return $"{LockStart}{name}#";
    }

    private static string? ReadName(FileInfo file, bool isOfOffice)
    {
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length is 0 or > MostBytes)
            {
                return null;
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return Shown(isOfOffice ? OfficeName(content) : Encoding.UTF8.GetString(content).Split(',') is [var name, var account, ..] ? name.Length > 0 ? name : account : null);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Word lets nobody read its own file on Windows; that it is there says enough.
            return null;
        }
    }

    // 162 bytes of Word, 165 of Excel: the name in the system's code page, then in UTF-16, each after its length.
    private static string? OfficeName(ReadOnlySpan<byte> content)
    {
        var start = content.Length switch { 162 => 54, 165 => 55, _ => -1 };
        if (start < 0)
        {
            return null;
        }

        var length = content[start] | (content[start + 1] << 8);
        var bytes = content[(start + 2)..];
        return length is > 0 and <= 52 && length * 2 <= bytes.Length ? Encoding.Unicode.GetString(bytes[..(length * 2)]) : null;
    }

    private static string? Shown(string? name)
    {
        var shown = new string([.. (name ?? "").Where(static letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format)]).Trim();
        return shown.Length is > 0 and <= 120 ? shown.Normalize() : null;
    }
}

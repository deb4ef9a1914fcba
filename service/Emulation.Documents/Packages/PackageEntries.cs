using System.IO.Compression;
using Emulation.Documents.Word;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Packages;

/// <summary>
/// Các thành phần của tệp nén: the entries of an Office package, judged before any of them is opened. Sizes, counts and names in a package are its author's claims.
/// </summary>
internal sealed class PackageEntries : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartBudget _budget;

    private PackageEntries(ZipArchive archive, ReadLimits limits) => (_archive, _budget) = (archive, new PartBudget(limits));

    public ReadLimits Limits => _budget.Limits;

    public IEnumerable<ZipArchiveEntry> All => _entries.Values;

    /// <exception cref="UnreadableDocumentException">Too large, cut off, or too many entries.</exception>
    public static PackageEntries Open(Stream content, ReadLimits limits)
    {
        if (content.Length > limits.FileBytes)
        {
            throw Refusal.TooLarge();
        }

        ZipDirectory.RefuseTooMany(content, limits.Entries);
        try
        {
            return new PackageEntries(new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true), limits);
        }
        catch (InvalidDataException e)
        {
            throw Refusal.Truncated(e);
        }
    }

    public void Dispose() => _archive.Dispose();

    /// <exception cref="UnreadableDocumentException">Unsafe or repeated names, more claimed than any file needs.</exception>
    public void Index()
    {
        long declared = 0;
        foreach (var entry in Entries())
        {
            var name = entry.FullName;
            declared += entry.Length;
            if (declared > Limits.DeclaredBytes)
            {
                throw Refusal.ZipBomb(name);
            }

            if (IsUnsafe(name) || !_entries.TryAdd(name, entry))
            {
                throw Refusal.UnsafePackage(name);
            }
        }
    }

    public ZipArchiveEntry? Entry(string part) => _entries.GetValueOrDefault(part);

    /// <summary>The bytes of a part as they expand, counted against the package's budget.</summary>
    public Stream OpenBounded(ZipArchiveEntry entry) => new BoundedPartStream(entry, _budget);

    /// <summary>Copies a part that nobody parses. Nothing beyond the size it claims was judged.</summary>
    public static void Copy(ZipArchiveEntry entry, Stream output)
    {
        using var input = entry.Open();
        var buffer = new byte[81920];
        long copied = 0;
        for (int count; (count = ReadSome(entry, input, buffer)) > 0;)
        {
            copied += count;
            if (copied > entry.Length)
            {
                throw Refusal.ZipBomb(entry.FullName);
            }

            output.Write(buffer, 0, count);
        }
    }

    /// <summary>The XML reader refuses a DTD with the same exception as a missing bracket; only the text tells them apart.</summary>
    public static bool HasDoctype(ZipArchiveEntry entry)
    {
        var start = new byte[64 * 1024];
        var length = 0;
        try
        {
            using var stream = entry.Open();
            int count;
            while ((count = stream.Read(start, length, start.Length - length)) > 0)
            {
                length += count;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged further on; what was unpacked so far still tells.
        }

        // Zero bytes are dropped so that UTF-16 reads like UTF-8.
        var text = start.AsSpan(0, length).ToArray().Where(b => b != 0).ToArray();
        return text.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 || text.AsSpan().IndexOf("<!ENTITY"u8) >= 0;
    }

    private static int ReadSome(ZipArchiveEntry entry, Stream input, byte[] buffer)
    {
        try
        {
            return input.Read(buffer);
        }
        catch (InvalidDataException broken)
        {
            throw Refusal.Damaged(entry.FullName, broken);
        }
    }

    private System.Collections.ObjectModel.ReadOnlyCollection<ZipArchiveEntry> Entries()
    {
        try
        {
            var entries = _archive.Entries;
            return entries.Count <= Limits.Entries ? entries : throw Refusal.ZipBomb(null);
        }
        catch (InvalidDataException e)
        {
            throw Refusal.Truncated(e);
        }
    }

    private static bool IsUnsafe(string name) =>
        name.Length is 0 or > 1024 || name[0] == '/' || name.AsSpan().IndexOfAny("\\:\0") >= 0
        || name.Split('/').Any(segment => segment is ".." or ".");
}

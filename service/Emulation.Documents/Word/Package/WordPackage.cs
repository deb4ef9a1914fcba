using System.IO.Compression;
using System.Xml;

namespace Emulation.Documents.Word.Package;

/// <summary>
/// A package whose entries were judged safe and whose main part was found the way Word finds it: by relationship, whatever its name.
/// Parts are opened one after another and never written to disk; nothing outside the package is ever fetched.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const string MainPrefix = "application/vnd.openxmlformats-officedocument.";

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartBudget _budget;
    private readonly XmlReaderSettings _settings;
    private readonly WordNames _names;
    private readonly CancellationToken _cancellation;

    private WordPackage(ZipArchive archive, ReadLimits limits, CancellationToken cancellation)
    {
        (_archive, _budget, _cancellation) = (archive, new PartBudget(limits), cancellation);
        var table = new BoundedNameTable(limits.Names);
        _names = new WordNames(table);
        _settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = table,
            IgnoreWhitespace = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
    }

    /// <summary>The main part's path, "word/document.xml" in Word's own files.</summary>
    public string MainPart { get; private set; } = "";

    public ReadLimits Limits => _budget.Limits;

    /// <exception cref="UnreadableDocumentException">Too large, cut off, or too many entries.</exception>
    public static WordPackage Open(Stream content, ReadLimits limits, CancellationToken cancellation)
    {
        if (content.Length > limits.FileBytes)
        {
            throw Refusal.TooLarge();
        }

        ZipDirectory.RefuseTooMany(content, limits.Entries);
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException e)
        {
            throw Refusal.Truncated(e);
        }

        return new WordPackage(archive, limits, cancellation);
    }

    /// <summary>Judges the entries and finds the main part; before this no part is read.</summary>
    /// <exception cref="UnreadableDocumentException">Unsafe, encrypted, with macros, or not a Word package.</exception>
    public void Inspect()
    {
        IndexEntries();
        FindMainPart();
    }

    public void Dispose() => _archive.Dispose();

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Every part's name as the package writes it.</summary>
    public IEnumerable<string> Parts => _entries.Values.Select(static entry => entry.FullName).Where(static name => !name.EndsWith('/'));

    public ZipArchiveEntry? Entry(string part) => _entries.GetValueOrDefault(part);

    /// <summary>The bytes of a part that is parsed whole, counted against the same budget as parts that are streamed.</summary>
    public Stream OpenBounded(ZipArchiveEntry entry) => new BoundedPartStream(entry, _budget);

    /// <summary>Hands the part to <paramref name="read"/>, positioned on its root; a missing part is answered by <paramref name="absent"/>.</summary>
    public T Read<T>(string? part, Func<PartReader, T> read, T absent)
    {
        if (part is null || !_entries.TryGetValue(part, out var entry))
        {
            return absent;
        }

        if (entry.IsEncrypted)
        {
            throw Refusal.Encrypted();
        }

        try
        {
            using var xml = new PartReader(entry.FullName, XmlReader.Create(new BoundedPartStream(entry, _budget), _settings), _names, Limits, _cancellation);
            if (!xml.Open())
            {
                throw Refusal.Damaged(part);
            }

            var result = read(xml);
            // To the last byte, or the checksum would not be seen.
            xml.Finish();
            return result;
        }
        catch (XmlException e)
        {
            // The reader refuses a DTD with the same exception as a missing bracket; only the text tells them apart.
            throw HasDoctype(entry) ? Refusal.XmlEntity(part) : Refusal.Damaged(part, e);
        }
        catch (InvalidDataException e)
        {
            throw Refusal.Damaged(part, e);
        }
    }

    public Relationships RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var path = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        return Read(path, xml => Relationships.Read(xml, part, Limits), Relationships.None);
    }

    private void IndexEntries()
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

    private void FindMainPart()
    {
        const string ContentTypes = "[Content_Types].xml";
        var main = RelationshipsOf("").Target("officeDocument");
        if (main is null && !Has(ContentTypes))
        {
            throw Refusal.NotADocument(Has("META-INF/manifest.xml") ? "tệp OpenDocument (.odt, .ods)" : "tệp nén (.zip)");
        }

        if (!Has(ContentTypes))
        {
            throw Refusal.MissingPart(ContentTypes);
        }

        var types = Read(ContentTypes, xml => PartTypes.Read(xml, Limits), PartTypes.None);
        if (main is null || !Has(main))
        {
            throw Refusal.MissingPart(main ?? "_rels/.rels");
        }

        Judge(types.Of(main));
        MainPart = main;
    }

    private void Judge(string? type)
    {
        if (type is null)
        {
            throw Refusal.MissingPart(MainPart);
        }

        if (type.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase) || type.Contains("ms-excel", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.NotADocument("bảng tính Excel");
        }

        if (type.Contains("presentationml", StringComparison.OrdinalIgnoreCase) || type.Contains("ms-powerpoint", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.NotADocument("bản trình chiếu PowerPoint");
        }

        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || _entries.Keys.Any(name => name.EndsWith("/vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.MacroEnabled();
        }

        if (!type.StartsWith(MainPrefix + "wordprocessingml.", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.NotADocument("tệp Office thuộc loại khác");
        }
    }

    private static bool HasDoctype(ZipArchiveEntry entry)
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
}

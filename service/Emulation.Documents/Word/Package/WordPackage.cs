using System.IO.Compression;
using System.Xml;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Word.Package;

/// <summary>
/// A package whose entries were judged safe and whose main part was found the way Word finds it: by relationship, whatever its name.
/// Parts are opened one after another and never written to disk; nothing outside the package is ever fetched.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const string MainPrefix = "application/vnd.openxmlformats-officedocument.";

    private readonly PackageEntries _entries;
    private readonly XmlReaderSettings _settings;
    private readonly WordNames _names;
    private readonly CancellationToken _cancellation;

    private WordPackage(PackageEntries entries, CancellationToken cancellation)
    {
        (_entries, _cancellation) = (entries, cancellation);
        var table = new BoundedNameTable(entries.Limits.Names);
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

    public ReadLimits Limits => _entries.Limits;

    /// <exception cref="UnreadableDocumentException">Too large, cut off, or too many entries.</exception>
    public static WordPackage Open(Stream content, ReadLimits limits, CancellationToken cancellation) =>
        new(PackageEntries.Open(content, limits), cancellation);

    /// <summary>Judges the entries and finds the main part; before this no part is read.</summary>
    /// <exception cref="UnreadableDocumentException">Unsafe, encrypted, with macros, or not a Word package.</exception>
    public void Inspect()
    {
        _entries.Index();
        FindMainPart();
    }

    public void Dispose() => _entries.Dispose();

    public bool Has(string part) => _entries.Entry(part) is not null;

    /// <summary>Every part's name as the package writes it.</summary>
    public IEnumerable<string> Parts => _entries.All.Select(static entry => entry.FullName).Where(static name => !name.EndsWith('/'));

    public ZipArchiveEntry? Entry(string part) => _entries.Entry(part);

    /// <summary>The bytes of a part that is parsed whole, counted against the same budget as parts that are streamed.</summary>
    public Stream OpenBounded(ZipArchiveEntry entry) => _entries.OpenBounded(entry);

    /// <summary>Hands the part to <paramref name="read"/>, positioned on its root; a missing part is answered by <paramref name="absent"/>.</summary>
    public T Read<T>(string? part, Func<PartReader, T> read, T absent)
    {
        if (part is null || _entries.Entry(part) is not { } entry)
        {
            return absent;
        }

        if (entry.IsEncrypted)
        {
            throw Refusal.Encrypted();
        }

        try
        {
            using var xml = new PartReader(entry.FullName, XmlReader.Create(_entries.OpenBounded(entry), _settings), _names, Limits, _cancellation);
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
            throw PackageEntries.HasDoctype(entry) ? Refusal.XmlEntity(part) : Refusal.Damaged(part, e);
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
            || _entries.All.Any(entry => entry.FullName.EndsWith("/vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.MacroEnabled();
        }

        if (!type.StartsWith(MainPrefix + "wordprocessingml.", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.NotADocument("tệp Office thuộc loại khác");
        }
    }
}

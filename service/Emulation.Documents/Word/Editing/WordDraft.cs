using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Emulation.Documents.Packages;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Editing;

/// <summary>
/// Văn bản Word đang sửa: parts are parsed when they are asked for, and only those that changed are written anew;
/// the bytes of every other part go through as they are.
/// </summary>
internal sealed class WordDraft : IDisposable
{
    // A parsed part costs about ten times its bytes.
    private static readonly ReadLimits Limits = ReadLimits.Default with { PartBytes = 32L << 20 };

    private readonly WordPackage _package;
    private readonly Dictionary<string, OpenPart> _open = new(StringComparer.OrdinalIgnoreCase);

    private WordDraft(WordPackage package) => _package = package;

    public string MainPart => _package.MainPart;

    public XDocument Main => Part(MainPart) ?? throw Refusal.MissingPart(MainPart);

    public XNamespace W => Main.Root!.Name.Namespace;

    /// <param name="content">The whole file; seekable, and open until the draft is disposed.</param>
    /// <exception cref="UnreadableDocumentException">As <see cref="WordReader.Read(Stream, CancellationToken)"/>.</exception>
    public static WordDraft Open(Stream content, CancellationToken cancellation)
    {
        var package = WordPackage.Open(content, Limits, cancellation);
        try
        {
            package.Inspect();
            return new WordDraft(package);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    public void Dispose() => _package.Dispose();

    public bool Has(string part) => _open.TryGetValue(part, out var open) ? open.IsThere : _package.Has(part);

    public IEnumerable<string> Parts => _package.Parts.Where(Has).Concat(_open.Where(static part => part.Value is { IsNew: true, IsThere: true }).Select(static part => part.Key));

    /// <summary>The part's XML, to be read or changed; null without such a part.</summary>
    public XDocument? Part(string? part)
    {
        if (part is null)
        {
            return null;
        }

        if (!_open.TryGetValue(part, out var open))
        {
            if (_package.Entry(part) is not { } entry)
            {
                return null;
            }

            _open[part] = open = new OpenPart(Load(entry), isNew: false);
        }

        return open.Content;
    }

    /// <summary>The bytes of a part that is no XML, such as a picture; null without such a part.</summary>
    public byte[]? Bytes(string part)
    {
        if (_package.Entry(part) is not { } entry)
        {
            return null;
        }

        using var content = new MemoryStream();
        PackageEntries.Copy(entry, content);
        return content.ToArray();
    }

    public void Add(string part, byte[] content) => _open[part] = new OpenPart(null, isNew: !_package.Has(part)) { Bytes = content, Changed = true };

    public void Add(string part, XDocument content) => _open[part] = new OpenPart(content, isNew: !_package.Has(part)) { Changed = true };

    /// <summary>Writes a part when the file is saved, piece by piece: for one that would be too much to hold.</summary>
    public void Write(string part, Action<XmlWriter> write) => _open[part] = new OpenPart(null, isNew: !_package.Has(part)) { Writer = write, Changed = true };

    public void Remove(string part) => _open[part] = new OpenPart(null, isNew: !_package.Has(part)) { Changed = true };

    public PartLinks LinksOf(string part) => new(this, part);

    public void Save(Stream output)
    {
        var kept = _package.Parts.Where(name => !_open.TryGetValue(name, out var open) || !open.Changed)
            .Select(name => KeyValuePair.Create(name, (Action<Stream>)(stream => PackageEntries.Copy(_package.Entry(name)!, stream))));
        var written = _open.Where(static part => part.Value is { Changed: true, IsThere: true })
            .Select(static part => KeyValuePair.Create(part.Key, (Action<Stream>)(stream => Write(part.Value, stream))));
        PackageWriter.Write(kept.Concat(written), output);
    }

    private XDocument Load(ZipArchiveEntry entry)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };
        try
        {
            using var xml = XmlReader.Create(_package.OpenBounded(entry), settings);
            return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            throw Refusal.Damaged(entry.FullName, broken);
        }
    }

    private static void Write(OpenPart part, Stream output)
    {
        if (part.Writer is { } write)
        {
            using var xml = XmlWriter.Create(output, XmlPart.Settings);
            write(xml);
        }
        else if (part.Content is { } content)
        {
            XmlPart.Write(content, output);
        }
        else
        {
            output.Write(part.Bytes);
        }
    }

    private sealed class OpenPart
    {
        public OpenPart(XDocument? content, bool isNew)
        {
            (Content, IsNew) = (content, isNew);
            content?.Changed += (_, _) => Changed = true;
        }

        public XDocument? Content { get; }

        public byte[]? Bytes { get; init; }

        public Action<XmlWriter>? Writer { get; init; }

        public bool IsThere => Content is not null || Bytes is not null || Writer is not null;

        public bool IsNew { get; }

        public bool Changed { get; set; }
    }
}

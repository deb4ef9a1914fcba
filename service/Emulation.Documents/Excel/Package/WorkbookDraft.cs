using System.Xml;
using System.Xml.Linq;
using Emulation.Documents.Packages;
using Emulation.Documents.Word;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Excel.Package;

/// <summary>
/// Sổ làm việc đang điền: parts are parsed when they are asked for, and only those that changed are written anew;
/// the bytes of every other part go through as they are.
/// </summary>
internal sealed class WorkbookDraft : IDisposable
{
    private readonly PackageEntries _entries;
    private readonly Dictionary<string, OpenPart> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly CancellationToken _cancellation;
    private string? _reading;
    private readonly BoundedNameTable _names = new(WorkbookLimits.Package.Names);

    private WorkbookDraft(PackageEntries entries, CancellationToken cancellation) => (_entries, _cancellation) = (entries, cancellation);

    /// <summary>The workbook part, "xl/workbook.xml" in Excel's own files.</summary>
    public string MainPart { get; private set; } = "";

    public IReadOnlyList<WorkbookSheet> Sheets { get; private set; } = [];

    public XDocument Main => Part(MainPart)!;

    /// <summary>SpreadsheetML, transitional or strict.</summary>
    public XNamespace Ns => Main.Root!.Name.Namespace;

    /// <param name="content">The whole file; seekable, and open until the draft is disposed.</param>
    /// <exception cref="UnreadableDocumentException">No package, or too large a one.</exception>
    public static WorkbookDraft Open(Stream content, CancellationToken cancellation)
    {
        if (FileRecognition.Recognise(content) is var form && form != FileForm.Package)
        {
            throw form switch
            {
                FileForm.Compound => CompoundFile.RefuseAsWorkbook(content),
                FileForm.Pdf => WorkbookRefusal.NotAWorkbook("tệp PDF"),
                _ => WorkbookRefusal.NotAWorkbook("văn bản thuần"),
            };
        }

        content.Position = 0;
        return new WorkbookDraft(PackageEntries.Open(content, WorkbookLimits.Package), cancellation);
    }

    /// <summary>Judges the package and finds the sheets; before this no part is read.</summary>
    /// <exception cref="UnreadableDocumentException">Not a workbook, or one that must not be read.</exception>
    public void Inspect()
    {
        _entries.Index();
        MainPart = WorkbookInspection.MainPart(this);
        Sheets = WorkbookInspection.Sheets(this);
    }

    public void Dispose() => _entries.Dispose();

    public IEnumerable<string> Parts => _entries.All.Select(static entry => entry.FullName).Where(name => !name.EndsWith('/') && Has(name))
        .Concat(_open.Where(static part => part.Value is { IsNew: true, IsGone: false }).Select(static part => part.Key));

    public bool Has(string part) => _open.TryGetValue(part, out var open) ? !open.IsGone : _entries.Entry(part) is not null;

    /// <summary>The part's XML, to be read or changed; null without such a part.</summary>
    public XDocument? Part(string part)
    {
        if (!_open.TryGetValue(part, out var open))
        {
            if (_entries.Entry(part) is not { } entry)
            {
                return null;
            }

            if (entry.Length > WorkbookLimits.TreeBytes)
            {
                throw WorkbookRefusal.TooLarge(part);
            }

            using var xml = OpenXml(part, ignoreWhitespace: false);
            _open[part] = open = new OpenPart { Content = XDocument.Load(xml, LoadOptions.PreserveWhitespace) };
            open.Watch();
        }

        return open.Content;
    }

    /// <summary>The part as the file has it, read forward; the caller disposes the reader.</summary>
    public XmlReader OpenXml(string part, bool ignoreWhitespace = true)
    {
        var entry = _entries.Entry(part) ?? throw Refusal.MissingPart(part);
        if (entry.IsEncrypted)
        {
            throw WorkbookRefusal.Encrypted();
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = _names,
            IgnoreWhitespace = ignoreWhitespace,
            IgnoreComments = ignoreWhitespace,
            IgnoreProcessingInstructions = ignoreWhitespace,
            CloseInput = true,
        };
        _cancellation.ThrowIfCancellationRequested();
        _reading = part;
        return XmlReader.Create(_entries.OpenBounded(entry), settings);
    }

    /// <summary>Why the XML of the part that was opened last could not be read.</summary>
    public UnreadableDocumentException Broken(Exception fault) => _reading is { } part && _entries.Entry(part) is { } entry && PackageEntries.HasDoctype(entry)
        ? Refusal.XmlEntity(part) : WorkbookRefusal.Damaged(_reading, fault);

    public void Write(string part, Action<Stream> write) => _open[part] = new OpenPart { Writer = write, IsChanged = true, IsNew = _entries.Entry(part) is null };

    public void Add(string part, XDocument content) => _open[part] = new OpenPart { Content = content, IsChanged = true, IsNew = _entries.Entry(part) is null };

    public void Remove(string part) => _open[part] = new OpenPart { IsChanged = true, IsNew = _entries.Entry(part) is null };

    public WorkbookLinks LinksOf(string part) => new(this, part);

    public void Save(Stream output)
    {
        var kept = _entries.All.Where(entry => !entry.FullName.EndsWith('/') && !(_open.TryGetValue(entry.FullName, out var open) && open.IsChanged))
            .Select(static entry => KeyValuePair.Create(entry.FullName, (Action<Stream>)(stream => PackageEntries.Copy(entry, stream))));
        var written = _open.Where(static part => part.Value is { IsChanged: true, IsGone: false })
            .Select(static part => KeyValuePair.Create(part.Key, part.Value.Writer ?? (stream => XmlPart.Write(part.Value.Content!, stream))));
        PackageWriter.Write(kept.Concat(written), output);
    }

    private sealed class OpenPart
    {
        public XDocument? Content { get; init; }

        public Action<Stream>? Writer { get; init; }

        public bool IsNew { get; init; }

        public bool IsChanged { get; set; }

        public bool IsGone => Content is null && Writer is null;

        public void Watch() => Content!.Changed += (_, _) => IsChanged = true;
    }
}

/// <summary>A sheet as the workbook lists it: its name on the tab, its part, its place in the list, whether it is shown.</summary>
internal sealed record WorkbookSheet(string Name, string Part, int Index, bool IsHidden);

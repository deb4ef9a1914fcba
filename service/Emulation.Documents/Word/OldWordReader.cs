using Emulation.Documents.Processes;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word;

/// <summary>
/// Đọc tệp Word đời cũ (.doc): LibreOffice turns it into a .docx, as a limited child with a profile of its own, and that is read.
/// Its words, tables and labels are the document's; what it looks like is LibreOffice's work and is not judged.
/// </summary>
internal static class OldWordReader
{
    private const string Program = "soffice";
    private const long MostBytes = 64L << 20;

    // A first start writes a profile; LibreOffice reserves far more address space than it uses.
    private static readonly ProcessLimits Limits = new() { Time = TimeSpan.FromSeconds(60), Processor = TimeSpan.FromSeconds(50), Memory = 6L << 30, Queue = TimeSpan.FromSeconds(60) };

    /// <exception cref="UnreadableDocumentException">"legacy-doc": LibreOffice is not there or cannot read the file; "timeout", "too-large"; and as <see cref="WordReader"/>.</exception>
    public static PlanText Read(Stream content, CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux() || LimitedProcess.Find(Program) is null)
        {
            throw Refusal.LegacyDoc();
        }

        if (content.Length > MostBytes)
        {
            throw Refusal.LegacyDocTooLarge();
        }

        using var folder = new ProcessFolder();
        content.Position = 0;
        using (var input = File.Create(folder.PathOf("input.doc")))
        {
            content.CopyTo(input);
        }

        // The filter is named, so that a damaged file is refused and not read as if it were text.
        var outcome = LimitedProcess.Run(folder, Program,
            [$"-env:UserInstallation=file://{folder.PathOf("profile")}", "--headless", "--norestore", "--infilter=MS Word 97", "--convert-to", "docx", "input.doc"], Limits, cancellation);
        var made = folder.PathOf("input.docx");
        return outcome.End switch
        {
            ProcessEnd.TimedOut or ProcessEnd.Busy => throw Refusal.LegacyDocTimeout(),
            ProcessEnd.WroteTooMuch or ProcessEnd.OutOfMemory => throw Refusal.LegacyDocTooLarge(),
            _ when File.Exists(made) => ReadConverted(made, cancellation),
            _ => throw Refusal.LegacyDoc(),
        };
    }

    private static PlanText ReadConverted(string path, CancellationToken cancellation)
    {
        using var converted = File.OpenRead(path);
        var text = WordReader.Read(converted, cancellation);
        return new PlanText
        {
            Source = SourceKind.PlainText,
            Blocks = text.Blocks,
            Notes = ["Tệp Word đời cũ (.doc) được LibreOffice chuyển đổi để đọc; thể thức trình bày không được kiểm tra.", .. text.Notes],
        };
    }
}

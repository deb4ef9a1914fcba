using Emulation.Documents.Pdf;
using Emulation.Documents.PlainText;
using Emulation.Documents.Word;
using Emulation.Plans.Text;

namespace Emulation.Documents;

/// <summary>Đọc văn bản: recognises a file by its first bytes, never by its name, and reads it into a <see cref="PlanText"/>.</summary>
public static class DocumentReader
{
    /// <param name="content">The whole file; seekable.</param>
    /// <exception cref="UnreadableDocumentException">Not a document, unsafe, or without readable text.</exception>
    public static PlanText Read(Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var form = FileRecognition.Recognise(content);
        content.Position = 0;
        return form switch
        {
            FileForm.Package => WordReader.Read(content, cancellation),
            FileForm.Pdf => PdfReader.Read(content, cancellation),
            FileForm.Compound => CompoundFile.IsWord(content) ? OldWordReader.Read(content, cancellation) : throw CompoundFile.Refuse(content),
            FileForm.Text => PlainTextReader.Read(content, cancellation),
            _ => throw Refusal.NotADocument("tệp không rõ loại"),
        };
    }
}

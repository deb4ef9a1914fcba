using Emulation.Plans.Text;

namespace Emulation.Documents;

/// <summary>Đọc văn bản: recognises a file by its first bytes, never by its name, and reads it into a <see cref="PlanText"/>.</summary>
public static class DocumentReader
{
    /// <param name="content">The whole file; seekable.</param>
    /// <exception cref="UnreadableDocumentException">Not a document, unsafe, or without readable text.</exception>
    public static PlanText Read(Stream content, CancellationToken cancellation = default) =>
        throw new UnreadableDocumentException("not-a-document", "Không phải văn bản Word, PDF hoặc văn bản thuần.");
}

using Emulation.Plans.Requirements;

namespace Emulation.Documents;

/// <summary>
/// Đọc văn bản cấp trên: a parent is a document, or the requirements JSON an officer has edited. Which of the two it is shows in its first byte,
/// never in its name.
/// </summary>
public static class ParentReader
{
    /// <summary>Far above any plan's requirements (a long provincial plan gives some 200 kB), far below what would hurt.</summary>
    private const int LargestJson = 16 * 1024 * 1024;

    /// <param name="content">The whole file; seekable.</param>
    /// <param name="document">"parent:N", written into every location: an edited file still says where it was when it was extracted.</param>
    /// <param name="level">Keeps what binds this level or any; null keeps all.</param>
    /// <returns>Every requirement, rejected ones too: whoever checks does not ask those.</returns>
    /// <exception cref="UnreadableDocumentException">As <see cref="DocumentReader.Read"/>, or "bad-json" with line and column as its place.</exception>
    public static RequirementSet Read(Stream content, string document, AdministrativeLevel? level = null, CancellationToken cancellation = default)
    {
        if (!StartsAsJson(content))
        {
            return RequirementExtractor.Extract(DocumentReader.Read(content, cancellation), document, level);
        }

        var set = RequirementSetReader.Read(ReadAll(content, cancellation));
        return set with
        {
            Requirements = [.. set.Requirements.Where(Concerns).Select(one => one with { Location = one.Location with { Document = document } })],
            Unparsed = [.. set.Unparsed.Select(one => one with { Location = one.Location with { Document = document } })],
        };

        bool Concerns(Requirement one) => level is null || one.Level == AdministrativeLevel.Any || one.Level == level;
    }

    private static bool StartsAsJson(Stream content)
    {
        Span<byte> mark = stackalloc byte[3];
        content.Position = 0;
        var marked = content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark.SequenceEqual("\uFEFF"u8);
        content.Position = marked ? mark.Length : 0;
        int next;
        do
        {
            next = content.ReadByte();
        }
        while (next is ' ' or '\t' or '\r' or '\n');

        content.Position = 0;
        return next == '{';
    }

    private static byte[] ReadAll(Stream content, CancellationToken cancellation)
    {
        if (content.Length > LargestJson)
        {
            throw new UnreadableDocumentException("too-large", "Tệp yêu cầu (JSON) lớn hơn 16 MB; hãy dùng tệp do lệnh requirements ghi ra.");
        }

        cancellation.ThrowIfCancellationRequested();
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}

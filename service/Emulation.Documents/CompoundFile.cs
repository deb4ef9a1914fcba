using System.Text;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Word;

namespace Emulation.Documents;

/// <summary>
/// OLE compound file: the form of .doc, .xls and .msg, and the envelope around a package with a password.
/// None is read; the names of its streams, UTF-16 in the directory, tell which advice to give.
/// </summary>
internal static class CompoundFile
{
    // A directory may lie anywhere; a large file's is looked for this far.
    private const int Looked = 64 << 20;
    private const int Block = 1 << 16;

    private static readonly (byte[] Stream, Func<UnreadableDocumentException> Refuse, Func<UnreadableDocumentException> RefuseAsWorkbook)[] Known =
    [
        (Name("EncryptedPackage"), Refusal.Encrypted, WorkbookRefusal.Encrypted),
        (Name("WordDocument"), Refusal.LegacyDoc, static () => WorkbookRefusal.NotAWorkbook("văn bản Word đời cũ (.doc)")),
        (Name("Workbook"), static () => Refusal.NotADocument("bảng tính Excel đời cũ (.xls)"), WorkbookRefusal.LegacyXls),
        (Name("PowerPoint Document"), static () => Refusal.NotADocument("bản trình chiếu PowerPoint đời cũ (.ppt)"), static () => WorkbookRefusal.NotAWorkbook("bản trình chiếu PowerPoint đời cũ (.ppt)")),
    ];

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static UnreadableDocumentException Refuse(Stream content) =>
        Find(content) is { } known ? Known[known].Refuse() : Refusal.NotADocument("tệp của chương trình khác");

    /// <summary>The same where a workbook was expected.</summary>
    public static UnreadableDocumentException RefuseAsWorkbook(Stream content) =>
        Find(content) is { } known ? Known[known].RefuseAsWorkbook() : WorkbookRefusal.NotAWorkbook("tệp của chương trình khác");

    /// <summary>Whether it is a document of an old Word, without a password.</summary>
    public static bool IsWord(Stream content) => Find(content) is { } known && Known[known].Stream.AsSpan().SequenceEqual(Name("WordDocument"));

    private static int? Find(Stream content)
    {
        content.Position = 0;
        var found = Known.Length;
        // Blocks overlap by one directory entry, so that no name is cut.
        var buffer = new byte[Block + 128];
        var kept = 0;
        for (long read = 0; read < Looked && found > 0;)
        {
            var count = content.ReadAtLeast(buffer.AsSpan(kept), Block, throwOnEndOfStream: false);
            if (count == 0)
            {
                break;
            }

            var block = buffer.AsSpan(0, kept + count);
            for (var i = 0; i < found; i++)
            {
                // The first of the list wins: an encrypted package may hold the other names too.
                found = block.IndexOf(Known[i].Stream) >= 0 ? i : found;
            }

            kept = Math.Min(128, block.Length);
            block[^kept..].CopyTo(buffer);
            read += count;
        }

        return found < Known.Length ? found : null;
    }

    private static byte[] Name(string stream) => Encoding.Unicode.GetBytes(stream);
}

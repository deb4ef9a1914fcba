using System.Text;
using Emulation.Documents.Word;

namespace Emulation.Documents;

/// <summary>Forms of file that a reader exists for, or that are refused with advice of their own.</summary>
internal enum FileForm
{
    Package,
    Pdf,
    Compound,
    Text,
}

/// <summary>Nhận dạng tệp by its first bytes.</summary>
internal static class FileRecognition
{
    // Readers of PDF accept a header within the first kilobyte.
    private const int Looked = 4096;
    private const int PdfHeaderWithin = 1024;

    private static readonly (byte[] Start, string Name)[] Binaries =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "ảnh chụp (PNG)"),
        ([0xFF, 0xD8, 0xFF], "ảnh chụp (JPEG)"),
        ("GIF8"u8.ToArray(), "ảnh (GIF)"),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], "ảnh quét (TIFF)"),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], "ảnh quét (TIFF)"),
        ("RIFF"u8.ToArray(), "tệp ảnh hoặc âm thanh"),
        ("BM"u8.ToArray(), "ảnh (BMP)"),
        ("Rar!"u8.ToArray(), "tệp nén (.rar)"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "tệp nén (.7z)"),
        ([0x1F, 0x8B], "tệp nén (.gz)"),
        ("MZ"u8.ToArray(), "chương trình máy tính"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "chương trình máy tính"),
    ];

    /// <exception cref="UnreadableDocumentException">"not-a-document": pictures, web pages, RTF, programs, an empty file.</exception>
    public static FileForm Recognise(Stream content)
    {
        content.Position = 0;
        var buffer = new byte[Looked];
        ReadOnlySpan<byte> head = buffer.AsSpan(0, content.ReadAtLeast(buffer, Looked, throwOnEndOfStream: false));
        if (head.IsEmpty)
        {
            throw Refusal.Empty();
        }

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return FileForm.Package;
        }

        if (head.StartsWith(CompoundFile.Signature))
        {
            return FileForm.Compound;
        }

        if (head[..Math.Min(head.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileForm.Pdf;
        }

        RefuseMarkup(head);
        RefuseBinary(head);
        return FileForm.Text;
    }

    private static void RefuseMarkup(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        bool Starts(string text) => start.StartsWith(text, StringComparison.OrdinalIgnoreCase);
        bool Holds(string text) => start.Contains(text, StringComparison.OrdinalIgnoreCase);
        if (Starts(@"{\rtf"))
        {
            throw Refusal.OtherWordForm("tệp RTF");
        }

        if (Starts("<!DOCTYPE html") || Starts("<html") || Starts("MIME-Version:") || Starts("<") && Holds("<html"))
        {
            throw Refusal.OtherWordForm("trang web (HTML)");
        }

        if (Starts("<?xml"))
        {
            throw Holds("schemas.microsoft.com/office") ? Refusal.OtherWordForm("tệp Word dạng XML") : Refusal.NotADocument("tệp XML");
        }
    }

    private static void RefuseBinary(ReadOnlySpan<byte> head)
    {
        foreach (var (signature, name) in Binaries)
        {
            // Two-letter signatures are also words; a text has no control bytes after them.
            if (head.StartsWith(signature) && (signature.Length > 2 || HasControls(head)))
            {
                throw Refusal.NotADocument(name);
            }
        }

        var isUtf16 = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!isUtf16 && HasControls(head))
        {
            throw Refusal.NotADocument("tệp nhị phân");
        }
    }

    // Text has tabs, line and page breaks; no other control byte.
    private static bool HasControls(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Text;

namespace Emulation.Documents.PlainText;

/// <summary>Giải mã: bytes of a plain-text file to characters, without guessing among 8-bit encodings.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UnreadableDocumentException">"not-a-document" for binary content, "legacy-font" for an 8-bit encoding, "truncated" for a file cut or broken inside.</exception>
    public static string Decode(byte[] bytes)
    {
        if (Marked(bytes) is { } marked)
        {
            return RefuseControls(marked.Encoding.GetString(bytes, marked.Length, bytes.Length - marked.Length));
        }

        if (bytes.Any(IsBinary))
        {
            throw NotText();
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw NotUtf8(bytes, fault);
        }
    }

    private static (Encoding Encoding, int Length)? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when IsUtf8(bytes) => (StrictUtf8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    // Tab, line feed, vertical tab, form feed, carriage return and the escape of old printers occur in text files; other control bytes do not.
    private static bool IsBinary(byte value) => value < 0x20 && value is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B);

    private static string RefuseControls(string text) =>
        text.Any(c => c < 0x20 && IsBinary((byte)c) || c == '\ufffd' || c == '\uffff') ? throw NotText() : text;

    /// <summary>Tells a UTF-8 file that was cut or damaged from one that never was UTF-8: the first has many sound multi-byte letters to each broken one.</summary>
    private static UnreadableDocumentException NotUtf8(byte[] bytes, DecoderFallbackException fault)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.Count(c => c == '\ufffd');
        var sound = text.Count(c => c > '\u007f') - broken;
        return sound > 8 * broken
            ? new UnreadableDocumentException("truncated", "Tệp văn bản bị hỏng hoặc bị cắt giữa chừng; hãy lấy lại tệp đầy đủ.", fault)
            : new UnreadableDocumentException(
                "legacy-font",
                "Văn bản dùng bảng mã cũ (TCVN3, VNI hoặc Windows-1258); hãy chuyển sang Unicode (UTF-8) bằng bộ gõ hoặc mở bằng Word rồi lưu lại.",
                fault);
    }

    private static UnreadableDocumentException NotText() =>
        new("not-a-document", "Tệp không phải văn bản thuần; hãy chọn tệp Word (.docx), PDF có lớp chữ hoặc văn bản UTF-8.");
}

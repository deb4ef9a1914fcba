namespace Emulation.Documents.Word;

/// <summary>Why a Word file is refused, and what the officer can do: one line each.</summary>
internal static class Refusal
{
    private const string Resave = "hãy mở bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi gửi lại.";

    public static UnreadableDocumentException Empty() =>
        new("not-a-document", "Tệp rỗng, không có nội dung; hãy chọn lại tệp.");

    public static UnreadableDocumentException NotADocument(string whatItIs) =>
        new("not-a-document", $"Đây là {whatItIs}, không phải văn bản Word; hãy gửi văn bản ở dạng .docx, PDF có lớp chữ hoặc văn bản thuần.");

    public static UnreadableDocumentException OtherWordForm(string whatItIs) =>
        new("not-a-document", $"Đây là {whatItIs}, chưa phải tệp .docx; {Resave}");

    public static UnreadableDocumentException LegacyDoc() =>
        new("legacy-doc", $"Đây là tệp Word đời cũ (.doc); {Resave} Máy có LibreOffice (gói libreoffice-writer-nogui) thì tự đọc được tệp .doc lành lặn.");

    public static UnreadableDocumentException LegacyDocTimeout() =>
        new("timeout", $"LibreOffice chưa đọc xong tệp Word đời cũ (.doc) trong thời gian cho phép; {Resave}");

    public static UnreadableDocumentException LegacyDocTooLarge() =>
        new("too-large", $"Tệp Word đời cũ (.doc) quá lớn để chuyển đổi; {Resave}");

    public static UnreadableDocumentException Encrypted() =>
        new("encrypted", "Tệp được đặt mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi gửi lại.");

    public static UnreadableDocumentException MacroEnabled() =>
        new("macro-enabled", $"Tệp có chứa macro (.docm) nên không được nhận; {Resave}");

    public static UnreadableDocumentException Truncated(Exception? inner = null) =>
        new("truncated", "Tệp bị cắt cụt hoặc tải về chưa hết; hãy sao chép hoặc tải lại tệp gốc.", inner);

    public static UnreadableDocumentException Damaged(string? part, Exception? inner = null) =>
        new("damaged", $"Tệp Word bị hỏng; {Resave}", inner) { Place = part };

    public static UnreadableDocumentException MissingPart(string part) =>
        new("missing-part", $"Tệp Word thiếu thành phần bắt buộc; {Resave}") { Place = part };

    public static UnreadableDocumentException UnsafePackage(string entry) =>
        new("unsafe-package", $"Tệp có thành phần trùng tên hoặc tên không an toàn nên không được mở; {Resave}") { Place = Shown(entry) };

    public static UnreadableDocumentException ZipBomb(string? part) =>
        new("zip-bomb", "Tệp nén phình ra quá lớn khi mở (dấu hiệu tệp phá hoại) nên không được đọc; hãy xin lại tệp gốc từ nơi gửi.") { Place = part };

    public static UnreadableDocumentException XmlEntity(string part) =>
        new("xml-entity", "Tệp có khai báo DTD hoặc thực thể XML (dấu hiệu tệp phá hoại) nên không được đọc; hãy xin lại tệp gốc từ nơi gửi.") { Place = part };

    public static UnreadableDocumentException TooDeep(string part) =>
        new("too-complex", "Tệp có cấu trúc lồng nhau quá sâu nên không đọc được; hãy bớt bảng lồng trong bảng rồi gửi lại.") { Place = part };

    public static UnreadableDocumentException TooLarge(string? part = null) =>
        new("too-large", "Văn bản quá lớn so với giới hạn đọc; hãy tách phụ lục hoặc giảm dung lượng ảnh rồi gửi lại.") { Place = part };

    public static UnreadableDocumentException LegacyFont(string font) =>
        new("legacy-font", $"Văn bản gõ bằng bảng mã cũ (phông {Shown(font)}), không phải Unicode; hãy chuyển mã sang Unicode (Times New Roman) rồi gửi lại.");

    /// <summary>A section's template holds what cannot be carried into another document.</summary>
    public static UnreadableDocumentException BadSection(string what) =>
        new("bad-section", $"Mẫu mục {what}; hãy sửa mẫu rồi chạy lại.");

    /// <summary>The file can be read but must not be changed.</summary>
    public static UnreadableDocumentException NotWritable(string code, string message) => new(code, message);

    // Names come from the file: keep one short printable line.
    private static string Shown(string text)
    {
        var line = new string([.. text.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)]);
        return text.Length > 80 ? line + "…" : line;
    }
}

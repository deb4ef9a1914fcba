namespace Emulation.Documents.Pdf;

/// <summary>Lý do không đọc được PDF: every refusal of the PDF reader, each with what to do.</summary>
internal static class PdfFault
{
    public static UnreadableDocumentException NotPdf() =>
        new("not-a-document", "Tệp không phải PDF; hãy chọn lại tệp.");

    public static UnreadableDocumentException Truncated(Exception? inner = null) =>
        new("truncated", "Tệp PDF bị hỏng hoặc bị cắt giữa chừng; hãy tải hoặc xuất lại tệp đầy đủ.", inner);

    public static UnreadableDocumentException Encrypted() =>
        new("encrypted", "Tệp PDF được đặt mật khẩu; hãy bỏ mật khẩu hoặc dùng bản Word của văn bản.");

    public static UnreadableDocumentException TooLarge() =>
        new("too-large", "Tệp PDF quá lớn để đọc; hãy tách riêng phần kế hoạch hoặc dùng bản Word của văn bản.");

    public static UnreadableDocumentException Timeout() =>
        new("timeout", "Tệp PDF không đọc xong trong thời gian cho phép; hãy xuất lại PDF từ Word hoặc dùng bản Word của văn bản.");

    public static UnreadableDocumentException Busy() =>
        new("timeout", "Máy đang đọc nhiều tệp PDF khác; hãy thử lại sau ít phút.");

    public static UnreadableDocumentException ProgramMissing() =>
        new("program-missing", "Máy chưa có chương trình đọc PDF (pdftotext); hãy cài gói poppler-utils hoặc dùng bản Word của văn bản.");

    public static UnreadableDocumentException NoTextLayer() =>
        new("no-text-layer", "Tệp PDF là ảnh quét, không có lớp chữ; hãy dùng bản Word, bản PDF xuất từ Word hoặc nhận dạng chữ (OCR) trước. Máy có tesseract (gói tesseract-ocr và tesseract-ocr-vie) thì tự nhận dạng được bản quét rõ chữ.");

    public static UnreadableDocumentException ScanTooLong(int pages) =>
        new("too-large", $"Bản quét dài hơn {pages} trang nên không được nhận dạng; hãy tách riêng phần kế hoạch hoặc dùng bản Word của văn bản.");

    public static UnreadableDocumentException Garbled() =>
        new("no-text-layer", "Lớp chữ của tệp PDF không cho ra tiếng Việt đọc được; hãy dùng bản Word hoặc xuất lại PDF với phông Unicode.");

    public static UnreadableDocumentException LegacyFont() =>
        new("legacy-font", "Tệp PDF dùng phông cũ (TCVN3 .Vn… hoặc VNI-…) nên chữ đọc ra sai; hãy chuyển bản Word sang Unicode (Times New Roman) rồi xuất lại.");
}

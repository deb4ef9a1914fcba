using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Excel.Package;

/// <summary>Why a workbook is refused, and what the officer can do: one line each.</summary>
internal static class WorkbookRefusal
{
    private const string Resave = "hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx rồi gửi lại.";

    public static UnreadableDocumentException NotAWorkbook(string whatItIs) =>
        new("not-a-workbook", $"Đây là {whatItIs}, không phải bảng tính Excel; hãy gửi tệp .xlsx.");

    public static UnreadableDocumentException LegacyXls() => new("legacy-xls", $"Đây là tệp Excel đời cũ (.xls); {Resave}");

    public static UnreadableDocumentException Binary() => new("not-a-workbook", $"Đây là tệp Excel dạng nhị phân (.xlsb); {Resave}");

    public static UnreadableDocumentException MacroEnabled() => new("macro-enabled", $"Tệp có chứa macro (.xlsm) nên không được nhận; {Resave}");

    public static UnreadableDocumentException Encrypted() =>
        new("encrypted", "Tệp được đặt mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi gửi lại.");

    public static UnreadableDocumentException External(string part) =>
        new("external-links", "Bảng tính lấy dữ liệu từ tệp khác hoặc từ mạng nên không được nhận; hãy ngắt liên kết (Dữ liệu > Chỉnh sửa liên kết > Ngắt liên kết) rồi gửi lại.") { Place = part };

    public static UnreadableDocumentException Signed() =>
        new("signed-document", "Bảng tính đã ký số, điền vào sẽ làm mất chữ ký; hãy dùng bản chưa ký.");

    public static UnreadableDocumentException Damaged(string? part, Exception? inner = null) =>
        new("damaged", $"Tệp Excel bị hỏng; {Resave}", inner) { Place = part };

    public static UnreadableDocumentException TooLarge(string? part = null) =>
        new("too-large", "Bảng tính quá lớn so với giới hạn đọc; hãy bỏ các trang tính, ảnh hoặc vùng định dạng không dùng rồi gửi lại.") { Place = part };

    /// <summary>The table cannot be filled as it stands.</summary>
    public static UnreadableDocumentException Table(string code, string message, string? place = null) => new(code, message) { Place = place };

    public static string At(string sheet, int row, int column) => $"{sheet}!{CellRange.Name(row, column)}";

    /// <summary>The gates before every package speak of Word; here the same reason is said of Excel.</summary>
    public static UnreadableDocumentException Of(UnreadableDocumentException gate) => gate.Code switch
    {
        "damaged" => Damaged(gate.Place, gate),
        "missing-part" => new("missing-part", $"Tệp Excel thiếu thành phần bắt buộc; {Resave}", gate) { Place = gate.Place },
        "unsafe-package" => new("unsafe-package", $"Tệp có thành phần trùng tên hoặc tên không an toàn nên không được mở; {Resave}", gate) { Place = gate.Place },
        "too-large" => TooLarge(gate.Place),
        "encrypted" => Encrypted(),
        "not-a-document" => new("not-a-workbook", "Tệp rỗng hoặc không phải bảng tính Excel; hãy gửi tệp .xlsx.", gate),
        _ => gate,
    };
}

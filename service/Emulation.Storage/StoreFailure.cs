namespace Emulation.Storage;

/// <summary>The ways in which a store can fail, in one closed list.</summary>
public sealed record StoreFailure
{
    private StoreFailure(string code, int status, string advice) => (Code, Status, Advice) = (code, status, advice);

    /// <summary>Stable, kebab-case.</summary>
    public string Code { get; }

    /// <summary>The HTTP status that says the same.</summary>
    public int Status { get; }

    /// <summary>Vietnamese: what is wrong and what the officer can do.</summary>
    public string Advice { get; }

    public static StoreFailure NotFound { get; } = new("not-found", 404, "Không có văn bản này trong kho; có thể đã bị xóa hoặc chuyển đi. Hãy tải lại danh sách, hoặc tìm trong thùng rác.");

    public static StoreFailure Changed { get; } = new("changed", 409, "Văn bản trong kho đã được sửa sau khi được mở ở đây; hãy xem bản mới trước khi lưu, hoặc lưu thành bản riêng.");

    public static StoreFailure NameTaken { get; } = new("name-taken", 409, "Trong thư mục đã có văn bản mang tên này; hãy đổi tên, hoặc giữ cả hai.");

    public static StoreFailure Locked { get; } = new("locked", 423, "Văn bản đang được mở để sửa; hãy đợi người đó đóng văn bản, hoặc lưu thành bản riêng.");

    public static StoreFailure SignInNeeded { get; } = new("sign-in-needed", 401, "Phiên đăng nhập đã hết hoặc cần xác nhận thêm; hãy đăng nhập lại.");

    public static StoreFailure Denied { get; } = new("denied", 403, "Không có quyền làm việc này với văn bản hoặc thư mục; hãy xin người quản trị cấp quyền.");

    public static StoreFailure SharingRefused { get; } = new("sharing-refused", 403, "Chính sách của cơ quan không cho chia sẻ theo từng người; hãy xin người quản trị cấp quyền cho cả nhóm trên thư mục.");

    public static StoreFailure Held { get; } = new("held", 422, "Văn bản đang được lưu giữ theo quy định nên không sửa, không xóa được; hãy lưu thành bản riêng hoặc hỏi người quản trị.");

    public static StoreFailure Full { get; } = new("full", 422, "Kho không còn chỗ trống; văn bản cũ vẫn nguyên. Hãy dọn bớt hoặc xin thêm dung lượng rồi lưu lại.");

    public static StoreFailure Empty { get; } = new("empty", 400, "Tệp không có nội dung; hãy chọn lại tệp.");

    public static StoreFailure TooLarge { get; } = new("too-large", 413, "Văn bản lớn hơn mức kho nhận; hãy nén ảnh hoặc tách phụ lục.");

    public static StoreFailure UnusableName { get; } = new("unusable-name", 400, "Tên này không đặt được cho văn bản hoặc thư mục; hãy dùng tên có chữ hoặc số, không quá 200 ký tự.");

    public static StoreFailure UnusableMetadata { get; } = new("unusable-metadata", 400, "Thông tin về văn bản không dùng được; mỗi mục chỉ gồm một dòng, không quá 200 ký tự.");

    public static StoreFailure Damaged { get; } = new("damaged", 422, "Nội dung giữ trong kho đã hỏng, không còn đúng như lúc lưu; hãy lấy lại một bản khác trong các bản đã lưu.");

    public static StoreFailure Infected { get; } = new("infected", 422, "Kho báo văn bản có mã độc nên không mở được; hãy báo người quản trị.");

    public static StoreFailure NotSupported { get; } = new("not-supported", 422, "Kho đang dùng không có chức năng này.");

    public static StoreFailure Throttled { get; } = new("throttled", 429, "Kho đang nhận quá nhiều yêu cầu; hãy đợi một lát rồi thử lại.");

    public static StoreFailure Unavailable { get; } = new("unavailable", 503, "Chưa đọc, ghi được kho; hãy kiểm tra ổ đĩa hoặc đường truyền rồi thử lại.");

    public static StoreFailure InUse { get; } = new("in-use", 503, "Thư mục kho đang có một dịch vụ khác dùng; hãy tắt dịch vụ đó, hoặc chọn thư mục khác.");

    public static IReadOnlyList<StoreFailure> All { get; } =
    [
        NotFound, Changed, NameTaken, Locked, SignInNeeded, Denied, SharingRefused, Held, Full, Empty, TooLarge,
        UnusableName, UnusableMetadata, Damaged, Infected, NotSupported, Throttled, Unavailable, InUse,
    ];
}

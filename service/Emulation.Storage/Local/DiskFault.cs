namespace Emulation.Storage.Local;

/// <summary>What a refusal of the disk means to the officer.</summary>
internal static class DiskFault
{
    // errno of Linux and macOS; the last two are Windows's HRESULTs for a full disk.
    private static readonly HashSet<int> Full = [28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private const int ReadOnlyDisk = 30;

    public static bool IsOfTheDisk(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static StoreException Explain(Exception fault) => fault switch
    {
        PathTooLongException => new StoreException(StoreFailure.UnusableName, "Đường dẫn của văn bản dài quá mức máy này nhận; hãy rút ngắn tên văn bản hoặc đặt kho ở thư mục gần gốc hơn.", fault),
        UnauthorizedAccessException => new StoreException(StoreFailure.Denied, "Máy này không cho ghi vào thư mục kho; hãy kiểm tra quyền của thư mục, rồi thử lại.", fault),
        { HResult: ReadOnlyDisk } => new StoreException(StoreFailure.Denied, "Ổ đĩa chứa kho đang ở chế độ chỉ đọc; hãy mở quyền ghi hoặc đặt kho ở ổ khác.", fault),
        _ when Full.Contains(fault.HResult) => new StoreException(StoreFailure.Full, inner: fault),
        _ => new StoreException(StoreFailure.Unavailable, "Ổ đĩa chứa kho báo lỗi khi đọc hoặc ghi; hãy kiểm tra ổ đĩa rồi thử lại. Văn bản đang có vẫn được giữ.", fault) { RetryAfter = TimeSpan.FromSeconds(10) },
    };
}

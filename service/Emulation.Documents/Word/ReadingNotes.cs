using Emulation.Documents.Word.Stories;

namespace Emulation.Documents.Word;

/// <summary>What was decided while reading and the officer should know.</summary>
internal static class ReadingNotes
{
    public static IEnumerable<string> About(IReadOnlyCollection<Story?> stories)
    {
        if (stories.Any(s => s is { HasTrackedChanges: true }))
        {
            yield return "Văn bản còn sửa đổi đang theo dõi (Track Changes): phần thêm được đọc, phần xóa được bỏ.";
        }

        if (stories.Any(s => s is { HasHiddenText: true }))
        {
            yield return "Văn bản có chữ ẩn (Hidden); chữ ẩn không được đọc.";
        }

        if (stories.Any(s => s is { HasInsertedFile: true }))
        {
            yield return "Văn bản chèn nguyên tệp khác chưa trộn vào; phần đó không được đọc, hãy mở bằng Word rồi lưu lại.";
        }
    }
}

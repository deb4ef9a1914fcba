using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>Từ ngữ của báo cáo: the Vietnamese words for verdicts, kinds and places, the same on a terminal, in a comment and on paper.</summary>
public static class Wording
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "Lỗi",
        Severity.Warning => "Cảnh báo",
        _ => "Lưu ý",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "Đáp ứng",
        Verdict.Violated => "Trái yêu cầu",
        Verdict.Missing => "Thiếu",
        Verdict.NeedsInput => "Chưa đủ số liệu",
        Verdict.NeedsReview => "Cần người xem",
        _ => "Không áp dụng",
    };

    /// <summary>"quyết định của Nguyễn Văn A ngày 01/08/2025: lý do".</summary>
    public static string Of(Waiver waiver) => waiver.At is { } day
        ? $"quyết định của {waiver.By} ngày {day.Show()}: {waiver.Reason}"
        : $"quyết định của {waiver.By}: {waiver.Reason}";

    public static string Of(Modality modality) => modality switch
    {
        Modality.Must => "phải",
        Modality.Should => "nên",
        Modality.May => "được phép",
        _ => "thông tin",
    };

    public static string Of(RequirementStatus status) => status switch
    {
        RequirementStatus.Confirmed => "đã xác nhận",
        RequirementStatus.Added => "bổ sung",
        RequirementStatus.Rejected => "đã loại",
        _ => "chưa xác nhận",
    };

    public static string Of(RequirementKind kind) => kind switch
    {
        RequirementKind.Citation => "Văn bản viện dẫn",
        RequirementKind.EventName => "Tên hội nghị, đại hội",
        RequirementKind.Form => "Hình thức tổ chức",
        RequirementKind.Duration => "Thời lượng",
        RequirementKind.Deadline => "Thời hạn hoàn thành",
        RequirementKind.Date => "Thời gian tổ chức",
        RequirementKind.Venue => "Địa điểm",
        RequirementKind.DelegateCap => "Số lượng đại biểu tối đa",
        RequirementKind.DelegateRange => "Khoảng số lượng đại biểu",
        RequirementKind.Composition => "Thành phần đại biểu",
        RequirementKind.CompositionShare => "Tỷ lệ thành phần",
        RequirementKind.CompositionPriority => "Ưu tiên trong thành phần",
        RequirementKind.AllocationLine => "Phân bổ đại biểu",
        RequirementKind.AllocationRange => "Khoảng phân bổ đại biểu",
        RequirementKind.Conditional => "Yêu cầu có điều kiện",
        RequirementKind.AgendaItem => "Nội dung chương trình",
        RequirementKind.PreSubmission => "Hồ sơ gửi trước",
        RequirementKind.ReportContent => "Nội dung báo cáo",
        RequirementKind.Principle => "Nguyên tắc tổ chức",
        RequirementKind.Selection => "Lựa chọn điển hình",
        RequirementKind.Pilot => "Tổ chức điểm",
        RequirementKind.AwardQuota => "Số lượng khen thưởng",
        RequirementKind.Task => "Nhiệm vụ",
        RequirementKind.TaskDeadline => "Thời hạn nhiệm vụ",
        RequirementKind.TaskBudget => "Kinh phí nhiệm vụ",
        RequirementKind.BudgetSource => "Nguồn kinh phí",
        RequirementKind.Reporting => "Chế độ báo cáo",
        RequirementKind.Recipients => "Nơi nhận",
        _ => "Ký ban hành",
    };

    /// <summary>"Nội dung chương trình A12": what is required, with the code where a requirement gives one verdict for each.</summary>
    public static string Of(RequirementKind kind, string? item) => item is null ? Of(kind) : $"{Of(kind)} {item}";

    /// <summary>"10/06/2025".</summary>
    public static string Of(DateOnly day) => day.Show();

    /// <summary>"Mục II.2.1, đoạn 34": people count paragraphs from 1. Head and foot stand in no section.</summary>
    public static string Of(Location place)
    {
        IEnumerable<string> parts = [place.Path.Length > 0 ? $"mục {place.Path}" : "", place.Page is { } page ? $"trang {page}" : "", $"đoạn {place.Paragraph + 1}"];
        var where = string.Join(", ", parts.Where(static part => part.Length > 0));
        return char.ToUpper(where[0], VietnameseText.Culture) + where[1..];
    }

    /// <summary>"Kế hoạch số 199/KH-UBND ngày 10/06/2025", as far as it is known; "văn bản cấp trên 1" otherwise.</summary>
    /// <param name="document">"parent:N".</param>
    /// <param name="parents">In the order given to the check.</param>
    public static string Parent(string document, IReadOnlyList<SourceDocument> parents)
    {
        var index = ParentIndex.Of(document) ?? -1;
        if (index < 0 || index >= parents.Count || parents[index].Number is not { } known)
        {
            return index < 0 ? document : $"văn bản cấp trên {index + 1}";
        }

        return parents[index].Date is { } date ? $"văn bản số {known} ngày {date.Show()}" : $"văn bản số {known}";
    }

    public static string Quoted(IReadOnlyList<string> quote) => quote.Count > 0 ? $"“{string.Join(" … ", quote)}”" : "(do cán bộ bổ sung)";
}

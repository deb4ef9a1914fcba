using System.Globalization;
using ClosedXML.Excel;
using Emulation.Delegates.Answers;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Trang «Mâu thuẫn»: the rules that cannot hold together, and the changes that would resolve them, mildest first.</summary>
internal static class ConflictPage
{
    public static void Add(XLWorkbook book, AllocationAnswer answer)
    {
        var page = new ReportPage(book, "Mâu thuẫn", [6, 84, 14, 14, 30]);
        page.Title("CÁC QUY ĐỊNH KHÔNG THỂ CÙNG ĐÁP ỨNG", "Chưa có phương án phân bổ; cần sửa ít nhất một quy định trong mỗi mâu thuẫn dưới đây.");
        page.Heading("TT", "Mâu thuẫn", "Cần", "Có", "Quy định liên quan");
        foreach (var (index, conflict) in answer.Conflicts!.Index())
        {
            page.Add(Number(index), ReportCell.Of($"{conflict.Message} ({conflict.Code})"), ReportCell.Of(conflict.Needed), ReportCell.Of(conflict.Available), ReportCell.Of(string.Join("; ", conflict.Rules)));
        }

        page.Section("Cách gỡ, nhẹ nhất trước");
        if (answer.Repairs is not { Count: > 0 } repairs)
        {
            page.Add(ReportCell.Empty, ReportCell.Of("Không có cách gỡ nào bằng việc sửa một quy định; các quy định của kế hoạch cấp trên không được đề nghị sửa."), ReportCell.Empty, ReportCell.Empty, ReportCell.Empty);
            return;
        }

        page.Heading("TT", "Thay đổi", "Từ", "Thành", "Quy định");
        foreach (var (index, repair) in repairs.Index())
        {
            page.Add(Number(index), ReportCell.Of(repair.Message + (repair.Together is null ? "" : " (phải làm cùng các cách khác)")), ReportCell.Of(repair.From), ReportCell.Of(repair.To), ReportCell.Of(repair.Rule));
        }
    }

    private static ReportCell Number(int index) => ReportCell.Middle((index + 1).ToString(CultureInfo.InvariantCulture));
}

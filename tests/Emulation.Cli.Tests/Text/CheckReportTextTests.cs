using Emulation.Cli.Text;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Cli.Tests.Text;

public sealed class CheckReportTextTests
{
    private static readonly Requirement Cap = new("c1", RequirementKind.DelegateCap, AdministrativeLevel.Commune, Modality.Must, Binding.Subordinates,
        RequirementStatus.Confirmed, new DelegateCapValue(Comparison.AtMost, 150, null), ["không quá 150 đại biểu"], new Location("parent:0", "II.2", 12, 4, 22));

    private static readonly Requirement Agenda = Cap with
    {
        Kind = RequirementKind.AgendaItem,
        Value = new AgendaItemValue(["A5"]),
        Quote = ["Báo cáo", "tham luận"],
        Location = new Location("parent:1", "", 3, 0, 7) { Page = 2 },
    };

    private static string Print(CheckReport report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckReportText.Write("du-thao.docx", report, output);
        return output.ToString();
    }

    [Fact]
    public void What_needs_work_comes_first_with_both_sides_quoted()
    {
        var report = new CheckReport(
            [
                new RequirementVerdict(Agenda, "parent:1", "A5", Verdict.Met, null, "Chương trình có phần tham luận."),
                new RequirementVerdict(Cap, "parent:0", null, Verdict.Violated, new Quotation("180 đại biểu", new Location("draft", "II.1", 20, 0, 12)), "Dự thảo nêu 180, cao hơn mức 150."),
            ],
            [
                new Finding("f1", "outline-gap", Severity.Error, "Mục III bị bỏ qua: sau II là IV.", "IV. KINH PHÍ", new Location("draft", "II.2.1", 33, 0, 12),
                    [new Quotation("II. NỘI DUNG", new Location("draft", "II", 9, 0, 12))]) { Fix = new Fix(FixKind.Safe, "III. KINH PHÍ") },
            ]);

        Assert.Equal("""
            KẾT QUẢ KIỂM TRA: du-thao.docx

            TRÁI YÊU CẦU (1)
            - Số lượng đại biểu tối đa [phải]: Dự thảo nêu 180, cao hơn mức 150.
                Cấp trên: “không quá 150 đại biểu” (văn bản cấp trên 1, Mục II.2, đoạn 13)
                Dự thảo: “180 đại biểu” (Mục II.1, đoạn 21)

            ĐÁP ỨNG (1)
            - Nội dung chương trình A5 [phải]: Chương trình có phần tham luận.
                Cấp trên: “Báo cáo … tham luận” (văn bản cấp trên 2, Trang 2, đoạn 4)

            PHÁT HIỆN TRONG DỰ THẢO (1)
            - Lỗi (Mục II.2.1, đoạn 34): Mục III bị bỏ qua: sau II là IV. [outline-gap]
                “IV. KINH PHÍ”
                Xem: “II. NỘI DUNG” (Mục II, đoạn 10)
                Sửa thành: “III. KINH PHÍ”

            Tổng cộng: 2 yêu cầu (1 trái yêu cầu, 0 thiếu, 0 chưa đủ số liệu, 0 cần người xem, 1 đáp ứng, 0 không áp dụng); 1 phát hiện (1 lỗi, 0 cảnh báo, 0 lưu ý).

            """, Print(report));
    }

    [Fact]
    public void A_clean_draft_gets_its_counts() =>
        Assert.Equal(
            "KẾT QUẢ KIỂM TRA: du-thao.docx\n\nTổng cộng: 0 yêu cầu (0 trái yêu cầu, 0 thiếu, 0 chưa đủ số liệu, 0 cần người xem, 0 đáp ứng, 0 không áp dụng); 0 phát hiện (0 lỗi, 0 cảnh báo, 0 lưu ý).\n",
            Print(new CheckReport([], [])));

    [Fact]
    public void Words_of_a_document_cannot_steer_the_terminal()
    {
        var report = new CheckReport([], [new Finding("f", "r", Severity.Note, "a\u001b]0;b\u0007", "c\r\nd\u009b2J", new Location("draft", "I", 0, 0, 1), [])]);

        Assert.DoesNotContain(Print(report), static c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Every_kind_has_its_own_name() =>
        Assert.Equal(Enum.GetValues<RequirementKind>().Length, Enum.GetValues<RequirementKind>().Select(Wording.Of).Distinct(StringComparer.Ordinal).Count());
}

using System.Text;
using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Tests.Excel.Tables;

public sealed class InviteeSheetTests
{
    private static readonly object?[] Heading = ["TT", "Họ và tên", "Chức vụ", "Đơn vị công tác"];

    private static InviteeList Read(params object?[][] rows) => Read(new WorkbookFile().Sheet("DS", WorkbookFile.Rows(rows)));

    private static InviteeList Read(WorkbookFile book) => InviteeSheet.Read(new MemoryStream(book.Bytes()), TestContext.Current.CancellationToken);

    [Fact]
    public void Columns_are_found_by_their_words_wherever_they_stand()
    {
        var list = Read(["DANH SÁCH MỜI DỰ"], [], ["Cơ quan, đơn vị", "Giới tính", "HỌ VÀ TÊN ĐẠI BIỂU", "STT", "Chức vụ (chính quyền)"], ["Trạm Y tế", "Nữ", "Trần Thị B", 1, "Trưởng trạm"]);

        Assert.Equal([new Invitee(4, "Bà", "Trần Thị B", "Trưởng trạm", "Trạm Y tế")], list.Invitees);
        Assert.Empty(list.Faults);
    }

    [Theory]
    [InlineData("O'Neil \"Hai\" & <Ba>")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("@SUM(A1)")]
    [InlineData("-Lê Văn C")]
    public void Marks_and_formulas_as_text_are_words(string name)
    {
        var sheet = $"<sheetData><row r=\"1\">{WorkbookFile.Cell("A1", "Họ tên")}</row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(name)}</t></is></c></row></sheetData>";

        Assert.Equal(name, Assert.Single(Read(new WorkbookFile().Sheet("DS", sheet)).Invitees).Name);
    }

    [Fact]
    public void Loose_accents_are_composed_and_line_breaks_are_spaces() =>
        Assert.Equal(["Nguyễn Hữu Nghĩa", "Vũ Thị D"], Read(Heading, [1, "Nguyễn Hữu Nghĩa".Normalize(NormalizationForm.FormD), null, null], [2, "Vũ\nThị\tD", null, null]).Invitees.Select(static invitee => invitee.Name));

    [Theory]
    [InlineData("Phạm_x202E_Văn Đ", "U+202E")]
    [InlineData("Phạm_x200F_Văn Đ", "U+200F")]
    [InlineData("Phạm_x0007_Văn Đ", "U+0007")]
    [InlineData("Phạm_xD800_Văn Đ", "U+FFFD")]
    [InlineData("Phạm_x200B_Văn Đ", "U+200B")]
    [InlineData("12345", "không có chữ cái")]
    [InlineData(null, "thiếu họ và tên")]
    public void A_row_that_cannot_be_printed_is_refused_and_the_others_stay(string? name, string reason)
    {
        var list = Read(Heading, [1, "Lê A", "Trưởng thôn", "thôn Hà"], [2, name, "Phó thôn", "thôn Hà"], [3, "Lê B", "Bí thư", "thôn Hà"]);

        var fault = Assert.Single(list.Faults);
        Assert.Equal(3, fault.Row);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal([2, 4], list.Invitees.Select(static invitee => invitee.Row));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Two_hundred_characters_are_the_most(int length, bool isTaken) =>
        Assert.Equal(isTaken, Read(Heading, [1, new string('ă', length), null, null]).Invitees.Count == 1);

    [Fact]
    public void Headings_of_blocks_totals_and_signatures_are_nobody_and_said_so()
    {
        var list = Read(Heading, ["I", "KHỐI ĐẢNG", null, null], [1, "Lê A", "Bí thư", null], ["II", "CÁC THÔN", null, null], [2, "Lê B", "Trưởng thôn", null], [null, "Tổng cộng", null, 2], [], [null, "NGƯỜI LẬP", null, "CHỦ TỊCH"]);

        Assert.Equal(["Lê A", "Lê B"], list.Invitees.Select(static invitee => invitee.Name));
        Assert.Equal(4, list.Notes.Count);
        Assert.Contains("Từ dòng 8", list.Notes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_and_uncounted_formulas_are_refused_by_their_row()
    {
        var sheet = $"<sheetData><row r=\"1\">{WorkbookFile.Cell("A1", "Họ tên")}</row><row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row><row r=\"3\"><c r=\"A3\"><f>B3</f></c></row><row r=\"4\"><c r=\"A4\" t=\"str\"><f>B4</f><v>Lê A</v></c></row></sheetData>";

        var list = Read(new WorkbookFile().Sheet("DS", sheet));

        Assert.Equal(["Lê A"], list.Invitees.Select(static invitee => invitee.Name));
        Assert.Contains("#N/A", list.Faults[0].Reason, StringComparison.Ordinal);
        Assert.Contains("chưa tính", list.Faults[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_list_is_named_and_not_mixed_in()
    {
        var list = Read(new WorkbookFile().Sheet("Mời", WorkbookFile.Rows(Heading, [1, "Lê A"])).Sheet("Cũ", WorkbookFile.Rows(Heading, [1, "Lê B"])));

        Assert.Equal(("Mời", 1), (list.Sheet, list.Invitees.Count));
        Assert.Contains("\"Cũ\"", Assert.Single(list.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_names_is_refused() =>
        Assert.Equal("no-table", Assert.Throws<UnreadableDocumentException>(() => Read(["TT", "Đơn vị"], [1, "thôn Hà"])).Code);
}

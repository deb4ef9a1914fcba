using Emulation.Documents.Word.Insertion;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class PlaceFinderTests
{
    private static readonly byte[] Draft = WordFile.Of(
        Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Ghi nhận công sức."), Table(Row(Cell(Para("Ô một")), Cell(Para("Ô hai")))),
        Para("II. THỜI GIAN, ĐỊA ĐIỂM"), Para("1. Một buổi sáng."), Para("2. Hội trường."),
        "<w:sdt><w:sdtPr/><w:sdtContent>" + Para("Ghi chú của người soạn.") + "</w:sdtContent></w:sdt>",
        Para("III. TỔ CHỨC THỰC HIỆN"), Para("1. Văn phòng chủ trì.")).Bytes();

    [Theory]
    [InlineData("before II", 4, "II.", "")]
    [InlineData("after II", 8, "III.", "")]
    [InlineData("after III", 10, "IV.", "")]
    [InlineData("before I", 0, "I.", "")]
    [InlineData("at IV", 10, "IV.", "")]
    [InlineData("at II", 4, "II.", "")]
    [InlineData("after II.1", 8, "III.", "nằm trong mục II")]
    [InlineData("block 2", 2, "II.", "nằm trong bảng")]
    [InlineData("block 3", 2, "II.", "nằm trong bảng")]
    [InlineData("block 7", 7, "III.", "ô nội dung")]
    [InlineData("block 6", 6, "III.", "nằm giữa mục II")]
    [InlineData("block 10", 10, "IV.", "")]
    [InlineData("block 4", 4, "II.", "")]
    public void A_place_is_found_and_what_was_moved_is_said(string place, int block, string label, string note)
    {
        var (file, outcome) = Sections.Insert(Draft, Sections.Budget, "budget", Place(place));

        Assert.Equal((InsertionStatus.Inserted, label), (outcome.Status, outcome.Label));
        Assert.Equal(label + " KINH PHÍ THỰC HIỆN", Read(file).Texts()[block]);
        var moved = outcome.Notes.Where(static one => !one.Contains("đánh số lại", StringComparison.Ordinal)).ToList();
        Assert.True(note.Length == 0 ? moved.Count == 0 : moved.Exists(one => one.Contains(note, StringComparison.Ordinal)), string.Join('|', moved));
        Surroundings.AssertKept(Draft, file, 3);
    }

    [Theory]
    [InlineData("after IX", "Không có mục “IX”")]
    [InlineData("at VII", "Không có mục “VII”")]
    [InlineData("block 99", "Không có đoạn thứ 99")]
    [InlineData("block -1", "Không có đoạn thứ -1")]
    public void A_place_that_is_not_there_is_refused(string place, string reason)
    {
        var (file, outcome) = Sections.Insert(Draft, Sections.Budget, "budget", Place(place));

        Assert.Equal(InsertionStatus.Refused, outcome.Status);
        Assert.Contains(reason, outcome.Notes[0], StringComparison.Ordinal);
        Assert.Equal(Draft, file);
    }

    [Fact]
    public void Two_sections_of_one_number_are_not_guessed_between()
    {
        var draft = WordFile.Of(Para("I. MỤC ĐÍCH"), Para("1. Một."), Para("II. THỜI GIAN"), Para("1. Hai."), Para("II. KINH PHÍ"), Para("1. Ba.")).Bytes();

        var outcome = Sections.Insert(draft, Sections.Budget, "budget", Place("after II")).Outcome;

        Assert.Equal(InsertionStatus.Refused, outcome.Status);
        Assert.Contains("2 mục cùng số", outcome.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_takes_no_section()
    {
        var draft = WordFile.Of(Para("I. MỤC ĐÍCH"), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>").Header("rId1", Para("Đầu trang")).Bytes();

        Assert.Equal(InsertionStatus.Refused, Sections.Insert(draft, Sections.Budget, "budget", Place("block 0")).Outcome.Status);
    }

    [Fact]
    public void A_control_that_holds_whole_sections_is_not_torn_apart()
    {
        var draft = WordFile.Of("<w:sdt><w:sdtPr/><w:sdtContent>" + Para("I. MỤC ĐÍCH") + Para("1. Một.") + Para("II. THỜI GIAN") + Para("1. Hai.") + "</w:sdtContent></w:sdt>").Bytes();

        Assert.Equal(InsertionStatus.Refused, Sections.Insert(draft, Sections.Budget, "budget", Place("block 3")).Outcome.Status);
        Assert.Equal(InsertionStatus.Refused, Sections.Insert(draft, Sections.Budget, "budget", Place("after I")).Outcome.Status);
        Assert.Equal("III.", Sections.Insert(draft, Sections.Budget, "budget", Place("after II")).Outcome.Label);
    }

    [Fact]
    public void What_Word_fills_in_itself_is_stepped_over()
    {
        var draft = WordFile.Of(P(R("<w:fldChar w:fldCharType=\"begin\"/>"), R("<w:instrText> TOC </w:instrText>"), R("<w:fldChar w:fldCharType=\"separate\"/>"), T("Dòng một")), Para("Dòng hai"), P(T("Dòng ba"), R("<w:fldChar w:fldCharType=\"end\"/>")), Para("I. MỤC ĐÍCH")).Bytes();

        var (file, outcome) = Sections.Insert(draft, Sections.Budget, "budget", Place("block 1"));

        Assert.Contains(outcome.Notes, static note => note.Contains("trường", StringComparison.Ordinal));
        Assert.Equal("Dòng ba", Read(file).Texts()[2]);
    }

    private static InsertionPlace Place(string place) => place.Split(' ') switch
    {
        ["before", var path] => new InsertionPlace.BeforePath(path),
        ["after", var path] => new InsertionPlace.AfterPath(path),
        ["at", var path] => new InsertionPlace.AtPath(path),
        [_, var index] => new InsertionPlace.AtBlock(int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };
}

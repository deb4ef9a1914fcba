using System.Xml.Linq;
using Emulation.Documents.Word.Fixes;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Fixes;

public sealed class FixedDraftTests
{
    private static readonly XNamespace W = WordFile.Transitional;
    private static readonly DateOnly Day = new(2025, 8, 1);

    [Fact]
    public void A_fix_changes_exactly_its_characters_across_runs()
    {
        var draft = WordFile.Of(P(R("<w:rPr><w:b/></w:rPr>", "<w:t>Phường Tâ</w:t>"), T("n Phú mời 12"), T("0 đại biểu"))).Bytes();

        var (made, outcome) = Fix(draft, Finding(draft, 0, "mời 120 đại", "mời 150 đại"), Finding(draft, 0, "Phường Tân", "Xã Tân"));

        Assert.Equal("Xã Tân Phú mời 150 đại biểu", Read(made).Blocks[0].Text);
        Assert.Equal(2, outcome.Made.Count);
        var body = PackageFile.Xml(made, "word/document.xml");
        Assert.Equal(["Phường", "2"], body.Descendants(W + "del").Select(static one => one.Value));
        Assert.Equal(["Xã", "5"], body.Descendants(W + "ins").Select(static one => one.Value));
        Assert.NotNull(body.Descendants(W + "ins").First().Element(W + "r")!.Element(W + "rPr")!.Element(W + "b"));
        Assert.All(body.Descendants(W + "ins").Concat(body.Descendants(W + "del")), static one =>
            Assert.Equal(("Kiểm tra kế hoạch", "2025-08-01T00:00:00Z"), (one.Attribute(W + "author")!.Value, one.Attribute(W + "date")!.Value)));
        Assert.Equal(4, body.Descendants().Attributes(W + "id").Select(static id => id.Value).Distinct(StringComparer.Ordinal).Count());
        Validation.AssertNoNewErrors(draft, made);
    }

    [Fact]
    public void Refusing_the_changes_gives_back_the_old_words()
    {
        var draft = WordFile.Of(P(T("Tổng số: "), T("140"), T(" đại biểu"))).Bytes();

        var body = PackageFile.Xml(Fix(draft, Finding(draft, 0, "140", "138")).File, "word/document.xml");

        body.Descendants(W + "ins").Remove();
        Assert.Equal("Tổng số: 140 đại biểu", string.Concat(body.Descendants().Where(static e => e.Name == W + "t" || e.Name == W + "delText").Select(static e => e.Value)));
    }

    [Fact]
    public void Numbers_given_twice_are_counted_on_and_the_next_check_is_silent()
    {
        var draft = WordFile.Of(
            Para("KẾ HOẠCH"), Para("Tổ chức Hội nghị điển hình tiên tiến"), Para("I. MỤC ĐÍCH"), Para("Gọn."), P(T("II"), T(". NỘI DUNG")),
            P(T("1"), T(". Việc một")), Para("2. Việc hai"), P(T("2."), T(" Việc ba")), Para("3. Việc bốn"), P(T("I"), T("I. TỔ CHỨC THỰC HIỆN")), Para("III. KINH PHÍ")).Bytes();
        Finding[] Duplicated(byte[] file) => [.. PlanChecker.Check(Read(file), [], RuleData.Empty, new CheckOptions()).Findings.Where(static one => one.Rule is "numbering/duplicated" or "numbering/shifted")];

        var before = Duplicated(draft);
        var (made, outcome) = Fix(draft, before);

        Assert.Equal(before.Length, outcome.Made.Count);
        Assert.Empty(Duplicated(made));
        Assert.Equal(["I. MỤC ĐÍCH", "Gọn.", "II. NỘI DUNG", "1. Việc một", "2. Việc hai", "3. Việc ba", "4. Việc bốn", "III. TỔ CHỨC THỰC HIỆN", "IV. KINH PHÍ"], Read(made).Texts()[2..]);
    }

    [Fact]
    public void Of_two_fixes_for_one_place_the_first_is_made_and_the_other_reported()
    {
        var draft = WordFile.Of(Para("mời 120 đại biểu")).Bytes();

        var (made, outcome) = Fix(draft, Finding(draft, 0, "120", "150"), Finding(draft, 0, "mời 120", "mời 160"));

        Assert.Equal("mời 160 đại biểu", Read(made).Blocks[0].Text);
        Assert.Contains("trùng chỗ", Assert.Single(outcome.Left).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_that_wants_a_look_is_not_made()
    {
        var draft = WordFile.Of(Para("mời 120 đại biểu")).Bytes();
        var guarded = Finding(draft, 0, "120", "150") with { Fix = new Fix(FixKind.Guarded, "150") };

        var (made, outcome) = Fix(draft, guarded);

        Assert.Empty(outcome.Made);
        Assert.True(XNode.DeepEquals(PackageFile.Xml(draft, "word/document.xml"), PackageFile.Xml(made, "word/document.xml")));
    }

    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>mời 120 đại biểu</w:t></w:r></w:ins>", "sửa đổi theo dõi")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>mời 120 đại biểu</w:t></w:r></w:fldSimple>", "trường")]
    [InlineData("<w:r><w:t>mời 12</w:t><w:footnoteReference w:id=\"1\"/><w:t>0 đại biểu</w:t></w:r>", "chú thích")]
    [InlineData("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>mời 120 đại biểu</w:t></w:r></w:sdtContent></w:sdt>", "ô nhập liệu")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>mời 120 đại biểu</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "trường")]
    public void What_word_computes_or_somebody_is_changing_is_left_to_people(string content, string reason)
    {
        var draft = WordFile.Of(P(content)).Bytes();

        var (made, outcome) = Fix(draft, Finding(draft, 0, "120", "150"));

        Assert.Contains(reason, Assert.Single(outcome.Left).Reason, StringComparison.Ordinal);
        Assert.True(XNode.DeepEquals(PackageFile.Xml(draft, "word/document.xml"), PackageFile.Xml(made, "word/document.xml")));
    }

    [Fact]
    public void Letters_made_of_loose_marks_go_whole_or_not_at_all()
    {
        var draft = WordFile.Of(P(T("ho"), T("\u0323p 120"))).Bytes();

        Assert.Equal("dự 120", Read(Fix(draft, Finding(draft, 0, "họp", "dự")).File).Blocks[0].Text);
        Assert.Contains("ghép", Assert.Single(Fix(draft, Finding(draft, 0, "ọ", "ợ")).Outcome.Left).Reason, StringComparison.Ordinal);
    }

    private static Finding Finding(byte[] draft, int paragraph, string quote, string replacement)
    {
        var start = Read(draft).Blocks[paragraph].Text.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0);
        return new Finding("abc", "names/own-unit-kind", Severity.Error, "Sai.", quote, new Location("draft", "", paragraph, start, quote.Length), []) { Fix = new Fix(FixKind.Safe, replacement) };
    }

    private static (byte[] File, FixOutcome Outcome) Fix(byte[] draft, params Finding[] findings)
    {
        using var input = new MemoryStream(draft);
        using var output = new MemoryStream();
        var outcome = FixedDraft.Write(input, findings, Day, output, TestContext.Current.CancellationToken);
        return (output.ToArray(), outcome);
    }
}

using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class SectionInsertionTests
{
    private static readonly string Look = "<w:spacing w:before=\"80\" w:after=\"40\"/><w:ind w:firstLine=\"600\"/><w:jc w:val=\"both\"/>";

    private static WordFile Plan(string settings = "") => WordFile.Of(
        Para("KẾ HOẠCH"), Para("Tổ chức gặp mặt điển hình tiên tiến xã Tân Phú"),
        Line("I. MỤC ĐÍCH, YÊU CẦU", bold: true), Line("1. Ghi nhận công sức của tập thể và cá nhân trong phong trào."), Line("2. Bảo đảm gọn nhẹ, đúng quy định."),
        Line("II. THỜI GIAN, ĐỊA ĐIỂM", bold: true), Line("1. Thời gian: một buổi sáng trong tháng Tám."), Line("2. Địa điểm: hội trường của xã."),
        Line("III. TỔ CHỨC THỰC HIỆN", bold: true), Line("1. Văn phòng chuẩn bị chương trình và giấy mời."), Line("2. Các thôn cử người dự đúng thành phần."),
        Line("Trên đây là kế hoạch, đề nghị các đơn vị thực hiện./."),
        Table(Row(Cell(Para("Nơi nhận:"), Para("- Lưu: VT.")), Cell(Para("CHỦ TỊCH"), Para("Nguyễn Văn A"))))).Settings(settings);

    [Fact]
    public void A_section_goes_where_plans_have_it_and_takes_the_next_number()
    {
        var (file, outcome) = Sections.Insert(Plan().Bytes(), Sections.Budget, "budget");

        Assert.Equal((InsertionStatus.Inserted, "III."), (outcome.Status, outcome.Label));
        var texts = Read(file).Texts();
        Assert.Equal("III. KINH PHÍ THỰC HIỆN", texts[8]);
        Assert.Equal("III. TỔ CHỨC THỰC HIỆN", texts[11]);
        Assert.Equal([new Renumbered("III.", "IV.", "TỔ CHỨC THỰC HIỆN")], outcome.Renumber);
        Assert.Contains(outcome.Notes, static note => note.Contains("“III. TỔ CHỨC THỰC HIỆN” thành “IV.”", StringComparison.Ordinal));
    }

    [Fact]
    public void It_looks_like_the_document()
    {
        var blocks = Read(Sections.Insert(Plan().Bytes(), Sections.Tasks, "tasks").File).Blocks;
        var (heading, likeHeading) = (Block(blocks, "IV. Tổ chức thực hiện"), Block(blocks, "II. THỜI GIAN, ĐỊA ĐIỂM"));
        var (text, likeText) = (Block(blocks, "Chuẩn bị hội trường"), Block(blocks, "2. Bảo đảm gọn nhẹ"));

        Assert.Equal((600, 80, 40, TextAlignment.Justify), (text.Format!.IndentFirstLine, text.Format.SpaceBefore, text.Format.SpaceAfter, text.Format.Alignment));
        Assert.Equal(likeText.Format!.Runs[0] with { Start = 0, Length = 0 }, text.Format.Runs[0] with { Start = 0, Length = 0 });
        Assert.Equal(likeHeading.Format!.Runs[0] with { Start = 0, Length = 0 }, heading.Format!.Runs[0] with { Start = 0, Length = 0 });
        Assert.Equal("Times New Roman", text.Format.Runs[0].Font);
        Assert.Equal(("1.", "2."), (Block(blocks, "Giao Văn phòng").Label, Block(blocks, "Giao các thôn").Label));
    }

    [Fact]
    public void Text_that_officers_edited_is_not_overwritten_unasked()
    {
        var draft = Sections.Insert(Plan().Bytes(), Sections.Budget, "budget").File;
        var edited = Rewrite(draft, "Bộ phận tài vụ", "Bộ phận kế toán");

        var (kept, outcome) = Sections.Insert(edited, Sections.Budget, "budget");
        var (replaced, asked) = Sections.Insert(edited, Sections.Budget, "budget", replace: true);

        Assert.Equal((InsertionStatus.Edited, "III."), (outcome.Status, outcome.Label));
        Assert.Equal(edited, kept);
        Assert.Equal(InsertionStatus.Replaced, asked.Status);
        Assert.Equal(Read(draft).Texts(), Read(replaced).Texts());
        Assert.Equal(InsertionStatus.Edited, Sections.Remove(edited, "budget").Outcome.Status);
        Surroundings.AssertRestored(Plan().Bytes(), Sections.Remove(edited, "budget", replace: true).File);
    }

    [Fact]
    public void A_new_wording_takes_the_place_of_one_nobody_touched()
    {
        var draft = Rewrite(Sections.Insert(Plan().Bytes(), Sections.Tasks, "budget", new InsertionPlace.AfterPath("I")).File, "II. Tổ chức", "IV. Tổ chức");

        var (file, outcome) = Sections.Insert(draft, Sections.Budget, "budget");

        Assert.Equal((InsertionStatus.Updated, "IV."), (outcome.Status, outcome.Label));
        Assert.Equal("IV. KINH PHÍ THỰC HIỆN", Read(file).Texts()[5]);
        Surroundings.AssertRestored(Plan().Bytes(), Sections.Remove(file, "budget").File);
    }

    [Fact]
    public void What_the_officer_deleted_may_be_inserted_again()
    {
        var draft = Sections.Insert(Plan().Bytes(), Sections.Budget, "budget").File;
        var deleted = PackageEdit.InMain(draft, static main => main.Descendants().First(static element => element.Name.LocalName == "sdt").Remove());

        Assert.Equal(InsertionStatus.Absent, Sections.Remove(deleted, "budget").Outcome.Status);
        Assert.Equal(InsertionStatus.Inserted, Sections.Insert(deleted, Sections.Budget, "budget").Outcome.Status);
    }

    [Fact]
    public void An_empty_document_takes_sections_one_after_another()
    {
        var draft = new WordFile().Body().Bytes();
        foreach (var (key, fragment) in new[] { ("delegates", Sections.Delegates), ("budget", Sections.Budget), ("tasks", Sections.Tasks) })
        {
            draft = Sections.Insert(draft, fragment, key).File;
        }

        var texts = Read(draft).Texts();
        Assert.Contains("I. PHÂN BỔ ĐẠI BIỂU", texts);
        Assert.Contains("II. KINH PHÍ THỰC HIỆN", texts);
        Assert.Contains("III. Tổ chức thực hiện", texts);
        Validation.AssertNoNewErrors(new WordFile().Body().Bytes(), draft);
    }

    [Fact]
    public void A_strict_document_stays_strict()
    {
        var draft = new WordFile { Namespace = WordFile.Strict }.Body(Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Nội dung của mục.")).Settings("").Bytes();

        var file = Sections.All.Aggregate(draft, static (file, section) => Sections.Insert(file, section.Fragment, section.Key).File);

        Assert.DoesNotContain(PackageFile.Xml(file, "word/document.xml").Descendants(), static element => element.Name.NamespaceName == WordFile.Transitional);
        Assert.Contains("II. KINH PHÍ THỰC HIỆN", Read(file).Texts());
        Surroundings.AssertRestored(draft, Sections.All.Aggregate(file, static (file, section) => Sections.Remove(file, section.Key).File));
    }

    [Fact]
    public void A_closed_file_is_refused_by_name() => Assert.Equal("protected-document", Assert.Throws<UnreadableDocumentException>(
        static () => Sections.Insert(Plan("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>").Bytes(), Sections.Budget, "budget")).Code);

    [Theory]
    [InlineData("")]
    [InlineData("Ngân sách")]
    [InlineData("a/../b")]
    [InlineData("a\nb")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_key_that_is_none_is_a_mistake_of_the_caller(string key) => Assert.Throws<ArgumentException>(() => Sections.Insert(Plan().Bytes(), Sections.Budget, key));

    [Fact]
    public void The_same_files_give_the_same_bytes() => Assert.Equal(Sections.Insert(Plan().Bytes(), Sections.Delegates, "delegates").File, Sections.Insert(Plan().Bytes(), Sections.Delegates, "delegates").File);

    internal static byte[] Rewrite(byte[] file, string from, string to) => PackageEdit.InMain(file, main =>
    {
        var paragraph = main.Descendants().First(element => element.Name.LocalName == "p" && element.Value.Contains(from, StringComparison.Ordinal));
        var words = paragraph.Value.Replace(from, to, StringComparison.Ordinal);
        var texts = paragraph.Descendants().Where(static element => element.Name.LocalName == "t").ToList();
        texts.Skip(1).ToList().ForEach(static text => text.Value = "");
        texts[0].Value = words;
    });

    private static string Line(string text, bool bold = false) => P($"<w:pPr>{Look}</w:pPr>",
        R($"<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>{(bold ? "<w:b/>" : "")}<w:sz w:val=\"28\"/></w:rPr>", $"<w:t xml:space=\"preserve\">{text}</w:t>"));

    private static Block Block(IReadOnlyList<Block> blocks, string start) => blocks.First(block => block.Text.StartsWith(start, StringComparison.Ordinal));
}

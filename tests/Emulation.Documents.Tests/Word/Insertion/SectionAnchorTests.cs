using System.Xml.Linq;
using Emulation.Documents.Processes;
using Emulation.Documents.Word.Insertion;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class SectionAnchorTests
{
    private const string State = "customXml/item1.xml";

    private static readonly byte[] Draft = WordFile.Of(
        Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Ghi nhận công sức của mọi người."), Para("II. THỜI GIAN, ĐỊA ĐIỂM"), Para("1. Một buổi sáng."), Para("III. TỔ CHỨC THỰC HIỆN"), Para("1. Văn phòng chủ trì.")).Bytes();

    /// <summary>What editors do to a file, from the least to the most.</summary>
    public static TheoryData<string> Losses => ["tag", "control", "bookmark", "state of the heading's number"];

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_section_is_found_again_after(string loss)
    {
        var file = Lose(Sections.Insert(Draft, Sections.Delegates, "delegates").File, loss);

        var (again, outcome) = Sections.Insert(file, Sections.Delegates, "delegates");
        var (removed, undone) = Sections.Remove(file, "delegates");

        Assert.Equal((InsertionStatus.Unchanged, InsertionStatus.Removed), (outcome.Status, undone.Status));
        Assert.Equal(file, again);
        Assert.Equal(Read(Draft).Texts(), Read(removed).Texts());
    }

    [Fact]
    public void Words_that_changed_too_leave_the_heading_to_go_by()
    {
        var file = SectionInsertionTests.Rewrite(Lose(Sections.Insert(Draft, Sections.Budget, "budget").File, "bookmark"), "Bộ phận tài vụ", "Bộ phận kế toán");

        Assert.Equal(InsertionStatus.Edited, Sections.Insert(file, Sections.Budget, "budget").Outcome.Status);
        Assert.Equal(Read(Draft).Texts(), Read(Sections.Remove(file, "budget", replace: true).File).Texts());
    }

    [Fact]
    public void Without_its_record_a_section_is_not_taken_for_untouched()
    {
        var file = PackageEdit.InPart(Sections.Insert(Draft, Sections.Budget, "budget").File, State, static plan => plan.RemoveNodes());

        Assert.Equal(InsertionStatus.Unchanged, Sections.Insert(file, Sections.Budget, "budget").Outcome.Status);
        Assert.Equal(InsertionStatus.Edited, Sections.Insert(file, Sections.Tasks, "budget").Outcome.Status);
        Assert.Equal(InsertionStatus.Edited, Sections.Remove(file, "budget").Outcome.Status);
    }

    [Fact]
    public void LibreOffice_gives_it_back_to_be_found_and_removed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && (LimitedProcess.Find("soffice") is not null || Environment.GetEnvironmentVariable("CI") == "true"), "LibreOffice is not here");
        var inserted = Sections.All.Aggregate(Draft, static (file, section) => Sections.Insert(file, section.Fragment, section.Key).File);
        using var office = new OfficeProgram();
        var saved = office.Resaved(inserted);

        foreach (var (key, fragment) in Sections.All)
        {
            Assert.Equal(InsertionStatus.Unchanged, Sections.Insert(saved, fragment, key).Outcome.Status);
        }

        Assert.Equal(Read(inserted).Texts(), Read(saved).Texts());
        var removed = Sections.All.Aggregate(saved, static (file, section) => Sections.Remove(file, section.Key).File);
        Assert.Equal(Read(Draft).Texts(), Read(removed).Texts());
    }

    private static byte[] Lose(byte[] file, string loss) => loss switch
    {
        "tag" => PackageEdit.InMain(file, static main => Named(main, "tag").Remove()),
        "control" => PackageEdit.InMain(file, static main => Named(main, "sdt").Where(static control => control.Parent!.Name.LocalName == "body").ToList().ForEach(Unwrap)),
        "bookmark" => PackageEdit.InMain(Lose(file, "control"), static main => Named(main, "bookmarkStart").Concat(Named(main, "bookmarkEnd")).Remove()),
        _ => SectionInsertionTests.Rewrite(Lose(file, "bookmark"), "II. PHÂN BỔ", "VII. PHÂN BỔ"),
    };

    private static IEnumerable<XElement> Named(XElement main, string name) => main.Descendants().Where(element => element.Name.LocalName == name);

    private static void Unwrap(XElement control)
    {
        var content = Named(control, "sdtContent").First().Nodes().ToList();
        content.ForEach(static node => node.Remove());
        control.ReplaceWith(content);
    }
}

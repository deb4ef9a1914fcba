using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Drafting;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class SectionSurveyTests
{
    private static readonly byte[] Draft = WordFile.Of(
        Para("KẾ HOẠCH"), Para("Tổ chức gặp mặt điển hình tiên tiến xã Tân Phú"),
        Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Ghi nhận công sức của tập thể và cá nhân trong phong trào."),
        Para("II. TỔ CHỨC THỰC HIỆN"), Para("1. Văn phòng chuẩn bị chương trình và giấy mời."),
        Para("Trên đây là kế hoạch, đề nghị các đơn vị thực hiện./.")).Bytes();

    private static SurveyedSection Row(byte[] draft, string key) => Read(draft).Single(row => row.Key == key);

    private static IReadOnlyList<SurveyedSection> Read(byte[] draft) => SectionSurvey.Read(new MemoryStream(draft), null, null, TestContext.Current.CancellationToken);

    private static byte[] Insert(string key)
    {
        var section = StandardSection.Compose(SectionCatalogue.Find(key)!, null, null, new TemplateFolder());
        using var output = new MemoryStream();
        SectionInsertion.Insert(new MemoryStream(Draft), new MemoryStream(section.Content), section.Request(new InsertionPlace.Belonging()), output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    [Fact]
    public void Every_section_of_the_catalogue_is_told_of_once()
    {
        Assert.Equal(SectionCatalogue.All.Select(static section => section.Descriptor.Key), Read(Draft).Select(static row => row.Key));
    }

    [Fact]
    public void What_the_draft_has_is_shown_under_its_own_heading()
    {
        var purpose = Row(Draft, "purpose");

        Assert.Equal(SectionState.Present, purpose.State);
        Assert.StartsWith("I.", purpose.Heading, StringComparison.Ordinal);
        Assert.Null(purpose.Spot);
    }

    [Fact]
    public void What_it_lacks_has_the_place_and_number_that_inserting_gives_it()
    {
        var lacking = Read(Draft).Where(static row => row is { State: SectionState.Lacking, Spot.Label: not null }).ToList();

        Assert.NotEmpty(lacking);
        foreach (var row in lacking)
        {
            var blocks = DocumentReader.Read(new MemoryStream(Insert(row.Key)), TestContext.Current.CancellationToken).Blocks;
            var heading = blocks[row.Spot!.After ? row.Spot.Paragraph + 1 : row.Spot.Paragraph];
            Assert.StartsWith(row.Spot.Label, heading.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_inserted_section_is_known_and_so_is_an_edit_of_it()
    {
        var key = Read(Draft).First(static row => row is { State: SectionState.Lacking, Spot: not null }).Key;
        var inserted = Insert(key);
        var edited = PackageEdit.InMain(inserted, static main => main.Descendants().Last(static element => element.Name.LocalName == "sdtContent").Descendants().Last(static element => element.Name.LocalName == "t").Value += " Thêm tay.");

        Assert.Equal(SectionState.Inserted, Row(inserted, key).State);
        Assert.Equal(SectionState.Edited, Row(edited, key).State);
    }

    [Fact]
    public void Plain_text_is_surveyed_without_places()
    {
        var rows = Read("KẾ HOẠCH\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích của hội nghị.\n"u8.ToArray());

        Assert.Equal(SectionState.Present, rows.Single(static row => row.Key == "purpose").State);
        Assert.All(rows, static row => Assert.Null(row.Spot));
    }
}

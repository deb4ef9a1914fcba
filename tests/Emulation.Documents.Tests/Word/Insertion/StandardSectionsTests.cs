using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Drafting;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

/// <summary>
/// Every section of the catalogue, as it ships, into plans that others made: a few, or all with EMULATION_LONG=1. Reads ../shared; skipped where that is not beside the repository.
/// </summary>
public sealed class StandardSectionsTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";

    public static TheoryData<string> Plans => IsLong ? ["loi-bac-2025", "thuong-hong-2025", "tp-lang-son-2024", "trung-khanh-2025"] : ["loi-bac-2025"];

    private static IEnumerable<StandardSection> Sections => SectionCatalogue.All.Where(static section => IsLong || section.Descriptor.Key is "head" or "signature" or "budget" or "allocation" or "annex_tasks")
        .Select(static section => StandardSection.Compose(section, DraftSample.Read(DraftSample.Facts), DraftParents.Read(DraftParents.Province), new TemplateFolder()));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_goes_in_once_however_often_and_out_again_and_the_rest_stays(string name)
    {
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        foreach (var section in Sections)
        {
            var (inserted, outcome) = Insert(draft, section);
            Assert.True(outcome.Status == InsertionStatus.Inserted, $"{section.Key}: {string.Join(' ', outcome.Notes)}");
            Surroundings.AssertKept(draft, inserted, Read(section.Content).Blocks.Count);
            Validation.AssertNoNewErrors(draft, inserted);
            for (var round = 0; round < 9; round++)
            {
                var (again, second) = Insert(inserted, section);
                Assert.Equal((section.Key, InsertionStatus.Unchanged), (second.Key, second.Status));
                Assert.Equal(inserted, again);
            }

            var (removed, undone) = Insertion.Sections.Remove(inserted, section.Key);
            Assert.Equal(InsertionStatus.Removed, undone.Status);
            Surroundings.AssertRestored(draft, removed);
        }
    }

    [Fact]
    public void A_document_laid_wholly_in_a_table_counts_what_was_put_into_it()
    {
        var document = WordFile.Of("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
            + Row(Cell(Para("Phụ lục I")), Cell(Para("Mẫu danh sách"))) + Row(Cell(Para("1. Họ và tên")), Cell(Para("Chức vụ"))) + "</w:tbl>", Para("")).Bytes();
        var labels = new List<string?>();
        foreach (var key in new[] { "purpose", "budget", "implementation" })
        {
            var section = StandardSection.Compose(SectionCatalogue.Find(key)!, null, null, new TemplateFolder());
            (document, var outcome) = Insert(document, section);
            labels.Add(outcome.Label);
        }

        Assert.Equal(["I.", "II.", "III."], labels);
    }

    private static (byte[] File, InsertionOutcome Outcome) Insert(byte[] draft, StandardSection section)
    {
        using var output = new MemoryStream();
        var outcome = SectionInsertion.Insert(new MemoryStream(draft), new MemoryStream(section.Content, writable: false), section.Request(new InsertionPlace.Belonging()), output, TestContext.Current.CancellationToken);
        return (output.ToArray(), outcome);
    }
}

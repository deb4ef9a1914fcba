using Emulation.Documents.Word.Insertion;

namespace Emulation.Documents.Tests.Word.Insertion;

/// <summary>Sections go into documents that others made. Reads ../shared; skipped where that is not beside the repository.</summary>
public sealed class RealDocumentsTests
{
    public static TheoryData<string> Names => ["loi-bac-2025", "thuong-hong-2025", "tp-lang-son-2024", "trung-khanh-2025", "law/ND30", "law/Phuluc1", "law/Phuluc3"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_section_goes_in_and_out_and_leaves_the_rest_as_it_was(string name)
    {
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        foreach (var (key, fragment) in Sections.All)
        {
            var (inserted, outcome) = Sections.Insert(draft, fragment, key);

            Assert.True(outcome.Status == InsertionStatus.Inserted, $"{outcome.Status}: {string.Join(' ', outcome.Notes)}");
            Surroundings.AssertKept(draft, inserted, Xml.Read(fragment).Blocks.Count);
            Validation.AssertNoNewErrors(draft, inserted);
            var (removed, undone) = Sections.Remove(inserted, key);
            Assert.Equal(InsertionStatus.Removed, undone.Status);
            Surroundings.AssertRestored(draft, removed);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_sections_together_stay_apart_and_ten_insertions_leave_one(string name)
    {
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        var full = Sections.All.Aggregate(draft, static (file, section) => Sections.Insert(file, section.Fragment, section.Key).File);

        for (var round = 0; round < 9; round++)
        {
            foreach (var (key, fragment) in Sections.All)
            {
                var (again, outcome) = Sections.Insert(full, fragment, key);
                Assert.Equal(InsertionStatus.Unchanged, outcome.Status);
                Assert.Equal(full, again);
            }
        }

        Surroundings.AssertKept(draft, full, Sections.All.Sum(static section => Xml.Read(section.Fragment).Blocks.Count));
        Validation.AssertNoNewErrors(draft, full);
        var empty = Sections.All.Aggregate(full, static (file, section) => Sections.Remove(file, section.Key).File);
        Surroundings.AssertRestored(draft, empty);
    }
}

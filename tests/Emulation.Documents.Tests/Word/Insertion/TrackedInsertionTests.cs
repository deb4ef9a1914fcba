using Emulation.Documents.Word.Insertion;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class TrackedInsertionTests
{
    private static readonly byte[] Draft = WordFile.Of(Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Ghi nhận công sức."), Para("II. TỔ CHỨC THỰC HIỆN"), Para("1. Văn phòng chủ trì.")).Settings("<w:trackRevisions/>").Bytes();

    [Fact]
    public void Everything_that_comes_in_is_marked_as_ours_and_said_to_be()
    {
        var (file, outcome) = Sections.Insert(Draft, Sections.Delegates, "delegates");

        Assert.Contains(outcome.Notes, static note => note.Contains("Kiểm tra kế hoạch", StringComparison.Ordinal));
        var main = PackageFile.Xml(file, "word/document.xml").Root!;
        var control = main.Descendants().First(static element => element.Name.LocalName == "sdt");
        Assert.All(control.Descendants().Where(static element => element.Name.LocalName == "r"), static run => Assert.Equal("ins", run.Parent!.Name.LocalName));
        Assert.All(control.Descendants().Where(static element => element.Name.LocalName == "p"), static paragraph => Assert.Contains(paragraph.Elements().First().Elements(), static child => child.Name.LocalName == "rPr" && child.Elements().First().Name.LocalName == "ins"));
        Assert.All(control.Descendants().Where(static element => element.Name.LocalName == "tr"), static row => Assert.Contains(row.Elements().First().Elements(), static child => child.Name.LocalName == "ins"));
        Validation.AssertNoNewErrors(Draft, file);
        Assert.Equal(Read(Draft).Blocks.Count + Read(Sections.Delegates).Blocks.Count, Read(file).Blocks.Count);
    }

    [Fact]
    public void Our_own_tracked_section_goes_without_a_trace() =>
        Surroundings.AssertRestored(Draft, Sections.Remove(Sections.Insert(Draft, Sections.Delegates, "delegates").File, "delegates").File);

    [Fact]
    public void A_section_that_was_accepted_is_not_taken_out_behind_the_tracking()
    {
        var untracked = PackageEdit.InPart(Draft, "word/settings.xml", static settings => settings.RemoveNodes());
        var file = PackageEdit.InPart(Sections.Insert(untracked, Sections.Budget, "budget").File, "word/settings.xml", static settings => settings.Add(new System.Xml.Linq.XElement(settings.Name.Namespace + "trackRevisions")));

        var (removed, outcome) = Sections.Remove(file, "budget");

        Assert.Equal(InsertionStatus.Refused, outcome.Status);
        Assert.Equal(file, removed);
    }
}

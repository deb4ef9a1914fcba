using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Emulation.Documents.Word.Insertion;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class FlatFragmentTests
{
    public static TheoryData<string> Keys => [.. Sections.All.Select(static section => section.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_opens_as_a_document_that_holds_the_section_alone(string key)
    {
        var fragment = Sections.All.Single(section => section.Key == key).Fragment;

        var (flat, stamp) = FlatFragment.Write(new MemoryStream(fragment), key, "mau.docx@1", cancellation: TestContext.Current.CancellationToken);

        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.FromFlatOpcString(flat, stream, isEditable: true))
        {
            package.Save();
        }

        Assert.Equal(Xml.Read(fragment).Texts(), Xml.Read(stream.ToArray()).Texts());
        Assert.Equal(Xml.Read(fragment).Labels(), Xml.Read(stream.ToArray()).Labels());
        Assert.Contains($"\"emulation:section:{key}\"", flat, StringComparison.Ordinal);
        Assert.DoesNotContain("sectPr", flat, StringComparison.Ordinal);
        Assert.Equal((key, "mau.docx@1", $"emulation:section:{key}"), (stamp.Key, stamp.Template, stamp.Tag));
        Assert.Contains($"w:val=\"{stamp.ControlId}\"", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_heading_takes_the_number_it_is_given_and_the_record_stays_the_same()
    {
        var (plain, without) = FlatFragment.Write(new MemoryStream(Sections.Tasks), "tasks", "mau.docx@1", cancellation: TestContext.Current.CancellationToken);
        var (numbered, with) = FlatFragment.Write(new MemoryStream(Sections.Tasks), "tasks", "mau.docx@1", "XIV.", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("XIV.", plain, StringComparison.Ordinal);
        Assert.Contains(">XIV. <", numbered, StringComparison.Ordinal);
        Assert.Equal(without, with);
    }

    [Fact]
    public void Only_the_styles_that_the_section_needs_are_in_it()
    {
        var flat = XDocument.Parse(FlatFragment.Write(new MemoryStream(Sections.Tasks), "tasks", "mau.docx@1", cancellation: TestContext.Current.CancellationToken).Package);

        Assert.Equal(["Normal", "Loi", "Muc", "Khoan"], flat.Descendants().Where(static element => element.Name.LocalName == "style").Select(static style => style.Attributes().Single(static a => a.Name.LocalName == "styleId").Value));
    }
}

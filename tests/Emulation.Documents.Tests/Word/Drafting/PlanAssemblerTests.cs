using System.IO.Compression;
using System.Xml.Linq;
using Emulation.Documents.Word.Issue;
using Emulation.Documents.Word.State;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Tests.Word.Drafting;

public sealed class PlanAssemblerTests
{
    private static readonly byte[] File = DraftSample.Draft(DraftSample.Facts, DraftParents.Province).File;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Every_section_is_a_control_that_the_state_names()
    {
        var tags = Controls("emulation:section:");
        var state = State();

        Assert.Equal(tags.Select(static control => control.Name), state.Descendants(PlanState.Ns + "section").Select(static section => (string)section.Attribute("key")!).Order(StringComparer.Ordinal));
        Assert.All(state.Descendants(PlanState.Ns + "section"), section =>
        {
            Assert.Contains(tags, control => control.Id == (string?)section.Attribute("controlId"));
            Assert.Matches("^[a-z_.]+docx@[0-9a-f]{16}$", (string)section.Attribute("template")!);
            Assert.Matches("^[0-9a-f]{32}$", (string)section.Attribute("hash")!);
        });
        Assert.Contains(tags, static control => control.Name == "implementation");
    }

    [Fact]
    public void Facts_are_bound_to_the_state_and_show_what_it_holds()
    {
        var facts = State().Descendants(PlanState.Ns + "fact").ToDictionary(static fact => (string)fact.Attribute("name")!, static fact => (string)fact.Attribute("value")!, StringComparer.Ordinal);
        var controls = Controls("emulation:fact:");

        Assert.Equal("12 tháng 9 năm 2025", facts["event.date"]);
        Assert.Equal("2025-09-12", facts["event.day"]);
        Assert.All(controls, control => Assert.Equal(facts[control.Name], control.Text));
        Assert.All(controls, static control => Assert.Contains($"@name='{control.Name}'", control.Binding, StringComparison.Ordinal));
        Assert.True(controls.Count(static control => control.Name == "event.name") >= 3);
        Assert.Contains(controls[0].Store, Part("customXml/itemProps1.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parent_is_kept_by_number_day_issuer_and_text()
    {
        var parent = Assert.Single(State().Elements(PlanState.Ns + "parent"));

        Assert.Equal("214/KH-UBND", (string?)parent.Attribute("number"));
        Assert.Equal("2025-07-15", (string?)parent.Attribute("date"));
        Assert.Matches("^[0-9a-f]{32}$", (string)parent.Attribute("textHash")!);
    }

    [Fact]
    public void No_slot_is_left_and_control_numbers_are_unique()
    {
        Assert.Empty(Controls("slot:"));
        var ids = Part("word/document.xml").Descendants(W + "sdtPr").Select(static properties => (string)properties.Element(W + "id")!.Attribute(W + "val")!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_annex_has_pages_of_its_own_and_the_number_is_hidden_on_page_one()
    {
        var pages = DraftSample.Text(File).Pages;

        Assert.Equal([null, 1, 1, 1, 1], pages.Select(static page => page.PageNumberStart));
        Assert.All(pages, static page => Assert.True(page is { PageNumberIn: "header", PageNumberOnFirstPage: false, MarginLeft: 1985, MarginTop: 1418 }));
    }

    [Fact]
    public void Clauses_of_all_kinds_are_numbered_in_one_row()
    {
        var labels = DraftSample.Text(File).Blocks.SkipWhile(static block => !block.Text.StartsWith("HÌNH THỨC", StringComparison.Ordinal)).Select(static block => block.Label).Take(5);

        Assert.Equal(["II.", "1.", "2.", "3.", "4."], labels);
    }

    [Fact]
    public void The_copy_to_issue_keeps_the_words_and_loses_controls_and_state()
    {
        using var issued = new MemoryStream();
        IssueCopy.Write(new MemoryStream(File), issued, TestContext.Current.CancellationToken);

        Assert.Equal(DraftSample.Text(File).Texts(), DraftSample.Text(issued.ToArray()).Texts());
        Validation.AssertClean(issued.ToArray());
        Assert.DoesNotContain("w:sdt>", PartText(issued.ToArray(), "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fact_name_is_a_common_text() => Assert.Empty(DraftTexts.FactNames.Except(DraftTexts.Names, StringComparer.Ordinal));

    private static List<(string Name, string Id, string Text, string Binding, string Store)> Controls(string prefix) =>
        [.. Part("word/document.xml").Descendants(W + "sdt").Where(control => Tag(control).StartsWith(prefix, StringComparison.Ordinal)).Select(control => (
            Tag(control)[prefix.Length..], (string)control.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")!, string.Concat(control.Descendants(W + "t").Select(static text => text.Value)),
            (string?)control.Element(W + "sdtPr")!.Element(W + "dataBinding")?.Attribute(W + "xpath") ?? "", (string?)control.Element(W + "sdtPr")!.Element(W + "dataBinding")?.Attribute(W + "storeItemID") ?? ""))
            .OrderBy(static control => control.Item1, StringComparer.Ordinal)];

    private static string Tag(XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") ?? "";

    private static XElement State() => Part("customXml/item1.xml").Root!;

    private static XDocument Part(string name) => XDocument.Parse(PartText(File, name));

    private static string PartText(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}

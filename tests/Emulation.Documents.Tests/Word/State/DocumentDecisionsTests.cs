using System.Xml.Linq;
using Emulation.Documents.Word.State;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.State;

public sealed class DocumentDecisionsTests
{
    private static readonly Decision Decided = new("f1", "names/ordinal", new Waiver("Tên <riêng> & \u0001đặc biệt", "Nguyễn Văn A", new DateOnly(2025, 8, 1)), "00ff", "aa11");

    [Fact]
    public void A_decision_is_read_back_from_the_document()
    {
        var draft = WordFile.Of(Para("Nội dung")).Bytes();

        var decided = Write(draft, Decided);

        var read = Assert.Single(Decisions(decided));
        Assert.Equal(Decided with { Waiver = Decided.Waiver with { Reason = "Tên <riêng> &  đặc biệt" } }, read);
        Assert.Equal(Read(draft).Texts(), Read(decided).Texts());
        Assert.Equal(decided, Write(draft, Decided));
        Validation.AssertNoNewErrors(draft, decided);
    }

    [Fact]
    public void A_later_decision_replaces_the_earlier_and_what_is_unknown_is_kept()
    {
        const string state = """
            <plan xmlns="urn:emulation-office:plan:1" id="X" version="1"><parent number="1/KH"/><facts><fact name="staff" value="180"/></facts><decisions><decision finding="f1" rule="names/ordinal" state="waived" reason="cũ" by="B" textHash="0"/><decision finding="f9" rule="r" state="accepted"/></decisions><later/></plan>
            """;
        var draft = WordFile.Of(Para("Nội dung")).Part("customXml/item1.xml", state).Link("rId20", "customXml", "../customXml/item1.xml").Bytes();

        var decided = Write(draft, Decided);

        Assert.Equal("aa11", Assert.Single(Decisions(decided)).ParentHash);
        var root = PackageFile.Xml(decided, "customXml/item1.xml").Root!;
        Assert.Equal(["parent", "facts", "decisions", "later"], root.Elements().Select(static element => element.Name.LocalName));
        Assert.Equal(2, root.Element(XName.Get("decisions", "urn:emulation-office:plan:1"))!.Elements().Count());
    }

    // "Upgrading" in service/CHANGELOG.md: a state without a version is the first; a newer one is read as far as it is known, kept, and never lowered.
    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("14")]
    public void A_state_of_any_version_is_read_and_keeps_what_it_is(string? version)
    {
        var state = $"""
            <plan xmlns="urn:emulation-office:plan:1" xmlns:n="urn:emulation-office:plan:newer" id="X"{(version is null ? "" : $" version=\"{version}\"")} n:origin="later"><parent number="1/KH" n:seal="s"/><n:signatures><n:signature/></n:signatures><decisions><decision finding="f9" rule="r" state="waived" reason="vì" by="B" textHash="0" n:level="2"><n:note/></decision></decisions></plan>
            """;
        var draft = WordFile.Of(Para("Nội dung")).Part("customXml/item1.xml", state).Link("rId20", "customXml", "../customXml/item1.xml").Bytes();

        var decided = Write(draft, Decided);

        Assert.Equal("f9", Assert.Single(Decisions(draft)).Finding);
        Assert.Equal(["f9", "f1"], Decisions(decided).Select(static one => one.Finding));
        var (before, after) = (XDocument.Parse(state).Root!, PackageFile.Xml(decided, "customXml/item1.xml").Root!);
        Assert.Equal(version, (string?)after.Attribute("version"));
        after.Descendants(XName.Get("decision", "urn:emulation-office:plan:1")).Single(static one => (string?)one.Attribute("finding") == "f1").Remove();
        Assert.True(XNode.DeepEquals(before, after), after.ToString());
    }

    [Fact]
    public void A_file_that_is_no_word_file_holds_no_decisions()
    {
        using var text = new MemoryStream("Kế hoạch"u8.ToArray());

        Assert.Empty(DocumentDecisions.Read(text, TestContext.Current.CancellationToken));
    }

    private static IReadOnlyList<Decision> Decisions(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return DocumentDecisions.Read(stream, TestContext.Current.CancellationToken);
    }

    private static byte[] Write(byte[] draft, Decision decision)
    {
        using var input = new MemoryStream(draft);
        using var output = new MemoryStream();
        DocumentDecisions.Write(input, decision, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}

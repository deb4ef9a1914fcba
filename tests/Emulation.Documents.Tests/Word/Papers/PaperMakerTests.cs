using System.Xml.Linq;
using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Documents.Tests.Word.Insertion;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Papers;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word.Papers;

public sealed class PaperMakerTests
{
    private static readonly PlanFacts Facts = DraftSample.Read(DraftSample.Facts);
    private static readonly RequirementSet Parent = DraftParents.Read(DraftParents.Province);
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Hostile =
        ["O'Neil \"Hai\" & <Ba>", "=HYPERLINK(\"http://x\")", string.Join(' ', Enumerable.Repeat("Nguyễn", 28)) + " Vân", "Phạm Thị Hoa", "\u05D0\u05D1\u05D2 Cohen", "]]>", "&amp;", "Đặng Thị Thúy Ái"];

    private static readonly Invitee[] Guests = [.. Enumerable.Range(0, 300).Select(static i => new Invitee(i + 3, i % 3 == 0 ? "Bà" : null, Hostile[i % Hostile.Length], i % 2 == 0 ? "Trưởng thôn" : "", $"thôn {i % 7} & \"{i}\""))];

    private static PaperOutcome Make(PlanFacts facts, IReadOnlyList<Invitee> guests, TemplateFolder? templates = null) =>
        PaperMaker.Make(facts, Parent, guests, null, DraftSample.Rules, templates ?? new TemplateFolder(), null);

    private static byte[] Paper(PaperOutcome outcome, string key) => outcome.Papers.Single(paper => paper.Paper.Key == key).Content;

    [Fact]
    public void All_papers_are_sound_and_agree()
    {
        var outcome = Make(Facts, Guests);

        Assert.Empty(outcome.Conflicts);
        Assert.Empty(outcome.Faults.Select(static fault => fault.Message));
        Assert.Equal(PaperCatalogue.All.Select(static paper => paper.Descriptor), outcome.Papers.Select(static paper => paper.Paper));
        Assert.All(outcome.Papers, static paper => Validation.AssertClean(paper.Content));
        Assert.All(outcome.Papers, static paper => Assert.Empty(PackageFile.Xml(paper.Content, "word/document.xml").Descendants(W + "sdt")));
    }

    [Fact]
    public void Each_of_three_hundred_guests_has_one_page_with_the_name_as_it_is()
    {
        var file = Paper(Make(Facts, Guests), "invitation");
        var texts = DraftSample.Text(file).Blocks.Select(static block => block.Text).ToList();

        Assert.Equal(Guests.Select(Line), texts.Where(static text => text.StartsWith("Bà ", StringComparison.Ordinal) || text.StartsWith("Ông (Bà) ", StringComparison.Ordinal)));
        Assert.Equal(300, PackageFile.Xml(file, "word/document.xml").Root!.Element(W + "body")!.Elements(W + "p").Count(static paragraph => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == "DauTrang"));

        static string Line(Invitee guest) => string.Join(", ", new[] { $"{guest.Salutation ?? "Ông (Bà)"} {guest.Name}", guest.Position, guest.Unit }.Where(static part => part.Length > 0));
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes() =>
        Assert.Equal(Make(Facts, Guests[..20]).Papers.Select(static paper => Convert.ToHexString(paper.Content)), Make(Facts, Guests[..20]).Papers.Select(static paper => Convert.ToHexString(paper.Content)));

    [Theory]
    [InlineData("invitation", "12 tháng 9 năm 2025", "13 tháng 9 năm 2025", "Ngày này không có")]
    [InlineData("invitation", "thứ Sáu", "thứ Bảy", "thứ của ngày tổ chức")]
    [InlineData("invitation", "Nhà văn hóa trung tâm xã", "Nhà văn hóa thôn Hạ", "Địa điểm theo số liệu")]
    [InlineData("invitation", "07 giờ 30", "08 giờ 15", "giờ bắt đầu")]
    [InlineData("invitation", "07 giờ 30", "7h45", "Giờ này không có")]
    [InlineData("invitation", "Phạm Thị Hoa", "Phạm Thị Hòa", "họ tên người ký")]
    [InlineData("invitation", "Phú Hạ lần thứ I ", "Phú Hạ lần thứ II ", "Tên theo số liệu")]
    [InlineData("invitation", "Trưởng thôn", "Phó thôn", "danh sách có 1")]
    [InlineData("programme", "12 tháng 9 năm 2025", "12 tháng 8 năm 2025", "Ngày này không có")]
    [InlineData("programme", "07 giờ 30 - ", "07 giờ 32 - ", "Giờ này không có")]
    [InlineData("programme", "Nhà văn hóa trung tâm xã", "Hội trường", "Địa điểm theo số liệu")]
    [InlineData("task_table", "11/9/2025", "14/9/2025", "Ngày này không có")]
    [InlineData("task_table", "xã Phú Hạ lần", "xã Phú Hà lần", "Tên theo số liệu")]
    [InlineData("chair_script", "(2025 - 2030)", "(2025 - 2029)", "Tên theo số liệu")]
    [InlineData("chair_script", "Địa điểm: ", "Nơi họp ở ", null)]
    public void One_word_changed_in_one_place_is_found(string key, string right, string wrong, string? message)
    {
        var outcome = Make(Facts, Guests[..5]);
        var paper = outcome.Papers.Single(one => one.Paper.Key == key);
        var changed = ReplaceOnce(paper.Content, right, wrong);

        var faults = Check(paper.Paper, DraftSample.Text(changed), Guests[..5]);

        Assert.Empty(Check(paper.Paper, DraftSample.Text(paper.Content), Guests[..5]));
        if (message is null)
        {
            // A label is the template's own; what stands behind it still is right.
            Assert.Empty(faults);
            return;
        }

        Assert.Contains(faults, fault => fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_taken_out_or_put_in_twice_is_found()
    {
        var invitation = Make(Facts, Guests[..5]).Papers[0];

        Assert.Contains(Check(invitation.Paper, DraftSample.Text(invitation.Content), Guests[..4]), static fault => fault.Message.Contains("lần cho 4 tờ", StringComparison.Ordinal));
        Assert.Contains(Check(invitation.Paper, DraftSample.Text(invitation.Content), Guests[..6]), static fault => fault.Message.Contains("Có 0 giấy mời", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_that_was_moved_to_another_day_disagrees()
    {
        var plan = DraftSample.Text(DraftSample.Draft(Facts with { Event = Facts.Event! with { Date = new DateOnly(2025, 9, 10), Venue = "Sân vận động" } }, Parent).File);

        var faults = PaperMaker.Make(Facts, Parent, [], plan, DraftSample.Rules, new TemplateFolder(), null).Faults;

        Assert.All(faults, static fault => Assert.Equal("Kế hoạch", fault.Paper));
        Assert.Contains(faults, static fault => fault.Message.Contains("Không ghi ngày tổ chức", StringComparison.Ordinal));
        Assert.Contains(faults, static fault => fault.Message.Contains("Địa điểm theo số liệu", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_facts_are_gaps_and_no_disagreement()
    {
        var faults = Make(DraftSample.Read("unit: { kind: xa, name: Phú Hạ }"), []).Faults;

        Assert.NotEmpty(faults);
        Assert.All(faults, static fault => Assert.True(fault.IsGap, fault.Message));
    }

    [Fact]
    public void What_conflicts_with_the_parent_or_finds_no_time_makes_no_paper()
    {
        var late = Make(Facts with { Event = Facts.Event! with { Date = new DateOnly(2025, 9, 20) } }, []);
        var full = Make(Facts with { Programme = [new ProgrammeFacts("A8", 200, null)] }, []);

        Assert.Empty(late.Papers);
        Assert.Contains(late.Conflicts, static conflict => conflict.Fact == "event.date");
        Assert.Empty(full.Papers);
        Assert.Contains("“Tổng kết và bế mạc”", Assert.Single(full.Conflicts).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_s_own_template_is_taken_and_what_it_leaves_out_is_told()
    {
        var own = Directory.CreateTempSubdirectory("emulation-papers-");
        try
        {
            var slots = $"<w:sdt><w:sdtPr><w:tag w:val=\"slot:invitations\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space=\"preserve\">Mời </w:t></w:r>{Slot("guest")}</w:p><w:sdt><w:sdtPr><w:tag w:val=\"slot:authority\"/></w:sdtPr><w:sdtContent><w:p>{Slot("line")}</w:p></w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
            Directory.CreateDirectory(Path.Combine(own.FullName, "papers"));
            File.WriteAllBytes(Path.Combine(own.FullName, "papers", "invitation.xa.docx"), WordFile.Of(slots).Bytes());

            var outcome = Make(Facts, Guests[..2], new TemplateFolder(own.FullName));

            Assert.Contains(DraftSample.Text(Paper(outcome, "invitation")).Blocks, static block => block.Text.StartsWith("Mời Bà O'Neil", StringComparison.Ordinal));
            Assert.Contains(outcome.Faults, static fault => fault is { Paper: "Giấy mời" } && fault.Message.Contains("Không ghi địa điểm", StringComparison.Ordinal));
        }
        finally
        {
            own.Delete(recursive: true);
        }

        static string Slot(string name) => $"<w:sdt><w:sdtPr><w:tag w:val=\"slot:{name}\"/></w:sdtPr><w:sdtContent><w:r><w:t>…</w:t></w:r></w:sdtContent></w:sdt>";
    }

    private static IReadOnlyList<PaperFault> Check(PaperDescriptor paper, PlanText text, IReadOnlyList<Invitee> guests) => PaperMaker.Check(Facts, Parent, guests, [(paper, text)], null);

    // The words of a slot are a run of their own; some stand across runs, and then the first paragraph that says them is written anew in one run.
    private static byte[] ReplaceOnce(byte[] package, string right, string wrong) => PackageEdit.InMain(package, root =>
    {
        var paragraph = root.Descendants(W + "p").First(one => string.Concat(one.Descendants(W + "t").Select(static text => text.Value)).Contains(right, StringComparison.Ordinal));
        var texts = paragraph.Descendants(W + "t").ToList();
        var whole = string.Concat(texts.Select(static text => text.Value));
        texts.ForEach(static text => text.Value = "");
        texts[0].Value = whole[..whole.IndexOf(right, StringComparison.Ordinal)] + wrong + whole[(whole.IndexOf(right, StringComparison.Ordinal) + right.Length)..];
    });
}

using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Tests.Word.Drafting;

public sealed class PlanDrafterTests
{
    public static TheoryData<string, string, int> Written => new()
    {
        { DraftParents.Province, DraftSample.Facts, 27 },
        { DraftParents.Province, """
            unit: { kind: phuong, name: Hoàng Lâm, province: tỉnh Sông Thao }
            level: commune
            staff: 310
            event: { form: "Hội nghị biểu dương người tốt, việc tốt", ordinal: 2, period: 2025-2030, review: 2020-2025, date: 2025-09-19, session: afternoon, venue: Trung tâm hội nghị phường }
            delegates: { min: 90, max: 120, lines: [{ name: Khách mời, seats: 15 }, { name: Khu phố 1, seats: 12 }] }
            issue: { date: 2025-08-25, place: Hoàng Lâm }
            signer: { name: Lê Thị Bích, title: vice_chairman }
            tasks: [{ unit: Trung tâm Phục vụ hành chính công, lead: [reception] }, { unit: Đoàn Thanh niên Cộng sản Hồ Chí Minh phường, lead: [arts] }]
            recipients: [Báo và Đài Phát thanh, truyền hình Sông Thao]
            """, 27 },
        { DraftParents.Province, """
            unit: { kind: dac_khu, name: Hòn Yến, province: tỉnh Sông Thao }
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-08-30, venue: Hội trường Ủy ban nhân dân đặc khu }
            delegates: { total: 90, lines: [{ name: Thường trực Đảng ủy, seats: 2, group: leaders }, { name: Thường trực HĐND, seats: 2 }] }
            issue: { date: 2025-07-18, place: Hòn Yến }
            signer: { name: Đặng Quốc Bảo, title: chairman }
            """, 27 },
        { DraftParents.District, """
            unit: { kind: xa, name: Suối Lớn, province: tỉnh Bình Minh }
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 3, period: 2025-2030, review: 2020-2025, date: 2025-03-14, session: afternoon, venue: Hội trường UBND xã }
            delegates: { max: 110 }
            issue: { date: 2025-01-20 }
            signer: { name: Hoàng Văn Đức, title: vice_chairman }
            """, 15 },
        { DraftParents.District, """
            unit: { kind: xa, name: Bản Mây, province: tỉnh Bình Minh }
            staff: 42
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 3, period: 2025-2030, review: 2020-2025, date: 2025-03-31, session: morning, venue: Nhà văn hóa xã }
            delegates: { total: 9 }
            issue: { date: 2025-03-03 }
            signer: { name: Vàng A Sính, title: chairman }
            """, 15 },
        { DraftParents.District, """
            unit: { kind: xa, name: Cẩm Lĩnh, province: tỉnh Bình Minh }
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-02-22, session: morning, venue: Hội trường }
            delegates: { total: 120, lines: [{ name: Các thôn, seats: 60 }, { name: Các trường học, seats: 20 }, { name: Khách mời, seats: 40 }] }
            issue: { date: 2025-01-06 }
            signer: { name: Nguyễn Văn Bình, title: chairman }
            """, 15 },
        { DraftParents.City, """
            unit: { kind: phuong, name: Ngô Quyền, province: thành phố Hải Phòng }
            staff: 149
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-09-09, venue: Cung Văn hóa }
            delegates: { min: 120, max: 150 }
            issue: { date: 2025-08-12 }
            signer: { name: Bùi Quang Huy, title: chairman }
            """, 27 },
        { DraftParents.City, """
            unit: { kind: phuong, name: Lê Chân, province: thành phố Hải Phòng }
            staff: 150
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-10-03, session: morning, venue: Nhà hát }
            delegates: { total: 180, lines: [{ name: Thường trực Đảng ủy, seats: 2 }] }
            issue: { date: 2025-09-01 }
            signer: { name: Trần Thị Mai, title: vice_chairman }
            """, 27 },
        { DraftParents.City, """
            unit: { kind: xa, name: Vĩnh Am, province: thành phố Hải Phòng }
            staff: 88
            event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-09-26, session: afternoon, venue: Trung tâm văn hóa xã }
            delegates: { total: 101 }
            issue: { date: 2025-08-20 }
            signer: { name: Đỗ Đình Khôi, title: chairman }
            """, 27 },
    };

    public static TheoryData<string> OfLangSon =>
    [
        """
        unit: { kind: phuong, name: Hoàng Văn Thụ, province: tỉnh Lạng Sơn }
        staff: 180
        event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-02-21, session: morning, venue: Hội trường UBND phường }
        delegates: { total: 150 }
        issue: { date: 2024-12-28 }
        signer: { name: Nguyễn Văn A, title: chairman }
        """,
        """
        unit: { kind: xa, name: Mai Pha, province: tỉnh Lạng Sơn }
        level: commune
        staff: 230
        event: { form: "Hội nghị biểu dương người tốt, việc tốt", ordinal: 2, period: 2025-2030, review: 2020-2025, date: 2025-03-07, session: afternoon, venue: Nhà văn hóa xã }
        delegates: { total: 201, lines: [{ name: Thường trực Đảng ủy, seats: 2 }, { name: Thôn Tân Lập, seats: 9 }] }
        issue: { date: 2025-01-08 }
        signer: { name: Trần Thị B, title: vice_chairman }
        """,
        """
        unit: { kind: phuong, name: Vĩnh Trại, province: tỉnh Lạng Sơn }
        staff: 199
        event: { form: Đại hội thi đua yêu nước, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-03-28, session: morning, venue: Trung tâm Hội nghị tỉnh }
        delegates: { min: 200, max: 250 }
        issue: { date: 2025-02-10 }
        signer: { name: Hoàng Thị Thu, title: chairman }
        """,
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_draft_meets_all_its_parent_requires(string parent, string facts, int judged)
    {
        var (outcome, file) = DraftSample.Draft(facts, parent);

        AssertSound(outcome, file);
        // So many requirements, and none of them passed by being empty.
        Assert.Equal(judged, outcome.Report.Verdicts.Count);
        Assert.All(outcome.Report.Verdicts.Where(static one => one.Verdict == Verdict.Met), static one => Assert.False(string.IsNullOrWhiteSpace(one.Evidence?.Quote)));
        Assert.DoesNotContain(outcome.Report.Findings, static finding => finding.Severity != Severity.Note);
    }

    [Theory]
    [MemberData(nameof(OfLangSon))]
    public void A_draft_meets_a_real_parent(string facts)
    {
        using var parent = File.OpenRead(SharedPlans.Path("tp-lang-son-2024.docx"));

        var (outcome, file) = DraftSample.Draft(DraftSample.Read(facts), ParentReader.Read(parent, "parent:0", cancellation: TestContext.Current.CancellationToken));

        AssertSound(outcome, file);
        Assert.InRange(outcome.Report.Verdicts.Count(static one => one.Verdict == Verdict.Met), 22, 33);
        // The parent spells one name in two ways, forgets exactly 200 and came without its number: all three are its own.
        Assert.All(outcome.Report.Findings.Where(static finding => finding.Severity != Severity.Note), static finding => Assert.Contains(finding.Rule, new[] { "names/event-case", "parents/condition-gap", "sentences/blank" }));
    }

    [Fact]
    public void Levels_above_the_commune_draft_in_their_own_offices()
    {
        foreach (var (unit, office) in new[] { ("{ kind: tinh, name: Sông Thao }", "Sở Nội vụ"), ("{ kind: thanh_pho_tw, name: Hải Phòng }", "Sở Văn hóa, Thể thao và Du lịch") })
        {
            var (outcome, file) = DraftSample.Draft(DraftSample.Read(DraftSample.Facts.Replace("{ kind: xa, name: Phú Hạ, province: tỉnh Sông Thao }", unit, StringComparison.Ordinal)), null);

            AssertSound(outcome, file);
            Assert.Contains(DraftSample.Text(file).Blocks, block => block.Text == office);
        }
    }

    [Theory]
    [InlineData("date: 2025-09-12", "date: 2025-09-20", "event.date", "hoàn thành trước ngày 20 tháng 9 năm 2025")]
    [InlineData("total: 133", "total: 161", "delegates.total", "từ 90 đến 160 đại biểu")]
    [InlineData("total: 133", "total: 40", "delegates.total", "từ 90 đến 160 đại biểu")]
    [InlineData("Hội nghị điển hình tiên tiến", "Đại hội thi đua yêu nước", "event.form", "Hội nghị biểu dương người tốt, việc tốt")]
    [InlineData("date: 2025-08-04", "date: 2025-09-05", "event.date", null)]
    public void What_conflicts_is_named_with_the_parent_s_words_and_nothing_is_written(string right, string wrong, string fact, string? quote)
    {
        var (outcome, file) = DraftSample.Draft(DraftSample.Facts.Replace(right, wrong, StringComparison.Ordinal), DraftParents.Province);

        Assert.Empty(file);
        Assert.Contains(outcome.Conflicts, conflict => conflict.Fact == fact && conflict.Reason.Length > 10 && (quote is null || conflict.Parent!.Quote.Contains(quote, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_that_breaks_what_the_parent_fixes_conflicts()
    {
        var (outcome, file) = DraftSample.Draft(DraftSample.Facts.Replace("total: 133", "total: 133, lines: [{ name: Thường trực Đảng ủy, seats: 3 }]", StringComparison.Ordinal), DraftParents.City);

        Assert.Empty(file);
        Assert.Contains(outcome.Conflicts, static conflict => conflict.Fact == "delegates.lines");
    }

    [Fact]
    public void Missing_facts_stay_visible_and_the_check_says_so()
    {
        var (outcome, file) = DraftSample.Draft("unit: { kind: xa, name: Phú Hạ }", DraftParents.Province);

        Assert.Empty(outcome.Conflicts);
        Assert.Contains(outcome.Report.Verdicts, static one => one is { Verdict: Verdict.Missing, Requirement.Kind: RequirementKind.Deadline });
        Assert.Contains(DraftSample.Text(file).Blocks, static block => block.Text.Contains("……", StringComparison.Ordinal));
        Validation.AssertClean(file);
    }

    [Theory]
    [InlineData("Hội trường “Sông Thao” & <Nhà A>")]
    [InlineData("Hội trường O'Neil \"cũ\"")]
    public void Names_with_marks_of_their_own_come_out_as_they_are(string venue)
    {
        var facts = DraftSample.Read(DraftSample.Facts);

        var (outcome, file) = DraftSample.Draft(facts with { Event = facts.Event! with { Venue = venue } }, DraftParents.Read(DraftParents.Province));

        Assert.Empty(outcome.Conflicts);
        Assert.Contains(DraftSample.Text(file).Blocks, block => block.Text == $"Địa điểm: {venue}.");
        Validation.AssertClean(file);
    }

    [Fact]
    public void A_long_name_and_one_in_loose_accents_come_out_whole()
    {
        var name = string.Join(' ', Enumerable.Repeat("Nguyễn", 28)) + " Vân";
        var loose = name.Normalize(System.Text.NormalizationForm.FormD);

        var (_, file) = DraftSample.Draft(DraftSample.Facts.Replace("Phạm Thị Hoa", loose, StringComparison.Ordinal), DraftParents.Province);

        Assert.True(name.Length >= 195);
        Assert.Contains(DraftSample.Text(file).Blocks, block => block.Text == name);
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes() =>
        Assert.Equal(DraftSample.Draft(DraftSample.Facts, DraftParents.Province).File, DraftSample.Draft(DraftSample.Facts, DraftParents.Province).File);

    internal static void AssertSound(DraftOutcome outcome, byte[] file)
    {
        Assert.Empty(outcome.Conflicts.Select(static conflict => conflict.Reason));
        Assert.Empty(outcome.Report.Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Message));
        Assert.Empty(outcome.Report.Verdicts.Where(static one => one.Verdict is Verdict.Violated or Verdict.Missing).Select(static one => $"{one.Requirement.Kind}: {one.Reason}"));
        Validation.AssertClean(file);
    }
}

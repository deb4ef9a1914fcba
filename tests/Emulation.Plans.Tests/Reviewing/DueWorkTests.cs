using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Reviewing;

public sealed class DueWorkTests
{
    private static readonly RequirementSet Parent = RequirementExtractor.Extract(
        Text(
            "ỦY BAN NHÂN DÂN TỈNH SÔNG THAO",
            "Số: 214/KH-UBND",
            "Sông Thao, ngày 15 tháng 7 năm 2025",
            "KẾ HOẠCH",
            "Tổ chức Hội nghị điển hình tiên tiến cấp xã",
            "I. TỔ CHỨC HỘI NGHỊ CẤP XÃ",
            "1. Thời gian: 1/2 ngày, hoàn thành trước ngày 20 tháng 9 năm 2025.",
            "2. Trước khi tổ chức hội nghị ít nhất 15 ngày, các xã, phường gửi kế hoạch về Sở Nội vụ.",
            "II. TỔ CHỨC THỰC HIỆN",
            "Các xã, phường báo cáo kết quả về Sở Nội vụ chậm nhất 10 ngày sau khi kết thúc hội nghị."),
        "parent:0");

    private static readonly ReviewItem InTime = Item("a.docx", "xã An Bình", "12 tháng 9");
    private static readonly ReviewItem TooLate = Item("b.docx", "xã Bình An", "25 tháng 9");

    [Fact]
    public void Days_that_hang_on_the_event_are_those_of_each_unit()
    {
        var works = DueWork.Of(Report(InTime, TooLate));

        Assert.Equal(
            [
                (Day(8, 28), "a.docx", RequirementKind.PreSubmission),
                (Day(9, 10), "b.docx", RequirementKind.PreSubmission),
                (Day(9, 19), "a.docx", RequirementKind.Deadline),
                (Day(9, 19), "b.docx", RequirementKind.Deadline),
                (Day(9, 22), "a.docx", RequirementKind.Reporting),
                (Day(10, 5), "b.docx", RequirementKind.Reporting),
            ],
            works.Select(static work => (work.Due, work.Unit.Current!.Path, work.Requirement.Kind)));
    }

    [Fact]
    public void Late_is_who_leaves_it_undone_after_its_day()
    {
        var deadlines = DueWork.Of(Report(InTime, TooLate)).Where(static work => work.Requirement.Kind == RequirementKind.Deadline).ToList();

        Assert.Equal([false, true], deadlines.Select(static work => work.IsLate(new DateOnly(2025, 9, 20))));
        Assert.Equal([false, false], deadlines.Select(static work => work.IsLate(new DateOnly(2025, 9, 19))));
    }

    [Fact]
    public void Who_has_sent_nothing_is_asked_for_what_the_others_are_asked_for()
    {
        var works = DueWork.Of(Report(["Chưa Gửi"], InTime)).Where(static work => work.Unit.Name == "Chưa Gửi").ToList();

        Assert.Equal(
            [(Day(9, 19), RequirementKind.Deadline), (null, RequirementKind.PreSubmission), (null, RequirementKind.Reporting)],
            works.Select(static work => (work.Due, work.Requirement.Kind)).OrderBy(static work => work.Kind));
        Assert.All(works, static work => Assert.True(work is { IsOpen: true, Verdict: null }));
        Assert.True(works[0].IsLate(new DateOnly(2025, 9, 20)));
    }

    [Fact]
    public void Where_nobody_has_sent_anything_all_are_asked() =>
        Assert.Equal(3, DueWork.Of(Report(["Chưa Gửi"])).Count);

    private static ReviewReport Report(params ReviewItem[] items) => Report([], items);

    private static ReviewReport Report(IReadOnlyList<string> expected, params ReviewItem[] items) => ReviewReport.Of([Parent], items, expected);

    private static DateOnly? Day(int month, int day) => new(2025, month, day);

    private static ReviewItem Item(string path, string unit, string held)
    {
        var draft = Text(
            $"ỦY BAN NHÂN DÂN {unit.ToUpper(VietnameseText.Culture)}",
            "Số: 9/KH-UBND",
            "ngày 01 tháng 8 năm 2025",
            "KẾ HOẠCH",
            $"Tổ chức Hội nghị điển hình tiên tiến {unit}",
            "Thực hiện Kế hoạch số 214/KH-UBND ngày 15/7/2025 của UBND tỉnh Sông Thao;",
            "I. NỘI DUNG",
            $"1. Thời gian: 1/2 ngày, ngày {held} năm 2025.",
            "2. Trước khi tổ chức hội nghị 15 ngày gửi kế hoạch về Sở Nội vụ.");
        return new ReviewItem(path, path, ReviewState.Checked) { Plan = PlanReview.Of(draft, [Parent], RuleData.Empty, new CheckOptions(), []).Plan };
    }

    private static PlanText Text(params string[] lines) => new() { Source = SourceKind.PlainText, Blocks = [.. lines.Select(static (line, index) => new Block { Index = index, Text = line })] };
}

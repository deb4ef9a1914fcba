namespace Emulation.Plans.Tests.Mutation.Operators;

/// <summary>Lỗi ngày tháng.</summary>
internal static class DateMutations
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("ngày không có", "dates/impossible", "The calendar has no such day.", Edits.Any(
            Edits.Replace(@"\d\d/8/2025", "31/6/2025", "^- "), Edits.Replace(@"\d\d/8/2025", "30/02/2025", "^- "), Edits.Replace(@"22 tháng 8", "32 tháng 8"))),
        new("thứ khác", "dates/weekday", "22 August 2025 is a Friday.", Edits.Any(
            Edits.Replace("thứ Sáu", "thứ Năm"), Edits.Replace("thứ Sáu", "Thứ Bảy"), Edits.Replace("(?<=thứ Sáu, ngày )22", "23"), Edits.Replace("thứ Sáu", "Chủ nhật"))),
        new("khoảng thời gian ngược", "dates/reversed-period", "It ends before it begins.", Edits.Any(
            Edits.Replace(@"2020 - 2025", "2025 - 2020"), Edits.Replace(@"2025 - 2030", "2030 - 2025"), Edits.Replace("từ ngày 04/8/2025 đến ngày 12/8/2025", "từ ngày 12/8/2025 đến ngày 04/8/2025"))),
        new("số lần đại hội toàn quốc", "dates/congress-year", "The eleventh is that of 2025.", Edits.Any(
            Edits.Replace("lần thứ XI(?= năm)", "lần thứ X"), Edits.Replace("lần thứ XI năm 2025", "lần thứ XI năm 2020"), Edits.Replace("lần thứ XI(?= năm)", "lần thứ IX"))),
        new("hội nghị trước kế hoạch", "dates/event-before-plan", "The plan is of 28 July 2025.", Edits.Any(
            Edits.Replace("ngày 22 tháng 8 năm 2025", "ngày 23 tháng 5 năm 2025"), Edits.Replace("ngày 22 tháng 8 năm 2025", "ngày 23 tháng 8 năm 2024"))),
        new("hai ngày hội nghị", "dates/event-conflict", "The time of the conference is 22 August 2025.", Edits.Any(
            Edits.Replace(@"\(22/8/2025\)", "(29/8/2025)"), Edits.Replace(@"\(22/8/2025\)", "(22/9/2025)"), Edits.Replace(@"\(22/8/2025\)", "(21/8/2025)"))),
        new("hạn trước kế hoạch", "dates/deadline-before-plan", "The plan is of 28 July 2025.", Edits.Any(
            Edits.Replace(@"(?<=trước ngày \d\d/)8(?=/2025)", "6"), Edits.Replace(@"(?<=trước ngày \d\d/8/)2025", "2024"))),
        new("hạn sau hội nghị", "dates/deadline-after-event", "What prepares the conference ends before it.", Edits.Any(
            Edits.Replace(@"(?<=trước ngày )\d\d(?=/8/2025)", "27"), Edits.Replace(@"(?<=trước ngày \d\d/)8(?=/2025)", "9"))),
        new("gửi hồ sơ không kịp", "dates/submission-before-plan", "22 August less 45 days is before 28 July.", Edits.Any(
            Edits.Replace("15(?= ngày, gửi)", "45", shownAt: "^1. Thời gian"), Edits.Replace("15(?= ngày, gửi)", "30", shownAt: "^1. Thời gian"))),
    ];
}

using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Gửi hồ sơ trước hội nghị và báo cáo kết quả, with the days that the parent's periods come to.</summary>
public sealed partial class SubmissionSection : PlanSection
{
    private const string Papers = "kế hoạch, lịch tổ chức, báo cáo tổng kết, nội dung và chương trình";

    public override SectionDescriptor Descriptor { get; } = new("submission", "Gửi hồ sơ, chế độ báo cáo", SectionPlace.Body, ["Gửi hồ sơ và chế độ báo cáo", "Chế độ báo cáo"],
        [
            SectionSlot.List("submissions", "Gửi hồ sơ trước", SectionSlot.Text("submission", "Một câu")),
            SectionSlot.List("reports", "Chế độ báo cáo của cấp trên", SectionSlot.Text("report", "Một câu")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("submissions", "submission", brief.Required<PreSubmissionValue>(RequirementKind.PreSubmission).Select(value => Sentence(value, brief)))
        .With("reports", "report", brief.Carried(RequirementKind.Reporting).Select(static text => Report(text) + "."));

    // The template names who reports: of the parent's sentence stays what is to be done ("Trên đây là Kế hoạch …; các đơn vị báo cáo …" leaves "báo cáo …").
    private static string Report(string text)
    {
        var deed = Deed().Match(VietnameseText.ToKey(text));
        return CarriedText.Lower(deed.Success ? text[deed.Index..] : text);
    }

    private static string Sentence(PreSubmissionValue value, DraftBrief brief)
    {
        var working = value.DayKind == "working";
        var days = value.Days ?? 15;
        var day = brief.Facts.Event?.Date is { } held ? DraftDates.Long(DraftDates.Before(held, days, working)) : $"{DraftBrief.Blank} tháng {DraftBrief.Blank} năm {DraftBrief.Blank}";
        var papers = value.Documents.Count > 0 ? CarriedText.Clean(string.Join(", ", value.Documents)) : Papers;
        var to = value.To is { } named ? CarriedText.Clean(named) : ParentCitation.Issuer(brief.Parent?.Document.Issuer);
        return $"Trước khi tổ chức {brief.Texts[DraftTexts.Meeting]} {DraftTexts.Two(days)} ngày{(working ? " làm việc" : "")} (chậm nhất ngày {day}), "
            + $"{brief.Texts["unit.standing"]} hoàn thiện, trình ký và gửi {CarriedText.Lower(papers)} về {to}{(value.Via is { } via ? $" (qua {CarriedText.Clean(via)})" : "")}.";
    }

    [GeneratedRegex(@"\b(?:định kỳ|hằng (?:tuần|tháng|quý)|thường xuyên|kịp thời|tổng hợp|gửi|báo cáo|phản ánh)\b(?! tổng kết)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Deed();
}

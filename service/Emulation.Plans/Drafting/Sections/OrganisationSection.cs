using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Hình thức, thời gian, địa điểm, thành phần và số lượng đại biểu.</summary>
public sealed class OrganisationSection : PlanSection
{
    private const string Groups = "Đại diện cấp ủy, chính quyền, Mặt trận và đoàn thể ở địa phương; đại diện tập thể, cá nhân tiêu biểu được bình chọn từ cơ sở";
    private const string Priority = "Chú trọng lựa chọn người trực tiếp lao động, sản xuất, phụ nữ, người dân tộc thiểu số và gương tiêu biểu ở các thành phần kinh tế";

    public override SectionDescriptor Descriptor { get; } = new("organisation", "Hình thức, thời gian, địa điểm, đại biểu", SectionPlace.Body,
        ["Hình thức, thời gian và đại biểu", "Thời gian, địa điểm, thành phần", "Thành phần và số lượng đại biểu"],
        [
            SectionSlot.Text("form", "Hình thức"),
            SectionSlot.Text("duration", "Thời lượng"),
            SectionSlot.Text("composition", "Thành phần"),
            SectionSlot.List("shares", "Tỷ lệ thành phần", SectionSlot.Text("share", "Một tỷ lệ")),
            SectionSlot.List("priorities", "Đối tượng được chú trọng", SectionSlot.Text("priority", "Một câu")),
        ]);

    public override SlotValues Fill(DraftBrief brief)
    {
        var groups = string.Join("; ", brief.Required<CompositionValue>(RequirementKind.Composition)
            .Select(value => brief.Own(string.Join("; ", value.Groups))).Distinct(StringComparer.Ordinal));
        var priorities = brief.Carried(RequirementKind.CompositionPriority);
        return new SlotValues()
            .With("form", $"Tổ chức “{brief.Texts["event.form"]}”{Assembly(brief)}")
            .With("duration", Duration(brief))
            .With("composition", groups.Length > 0 ? CarriedText.Upper(groups) : Groups)
            .With("shares", "share", ItemTexts.Closed(DelegateShares.Of(brief).Select(static share => share.Words)))
            .With("priorities", "priority", (priorities.Count > 0 ? priorities : [Priority]).Select(static text => CarriedText.Upper(text) + "."));
    }

    // Plenary or delegates: by the staff, where the parent lets that decide.
    private static string Assembly(DraftBrief brief)
    {
        var then = brief.Required<ConditionalValue>(RequirementKind.Conditional)
            .FirstOrDefault(value => value.If is { Fact: "staff", Number: { } number } && brief.Facts.Staff is { } staff && value.If.Op.Holds(staff, number));
        var key = VietnameseText.ToKey(then?.Then ?? "");
        var meeting = brief.Texts[DraftTexts.Meeting].ToLower(VietnameseText.Culture);
        return key.Contains("toàn thể", StringComparison.Ordinal) ? $" theo hình thức {meeting} toàn thể"
            : key.Contains($"{meeting} đại biểu", StringComparison.Ordinal) ? $" theo hình thức {meeting} đại biểu" : "";
    }

    private static string Duration(DraftBrief brief)
    {
        var days = DraftSessions.Days(brief);
        return days == 0.5m ? "1/2 ngày" : days == decimal.Truncate(days) ? $"{DraftTexts.Two((int)days)} ngày" : $"{days.Show()} ngày";
    }
}

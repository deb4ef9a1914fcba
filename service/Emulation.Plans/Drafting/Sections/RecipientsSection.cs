using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Nơi nhận: the parent's issuer and whoever papers go to, own leaders, every unit with a task, then the archive.</summary>
public sealed class RecipientsSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("recipients", "Nơi nhận", SectionPlace.Recipients, ["Nơi nhận"],
        [SectionSlot.List("recipients", "Các nơi nhận", SectionSlot.Text("recipient", "Một nơi nhận")), SectionSlot.Text("archive", "Ký hiệu đơn vị soạn thảo")]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("recipients", "recipient", Of(brief))
        .With("archive", Archive(brief.Texts["unit.standing"]));

    private static IEnumerable<string> Of(DraftBrief brief)
    {
        var above = brief.Parent is { } parent ? new[] { ParentCitation.Issuer(parent.Document.Issuer) } : [];
        var submitted = brief.Required<PreSubmissionValue>(RequirementKind.PreSubmission).SelectMany(static value => new[] { value.To, value.Via }).OfType<string>().Select(static body => CarriedText.Upper(CarriedText.Clean(body)));
        var kind = brief.Texts["unit.kind"];
        IEnumerable<string> all =
        [
            .. above.Concat(submitted).Select(static body => $"{body} (để báo cáo)"),
            $"Thường trực {PartyOf(brief.Facts.Unit?.Kind)}, Thường trực HĐND {kind}",
            $"Chủ tịch, các Phó Chủ tịch UBND {kind}",
            .. brief.Duties.Select(static duty => duty.Unit),
            .. brief.Facts.Recipients ?? [],
        ];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return all.Where(recipient => seen.Add(VietnameseText.Squeeze(VietnameseText.ToKey(recipient))));
    }

    private static string PartyOf(UnitKind? kind) => kind switch
    {
        UnitKind.Huyen => "Huyện ủy",
        UnitKind.ThanhPho or UnitKind.ThanhPhoTw => "Thành ủy",
        UnitKind.Tinh => "Tỉnh ủy",
        _ => "Đảng ủy",
    };

    // The initials by which offices sign their files: "Phòng Văn hóa - Xã hội" is VHXH, "Sở Nội vụ" is SNV.
    private static string Archive(string unit)
    {
        var name = unit.StartsWith("Phòng ", StringComparison.Ordinal) ? unit["Phòng ".Length..] : unit.StartsWith("Bộ phận ", StringComparison.Ordinal) ? unit["Bộ phận ".Length..] : unit;
        return string.Concat(name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word is not "và" && char.IsLetter(word[0])).Select(static word => char.ToUpper(word[0], VietnameseText.Culture))) is { Length: > 0 } mark ? mark : DraftBrief.Blank;
    }
}

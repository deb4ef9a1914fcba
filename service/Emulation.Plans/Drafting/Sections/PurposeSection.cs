using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Mục đích, yêu cầu, with the principles the parent names.</summary>
public sealed class PurposeSection : PlanSection
{
    private static readonly string[] Always = ["trang trọng", "thiết thực", "tiết kiệm", "hiệu quả", "an toàn"];
    private static readonly string[] WhereAsked = ["công khai", "dân chủ"];

    public override SectionDescriptor Descriptor { get; } = new("purpose", "Mục đích, yêu cầu", SectionPlace.Body, ["Mục đích, yêu cầu", "Mục đích", "Yêu cầu"],
        [
            SectionSlot.Text("virtues", "Các yêu cầu đối với việc tổ chức: trang trọng, thiết thực…"),
            SectionSlot.List("principles", "Nguyên tắc riêng của cấp trên", SectionSlot.Text("principle", "Một nguyên tắc")),
        ]);

    public override SlotValues Fill(DraftBrief brief)
    {
        var asked = brief.Carried(RequirementKind.Principle);
        var keys = asked.Select(VietnameseText.ToKey).ToList();
        return new SlotValues()
            .With("virtues", string.Join(", ", [.. Always, .. WhereAsked.Where(virtue => keys.Exists(key => key.Contains(virtue, StringComparison.Ordinal)))]))
            // Our own sentence already says what a principle of two or more virtues says.
            .With("principles", "principle", asked.Where(text => Always.Concat(WhereAsked).Count(virtue => VietnameseText.ToKey(text).Contains(virtue, StringComparison.Ordinal)) < 2)
                .Select(static text => CarriedText.Upper(text) + "."));
    }
}

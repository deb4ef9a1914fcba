using System.Globalization;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Phụ lục: dự toán kinh phí; amounts are the finance office's, the lines follow from what the plan holds.</summary>
public sealed class AnnexCostsSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("annex_costs", "Phụ lục: dự toán kinh phí", SectionPlace.Annex, ["Dự toán kinh phí"],
        [
            SectionSlot.Text("annex", "Số phụ lục"),
            SectionSlot.List("rows", "Các khoản chi", SectionSlot.Text("number", "Thứ tự"), SectionSlot.Text("item", "Khoản chi"), SectionSlot.Text("unit", "Đơn vị tính"), SectionSlot.Text("quantity", "Số lượng")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("annex", brief.Annex("annex_costs") ?? "Phụ lục")
        .With("rows", Items(brief).Select(static (item, index) => new SlotValues()
            .With("number", (index + 1).ToString(CultureInfo.InvariantCulture)).With("item", item.Name).With("unit", item.Unit).With("quantity", item.Quantity)));

    private static IEnumerable<(string Name, string Unit, string Quantity)> Items(DraftBrief brief)
    {
        var seats = (brief.Facts.Delegates?.Total ?? brief.Facts.Delegates?.Max)?.ToString(CultureInfo.InvariantCulture) ?? "";
        yield return ("Trang trí, ma-két, khẩu hiệu", "gói", "1");
        yield return ("Thuê âm thanh, ánh sáng", "gói", "1");
        yield return ("In tài liệu, giấy mời", "bộ", seats);
        yield return ("Nước uống", "người", seats);
        if (AgendaLines.Of(brief).Any(static line => line.Code == "A2"))
        {
            yield return ("Tiết mục văn nghệ", "tiết mục", "");
        }

        yield return ("Tiền thưởng kèm theo danh hiệu, hình thức khen thưởng", "suất", "");
        yield return ("Khung, phôi giấy khen", "chiếc", "");
        yield return ("Chi khác", "", "");
    }
}

using System.Globalization;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Phân bổ đại biểu: the lines of the facts and those the parent fixes, with the rest that is still to be shared out.</summary>
public sealed class AllocationSection : PlanSection
{
    private const string Rest = "Các cơ quan, đơn vị, tập thể và cá nhân khác";

    public override SectionDescriptor Descriptor { get; } = new("allocation", "Bảng phân bổ đại biểu", SectionPlace.Body, ["Phân bổ đại biểu", "Phân bổ số lượng đại biểu"],
        [
            SectionSlot.List("rows", "Các dòng phân bổ", SectionSlot.Text("number", "Thứ tự"), SectionSlot.Text("name", "Đơn vị, thành phần"), SectionSlot.Text("seats", "Số đại biểu")),
            SectionSlot.Text("total", "Tổng số"),
        ]);

    public override bool IsNeeded(DraftBrief brief) => Lines(brief).Count > 0;

    public override SlotValues Fill(DraftBrief brief)
    {
        var lines = Lines(brief);
        var delegates = brief.Facts.Delegates;
        var seats = lines.Sum(static line => line.Seats);
        var rest = (delegates?.Total ?? delegates?.Max) - seats;
        var rows = lines.Select(static line => (line.Name, Seats: DraftTexts.Two(line.Seats))).ToList();
        if (rest > 0)
        {
            rows.Add((Rest, DraftTexts.Two(rest.Value)));
        }

        return new SlotValues()
            .With("rows", rows.Select(static (row, index) => new SlotValues()
                .With("number", (index + 1).ToString(CultureInfo.InvariantCulture)).With("name", row.Name).With("seats", row.Seats)))
            .With("total", DraftTexts.Two(seats + Math.Max(rest ?? 0, 0)));
    }

    // A line of the parent that names this unit counts the seats of another conference (SelectionSection).
    private static List<(string Name, int Seats)> Lines(DraftBrief brief)
    {
        var lines = (brief.Facts.Delegates?.Lines ?? []).Select(static line => (line.Name, line.Seats)).ToList();
        foreach (var value in brief.Required(RequirementKind.AllocationLine).Where(static requirement => requirement.Condition is null).Select(static requirement => requirement.Value).OfType<AllocationLineValue>())
        {
            if (!lines.Exists(line => VietnameseText.SameWords(line.Name, value.Group)))
            {
                lines.Add((value.Group, value.Count));
            }
        }

        return lines;
    }
}

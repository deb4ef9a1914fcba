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
        var (min, max) = delegates?.Total is { } total ? (total, total) : (delegates?.Min ?? delegates?.Max ?? seats, delegates?.Max ?? delegates?.Min ?? seats);
        var rows = lines.Select(static line => (line.Name, Seats: DraftTexts.Two(line.Seats))).ToList();
        if (max > seats)
        {
            rows.Add((Rest, Range(Math.Max(min - seats, 0), max - seats)));
        }

        return new SlotValues()
            .With("rows", rows.Select(static (row, index) => new SlotValues()
                .With("number", (index + 1).ToString(CultureInfo.InvariantCulture)).With("name", row.Name).With("seats", row.Seats)))
            .With("total", Range(Math.Max(min, seats), Math.Max(max, seats)));
    }

    private static string Range(int min, int max) => min == max ? DraftTexts.Two(max) : $"{DraftTexts.Two(min)} - {DraftTexts.Two(max)}";

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

using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Reporting;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Explaining;

/// <summary>
/// Trang «Giải trình»: every unit and category with the sentence that says how its number came about. It also remembers which id each unit had, so that
/// a unit that is renamed keeps its row, and what was written beside units that are gone.
/// </summary>
internal static class ExplanationSheet
{
    private const int IdColumn = 2;
    private const int UnitColumn = 3;
    private const int CategoryColumn = 4;
    private const int SentenceColumn = 10;
    private const string GoneHeading = "ĐƠN VỊ ĐÃ RÚT KHỎI BẢNG";
    private const int PlanRow = 3;
    private const string PlanTitle = "Căn cứ: ";
    private const string PlanId = "Mã kế hoạch: ";

    private static readonly int[] Widths = [6, 10, 28, 24, 12, 10, 9, 9, 18, 70];

    public static OwnSheet Make(WorkbookDraft draft, FilledTable filled, AllocationProblem problem, AllocationAnswer answer, WorkbookPast past)
    {
        var rows = new OwnRows(new StyleBook(draft), Widths);
        rows.Title("GIẢI TRÌNH PHÂN BỔ ĐẠI BIỂU", $"Tổng số {answer.Total} đại biểu; cách chia: {answer.Method}.");
        var plan = problem.Plan ?? past.Plan;
        rows.Note(PlanRow, [(UnitColumn, PlanTitle, plan?.Title), (SentenceColumn, PlanId, plan?.Id)]);
        rows.Heading("TT", "Mã", "Đơn vị", "Thành phần", "Trọng số", "Số đại biểu", "Tối thiểu", "Tối đa", "Căn cứ", "Cách tính");
        var units = answer.Units!.ToDictionary(static unit => unit.Unit, StringComparer.Ordinal);
        var cells = answer.Seats!.ToLookup(static cell => cell.Unit, StringComparer.Ordinal);
        var places = filled.Plan.Rows.Select((row, i) => (row.Unit, Row: filled.Shift.First + i)).Where(static one => one.Unit >= 0).ToDictionary(static one => one.Unit, static one => one.Row);
        for (var i = 0; i < problem.Units.Count; i++)
        {
            var unit = problem.Units[i];
            var why = units[unit.Id];
            rows.Add([rows.Count(1, i + 1), rows.Text(IdColumn, unit.Id), rows.Text(UnitColumn, unit.Name, bold: true), rows.Text(CategoryColumn, ""), rows.Measure(5, unit.Weight),
                Seats(rows, filled, TableFieldKind.Total, null, places[i], why.Seats), rows.Count(7, unit.Limits.Min), rows.Count(8, unit.Limits.Max), rows.Text(9, SeatReasonWords.Of(why.Flag)), rows.Text(SentenceColumn, why.Sentence)]);
            for (var c = 0; c < problem.Categories.Count && problem.Categories.Count > 1; c++)
            {
                if (cells[unit.Id].FirstOrDefault(cell => cell.Category == problem.Categories[c].Id) is { Seats: > 0 } cell)
                {
                    rows.Add([rows.Text(1, ""), rows.Text(IdColumn, ""), rows.Text(UnitColumn, ""), rows.Text(CategoryColumn, problem.Categories[c].Name), rows.Text(5, ""),
                        Seats(rows, filled, TableFieldKind.Category, cell.Category, places[i], cell.Seats), rows.Text(7, ""), rows.Text(8, ""), rows.Text(9, SeatReasonWords.Of(cell.Flag)), rows.Text(SentenceColumn, cell.Sentence)]);
                }
            }
        }

        Gone(rows, filled, past);
        return new OwnSheet(WorkbookMemory.ExplanationName, OwnSheet.NameIn(draft, WorkbookMemory.ExplanationName, "Giải trình"), 4, Widths, rows.Rows);
    }

    /// <summary>What the sheet of an earlier filling says; empty in a workbook that was not filled before.</summary>
    public static WorkbookPast Past(WorkbookDraft draft, IReadOnlyList<string> shared)
    {
        if (WorkbookMemory.Sheet(draft, WorkbookMemory.ExplanationName) is not { } sheet)
        {
            return WorkbookPast.None;
        }

        var grid = new SheetGrid(SheetSkeleton.ReadRows(draft, sheet.Part, WorkbookLimits.Cells), shared, []);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var gone = new List<(string, string)>();
        var isGone = false;
        foreach (var row in grid.Rows.Where(static row => row.Number > 4))
        {
            var (id, unit) = (grid.Text(row.Number, IdColumn), grid.Text(row.Number, UnitColumn));
            isGone |= unit == GoneHeading;
            if (isGone && unit.Length > 0 && unit != GoneHeading)
            {
                gone.Add((unit, grid.Text(row.Number, SentenceColumn)));
            }
            else if (!isGone && id.Length > 0 && unit.Length > 0)
            {
                ids.TryAdd(FoldedText.Key(unit), id);
            }
        }

        return new WorkbookPast(ids, gone) { Plan = Plan(grid) };
    }

    private static PlanReference? Plan(SheetGrid grid)
    {
        var (id, title) = (Behind(grid.Text(PlanRow, SentenceColumn), PlanId), Behind(grid.Text(PlanRow, UnitColumn), PlanTitle));
        return id is null && title is null ? null : new PlanReference(id, title);
    }

    private static string? Behind(string text, string words) => text.Length > words.Length && text.StartsWith(words, StringComparison.Ordinal) ? text[words.Length..] : null;

    private static SheetCell Seats(OwnRows rows, FilledTable filled, TableFieldKind kind, string? id, int row, int seats)
    {
        var column = filled.Found.Columns.FirstOrDefault(column => column.Value == new TableField(kind, id)).Key;
        var bold = kind == TableFieldKind.Total;
        return column == 0 ? rows.Count(6, seats, bold) : rows.Formula(6, FormulaText.Prefix(filled.Found.Sheet.Name) + CellRange.Name(row, column), seats, bold);
    }

    private static void Gone(OwnRows rows, FilledTable filled, WorkbookPast past)
    {
        // Sample rows of a template filled for the first time are nobody's.
        var found = filled.Found;
        var dropped = past.IsNone ? [] : filled.Plan.Dropped.Select(row => (TableRows.Text(found.Grid, found.Columns, row, TableFieldKind.Unit), string.Join("; ", PatchWriter.OwnTexts(found, row))));
        var gone = past.Gone.Concat(dropped).Where(static one => one.Item2.Length > 0).Distinct().ToList();
        if (gone.Count == 0)
        {
            return;
        }

        rows.Add([rows.Text(UnitColumn, GoneHeading, bold: true)]);
        foreach (var (unit, own) in gone)
        {
            rows.Add([rows.Text(UnitColumn, unit), rows.Text(SentenceColumn, own)]);
        }
    }
}

/// <summary>What an earlier filling left in the workbook: ids by the folded names of units, and notes beside units that are gone.</summary>
internal sealed record WorkbookPast(IReadOnlyDictionary<string, string> Ids, IReadOnlyList<(string Unit, string Own)> Gone)
{
    public static WorkbookPast None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), []);

    public bool IsNone => Ids.Count == 0;

    /// <summary>The plan that the workbook was filled for; null where that is not known.</summary>
    public PlanReference? Plan { get; init; }

    /// <summary>What the officer should know where the workbook was filled for another plan than this one; null where it was not, or nobody can say.</summary>
    public string? Stray(PlanReference? plan) => Plan is { } past && plan is not null && Differ(past, plan)
        ? $"Bảng này lần trước được điền theo {Named(past)}, lần này theo {Named(plan)}; nếu nhầm tệp, hãy chọn lại kế hoạch hoặc bảng." : null;

    // A title changes with the number a plan gets when it is issued; its id does not.
    private static bool Differ(PlanReference one, PlanReference other) =>
        one.Id is not null && other.Id is not null ? one.Id != other.Id : one.Title is not null && other.Title is not null && FoldedText.Key(one.Title) != FoldedText.Key(other.Title);

    private static string Named(PlanReference plan) => plan.Title ?? $"kế hoạch có mã {plan.Id}";
}

using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;
using Emulation.Documents.Excel.Explaining;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>
/// Điền bảng phân bổ vào mẫu của cơ quan. Parts that the table does not touch keep their bytes; filling again with the same problem changes nothing,
/// and what the office wrote beside a unit stays beside it.
/// </summary>
public static class WorkbookFiller
{
    /// <param name="template">The office's workbook, seekable; never written.</param>
    /// <param name="output">Null to see only what would change.</param>
    /// <exception cref="UnreadableDocumentException">The workbook cannot be used, or its table cannot be found or filled.</exception>
    public static WorkbookPatch Fill(Stream template, AllocationProblem problem, Allocation allocation, TableMapping? mapping, Stream? output, CancellationToken cancellation = default)
    {
        var answer = AnswerBuilder.Of(problem, allocation);
        return Fill(template, FillTable.Of(problem, allocation), mapping, output,
            (draft, filled, past) => ([ExplanationSheet.Make(draft, filled, problem, answer, past), ChecksSheet.Make(draft, filled, problem)], past.Stray(problem.Plan)), cancellation)!;
    }

    /// <summary>Fills the table alone, without sheets of our own and without a list of changes.</summary>
    internal static void Fill(Stream template, FillTable table, TableMapping? mapping, Stream output, CancellationToken cancellation) =>
        Fill(template, table, mapping, output, null, cancellation);

    private static WorkbookPatch? Fill(Stream template, FillTable table, TableMapping? mapping, Stream? output,
        Func<WorkbookDraft, FilledTable, WorkbookPast, (IReadOnlyList<OwnSheet> Sheets, string? Remark)>? ownSheets, CancellationToken cancellation) =>
        WorkbookGate.Open(template, draft =>
        {
            var shared = WorkbookTexts.Shared(draft);
            var found = new TableFinder(new WorkbookSheets(draft, shared), table).Find(mapping) with { WrappedStyles = new StyleBook(draft).Wrapped() };
            var past = ExplanationSheet.Past(draft, shared);
            var plan = RowPlan.Of(found, table, past.Ids);
            var shift = new RowShift(found.Sheet.Name, found.Rows.First, found.Rows.Last, plan.Rows.Count);
            if (shift.NewLast >= CellRange.Rows - 1000)
            {
                throw WorkbookRefusal.TooLarge(found.Sheet.Part);
            }

            var filled = new FilledTable(found, table, plan, shift);
            var source = new FilledSource(draft, filled, shared);
            var sheet = new FilledSheet(filled, source);
            var (own, remark) = ownSheets?.Invoke(draft, filled, past) ?? ([], null);
            var patch = ownSheets is null ? null : PatchWriter.Write(filled, sheet, own);
            if (remark is not null)
            {
                patch = patch! with { Remarks = [remark, .. patch.Remarks] };
            }

            if (output is not null)
            {
                Write(draft, filled, source, sheet, own, output);
            }

            return patch;
        }, cancellation);

    private static void Write(WorkbookDraft draft, FilledTable filled, FilledSource source, FilledSheet sheet, IReadOnlyList<OwnSheet> own, Stream output)
    {
        new PackageFollow(draft, filled, source).Follow();
        foreach (var one in own)
        {
            one.Put(draft);
        }

        new SheetFollow(filled.Found.Skeleton, filled.Found.Sheet.Name, filled.Shift, filled).Follow();
        SignaturePage.Keep(filled);
        draft.Write(filled.Found.Sheet.Part, part => filled.Found.Skeleton.Write(part, sheet.Rows()));
        draft.Save(output);
    }
}

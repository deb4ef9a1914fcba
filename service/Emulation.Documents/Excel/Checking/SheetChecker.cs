using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Allocating;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Excel.Checking;

/// <summary>Kiểm tra bảng phân bổ và danh sách đại biểu theo kế hoạch.</summary>
public static class SheetChecker
{
    /// <param name="book">The workbook, seekable.</param>
    /// <param name="plan">The plan the tables belong to.</param>
    /// <param name="problem">The problem the allocation was computed from; null where there is none.</param>
    /// <exception cref="UnreadableDocumentException">The workbook cannot be used, or has neither an allocation table nor a list of people.</exception>
    public static IReadOnlyList<Finding> Check(Stream book, PlanText plan, AllocationProblem? problem, CancellationToken cancellation = default)
    {
        var stated = PlanProblem.From(plan, "draft", []);
        var wanted = problem ?? stated.Problem;
        return WorkbookGate.Open(book, draft =>
        {
            var sheets = new WorkbookSheets(draft, WorkbookTexts.Shared(draft));
            var people = PeopleList.Find(sheets);
            var inspection = new SheetInspection
            {
                Allocation = Find(sheets, wanted, people is not null),
                People = people,
                Requirements = stated.Requirements,
                Problem = problem,
                PlanGroups = (stated.Problem?.UnitGroups ?? []).Select(static group => FoldedText.Key(group.Name)).ToHashSet(StringComparer.Ordinal),
            };
            return (IReadOnlyList<Finding>)[.. SheetRules.All.SelectMany(rule => rule.Check(inspection))];
        }, cancellation);
    }

    private static FoundTable? Find(WorkbookSheets sheets, AllocationProblem? problem, bool hasPeople)
    {
        try
        {
            return new TableFinder(sheets, Headings(problem)) { ForReading = true }.Find(null);
        }
        catch (UnreadableDocumentException none) when (none.Code == "no-table" && hasPeople)
        {
            return null;
        }
    }

    // Only the names matter for finding columns.
    private static FillTable Headings(AllocationProblem? problem) => new()
    {
        Units = [],
        Categories = problem is { Categories.Count: > 1 } ? [.. problem.Categories.Select(static category => new FillColumn(category.Id, category.Name))] : [],
        CategoryGroups = [.. (problem?.CategoryGroups ?? []).Select(static group => new FillGroup(group.Id, group.Name, []))],
        Attributes = [.. (problem?.Attributes ?? []).Select(static attribute => new FillColumn(attribute.Id, attribute.Name))],
    };
}

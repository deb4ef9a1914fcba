using System.Globalization;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Explaining;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>
/// Nhớ mã đơn vị: a problem read from a plan or a sheet numbers its units anew each time, and the workbook knows them by the ids of the last filling.
/// Without the same ids a unit that moved would take over another's row and the office's notes beside it.
/// </summary>
public static class UnitMemory
{
    /// <summary>The problem with the ids under which this workbook knows its units; a unit it does not know gets one that nobody had.</summary>
    /// <param name="book">The workbook; seekable.</param>
    /// <exception cref="UnreadableDocumentException">As for filling.</exception>
    public static AllocationProblem Recall(Stream book, AllocationProblem problem, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        book.Position = 0;
        var known = WorkbookGate.Open(book, static draft => ExplanationSheet.Past(draft, WorkbookTexts.Shared(draft)).Ids, cancellation);
        return known.Count == 0 ? problem : WithIds(problem, Ids(problem.Units, known));
    }

    private static Dictionary<string, string> Ids(IReadOnlyList<DelegationUnit> units, IReadOnlyDictionary<string, string> known)
    {
        var taken = known.Values.ToHashSet(StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            ids[unit.Id] = known.TryGetValue(FoldedText.Key(unit.Name), out var id) ? id : Fresh(unit.Id, taken);
        }

        return ids;
    }

    private static string Fresh(string wanted, HashSet<string> taken)
    {
        var id = wanted;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return id;
    }

    private static AllocationProblem WithIds(AllocationProblem problem, Dictionary<string, string> ids) => problem with
    {
        Units = [.. problem.Units.Select(unit => unit with { Id = ids[unit.Id] })],
        Fixed = [.. problem.Fixed.Select(one => one with { Unit = ids[one.Unit] })],
        Cells = [.. problem.Cells.Select(one => one with { Unit = ids[one.Unit] })],
        Closed = [.. problem.Closed.Select(one => one with { Unit = ids[one.Unit] })],
        CellWeights = [.. problem.CellWeights.Select(one => one with { Unit = ids[one.Unit] })],
        Attributes = [.. problem.Attributes.Select(one => one with { Shares = one.Shares.ToDictionary(share => ids.GetValueOrDefault(share.Key, share.Key), static share => share.Value, StringComparer.Ordinal) })],
    };
}

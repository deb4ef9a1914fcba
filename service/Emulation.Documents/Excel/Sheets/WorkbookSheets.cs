using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Các trang tính đã đọc: each sheet of a workbook is read once, when it is first asked for.</summary>
internal sealed class WorkbookSheets(WorkbookDraft draft, IReadOnlyList<string> shared)
{
    private readonly Dictionary<string, (SheetSkeleton, SheetGrid)> _read = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookDraft Draft { get; } = draft;

    public (SheetSkeleton Skeleton, SheetGrid Grid) Read(WorkbookSheet sheet)
    {
        if (!_read.TryGetValue(sheet.Part, out var read))
        {
            var skeleton = SheetSkeleton.Read(Draft, sheet.Part);
            read = (skeleton, new SheetGrid(SheetSkeleton.ReadRows(Draft, sheet.Part, WorkbookLimits.Cells), shared, [.. skeleton.Merges]));
            _read.Add(sheet.Part, read);
        }

        return read;
    }
}

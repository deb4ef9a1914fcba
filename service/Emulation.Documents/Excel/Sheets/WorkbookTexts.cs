using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>The workbook's shared strings; empty in one that keeps every text in its cell.</summary>
internal static class WorkbookTexts
{
    public static IReadOnlyList<string> Shared(WorkbookDraft draft)
    {
        if (draft.LinksOf(draft.MainPart).Target("sharedStrings") is not { } part)
        {
            return [];
        }

        using var xml = draft.OpenXml(part, ignoreWhitespace: false);
        return SharedStrings.Read(xml, part);
    }
}

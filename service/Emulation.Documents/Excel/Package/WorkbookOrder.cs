namespace Emulation.Documents.Excel.Package;

/// <summary>The order in which the schema wants the children of workbook; Excel calls a file broken that has another.</summary>
internal static class WorkbookOrder
{
    private static readonly string[] Names =
    [
        "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
        "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
    ];

    public static bool IsBefore(string name, string other) => Array.IndexOf(Names, name) is >= 0 and var at && at < Array.IndexOf(Names, other);
}

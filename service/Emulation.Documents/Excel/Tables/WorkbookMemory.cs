using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Tables;

/// <summary>
/// Trang do chương trình thêm vào: known by hidden defined names, so that a sheet of the office's own that is called the same is never taken for one.
/// </summary>
internal static class WorkbookMemory
{
    public const string ExplanationName = "EmulationOffice.GiaiTrinh";
    public const string ChecksName = "EmulationOffice.KiemTra";

    public static bool IsOwn(WorkbookDraft draft, WorkbookSheet sheet) => Sheet(draft, ExplanationName) == sheet || Sheet(draft, ChecksName) == sheet;

    public static WorkbookSheet? Sheet(WorkbookDraft draft, string definedName)
    {
        var formula = draft.Main.Root!.Elements(draft.Ns + "definedNames").Elements(draft.Ns + "definedName")
            .FirstOrDefault(name => name.Attribute("name")?.Value == definedName)?.Value;
        return formula is not null && FormulaTokenizer.Tokens(formula) is [{ Kind: FormulaTokenKind.Reference } only]
            ? draft.Sheets.FirstOrDefault(sheet => sheet.Part.Length > 0 && string.Equals(sheet.Name, FormulaText.SheetOf(formula, only, ""), StringComparison.OrdinalIgnoreCase)) : null;
    }
}

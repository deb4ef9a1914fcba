using Emulation.Documents.Excel.Formulas;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Excel.Checking;

/// <summary>Quy tắc kiểm tra bảng: named after the fault it finds. Pure: the same book, plan and problem give the same findings.</summary>
internal abstract class SheetRule
{
    public abstract RuleDescriptor Descriptor { get; }

    public abstract IEnumerable<Finding> Check(SheetInspection inspection);

    private protected Finding Found(string sheet, int row, int column, string quote, string message, params IReadOnlyList<Quotation> related) =>
        Found(Descriptor.Severity, sheet, row, column, quote, message, related);

    private protected Finding Found(Severity severity, string sheet, int row, int column, string quote, string message, IReadOnlyList<Quotation> related)
    {
        var cell = CellRange.Name(row, column);
        // The id rests on rule, place and words: a better message does not make it another finding.
        var id = Fingerprint.Of($"{Descriptor.Id}\n{sheet}\n{cell}\n{quote}", Fingerprint.IdLength);
        return new Finding(id, Descriptor.Id, severity, message, quote, new Location("sheet", "", 0, 0, quote.Length) { Sheet = sheet, Cell = cell }, related);
    }
}

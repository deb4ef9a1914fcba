using Emulation.Documents.Excel.Formulas;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Công thức ở dòng tổng cộng bỏ sót dòng: right today perhaps, wrong as soon as the row left out has a number.</summary>
internal sealed class TotalNotCovering : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/total-range", "Công thức tổng không lấy hết các dòng", Severity.Error, "Trong cùng bảng")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|0|0|0|\n||Tổng cộng|=SUM(C2:C2) → 4|1|3|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|0|0|0|\n||Tổng cộng|=SUM(C2:C3) → 4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { Rows.Total: { } total } table || inspection.Units.Count == 0)
        {
            yield break;
        }

        foreach (var cell in table.Grid.Row(total)?.Cells ?? [])
        {
            if (cell.Formula is not { } formula || !table.Columns.ContainsKey(cell.Column) && !inspection.Parts.Contains(cell.Column))
            {
                continue;
            }

            var ranges = FormulaTokenizer.Tokens(formula).Where(static token => token.Kind == FormulaTokenKind.Reference).Select(token => CellRange.Parse(formula.AsSpan(token.Body, token.End - token.Body))).OfType<CellRange>().ToList();
            // A formula of names, of whole tables or of the total's own row is not about rows.
            var left = inspection.Units.Where(unit => !ranges.Exists(range => range.Contains(unit.Row, cell.Column))).ToList();
            if (ranges.Exists(range => range.FirstColumn <= cell.Column && range.LastColumn >= cell.Column && range.FirstRow != total) && left.Count > 0 && !IsOfBlocks(inspection, ranges, cell.Column))
            {
                yield return Found(table.Sheet.Name, total, cell.Column, "=" + formula, $"Công thức tổng ở cột “{inspection.Heading(cell.Column)}” bỏ sót dòng {string.Join(", ", left.Take(5).Select(static unit => unit.Row))}{(left.Count > 5 ? ", …" : "")}.");
            }
        }
    }

    // "=D8+D15" over the headings of blocks adds their subtotals.
    private static bool IsOfBlocks(SheetInspection inspection, List<CellRange> ranges, int column) =>
        ranges.TrueForAll(range => range.IsCell && range.FirstColumn == column && inspection.Allocation!.Grid.Cell(range.FirstRow, column)?.Formula is not null && !inspection.Units.Any(unit => unit.Row == range.FirstRow));
}

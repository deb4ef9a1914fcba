namespace Emulation.Documents.Excel.Formulas;

/// <summary>Where a formula's references lead: the cells of a workbook as they will be.</summary>
internal abstract class FormulaSource
{
    public abstract FormulaValue Value(string sheet, int row, int column);

    /// <summary>The last row of a sheet that holds anything; references to whole columns end there.</summary>
    public abstract int LastRow(string sheet);

    /// <summary>SUBTOTAL leaves out other subtotals.</summary>
    public abstract bool IsSubtotal(string sheet, int row, int column);

    /// <summary>The cells of Bảng1[Cột]; null where it is not known.</summary>
    public abstract (string Sheet, CellRange Range)? Structured(string reference, int row);
}

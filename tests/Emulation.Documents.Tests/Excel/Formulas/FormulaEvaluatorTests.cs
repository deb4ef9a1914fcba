using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Tests.Excel.Formulas;

public sealed class FormulaEvaluatorTests
{
    [Theory]
    [InlineData("1+2*3", 7)]
    [InlineData("-2^2", 4)]
    [InlineData("10%*50", 5)]
    [InlineData("SUM(A1:A3)", 6)]
    [InlineData("SUM(A:A)", 12)]
    [InlineData("SUM(A1:A3,10,B1)", 16)]
    [InlineData("COUNT(A1:B3)", 3)]
    [InlineData("COUNTA(A1:B3)", 4)]
    [InlineData("AVERAGE(A1:A3)", 2)]
    [InlineData("MAX(A1:A3)-MIN(A1:A3)", 2)]
    [InlineData("IF(A1<A2,5,6)", 5)]
    [InlineData("IF(B1=\"CHỮ\",1,2)", 1)]
    [InlineData("ROUND(2.5,0)+ROUND(-2.5,0)+ROUNDUP(1.1,0)+ROUNDDOWN(1.9,0)", 3)]
    [InlineData("IFERROR(1/0,7)", 7)]
    [InlineData("IF(AND(A1=1,OR(A2=0,NOT(A3=0))),1,0)", 1)]
    [InlineData("SUBTOTAL(9,A1:A4)", 6)]
    [InlineData("SUM(A1:A4)", 12)]
    [InlineData("ROW()", 9)]
    [InlineData("Khác!A1", 1)]
    public void Numbers_come_out_as_in_Excel(string formula, double expected)
    {
        var value = FormulaEvaluator.Evaluate(formula, "S", 9, new Cells());

        Assert.Equal((FormulaValueKind.Number, expected), (value.Kind, value.Number));
    }

    [Theory]
    [InlineData("1/0", "#DIV/0!")]
    [InlineData("B1+1", "#VALUE!")]
    [InlineData("SUM(A1,#N/A)", "#N/A")]
    public void Errors_come_out_as_in_Excel(string formula, string expected) => Assert.Equal(expected, FormulaEvaluator.Evaluate(formula, "S", 9, new Cells()).Text);

    [Theory]
    [InlineData("VLOOKUP(A1,A1:B3,2,0)")]
    [InlineData("TenVung")]
    [InlineData("SUM(A1:A3")]
    [InlineData("1+")]
    [InlineData("A1 A2")]
    [InlineData("{1,2}")]
    [InlineData("[1]S!A1")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))")]
    public void What_is_not_known_is_never_guessed(string formula) => Assert.True(FormulaEvaluator.Evaluate(formula, "S", 9, new Cells()).IsUnknown);

    // A1 to A3 hold 1 to 3, A4 their subtotal, B1 a text.
    private sealed class Cells : FormulaSource
    {
        public override FormulaValue Value(string sheet, int row, int column) => (row, column) switch
        {
            ( <= 3, 1) => FormulaValue.Of(row),
            (4, 1) => FormulaValue.Of(6),
            (1, 2) => FormulaValue.Of("chữ"),
            _ => FormulaValue.Empty,
        };

        public override int LastRow(string sheet) => 4;

        public override bool IsSubtotal(string sheet, int row, int column) => row == 4;

        public override (string Sheet, CellRange Range)? Structured(string reference, int row) => null;
    }
}

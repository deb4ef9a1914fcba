using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Tests.Excel.Formulas;

public sealed class FormulaTextTests
{
    // Rows 8 to 10 of sheet S become five rows.
    private static readonly RowShift Grown = new("S", 8, 10, 5);
    private static readonly RowShift Shrunk = new("S", 8, 12, 2);
    private static readonly RowShift Sample = new("S", 8, 8, 4);

    [Theory]
    [InlineData("A7", "A7")]
    [InlineData("A8+A10", "A8+A10")]
    [InlineData("A11", "A13")]
    [InlineData("$A$11", "$A$13")]
    [InlineData("SUM(D8:D10)", "SUM(D8:D12)")]
    [InlineData("SUM(D7:D11)", "SUM(D7:D13)")]
    [InlineData("SUM(D10:D8)", "SUM(D8:D12)")]
    [InlineData("SUM(D8:D9)", "SUM(D8:D9)")]
    [InlineData("SUM(D$8:$D10)", "SUM(D$8:$D12)")]
    [InlineData("SUM(D:D)+SUM(3:20)", "SUM(D:D)+SUM(3:22)")]
    [InlineData("SUBTOTAL(9,D8:D10)/SUBTOTAL(9,D8:D10)", "SUBTOTAL(9,D8:D12)/SUBTOTAL(9,D8:D12)")]
    [InlineData("Khác!A11+S!A11+'S'!$B$11", "Khác!A11+S!A13+'S'!$B$13")]
    [InlineData("'Bảng ''A11'' cũ'!A11", "'Bảng ''A11'' cũ'!A11")]
    [InlineData("\"A11 và \"\"A11\"\"\"&A11", "\"A11 và \"\"A11\"\"\"&A13")]
    [InlineData("T11[A11]+T11[[#This Row],[A'[11]]]+[@A11]", "T11[A11]+T11[[#This Row],[A'[11]]]+[@A11]")]
    [InlineData("LOG10(A11)+A11B+Năm11+_A11+A11.x", "LOG10(A13)+A11B+Năm11+_A11+A11.x")]
    [InlineData("S1:S3!A11+[1]S!A11+'[B.xlsx]S'!A11", "S1:S3!A11+[1]S!A11+'[B.xlsx]S'!A11")]
    [InlineData("IF(A11>=1E+11,#N/A,#REF!)", "IF(A13>=1E+11,#N/A,#REF!)")]
    [InlineData("A1048576+XFD11+XFE11+A1048577", "A1048576+XFD13+XFE11+A1048577")]
    [InlineData("A11#+@A11+{1,2;3,4}", "A13#+@A13+{1,2;3,4}")]
    [InlineData(" SUM ( A11 , A12 ) ", " SUM ( A13 , A14 ) ")]
    [InlineData("R11C1+INDIRECT(\"A11\")", "R11C1+INDIRECT(\"A11\")")]
    public void Rows_that_are_put_in_move_what_is_below(string formula, string expected) => Assert.Equal(expected, FormulaText.Shift(formula, "S", Grown));

    [Theory]
    [InlineData("A13", "A10")]
    [InlineData("A10", "#REF!")]
    [InlineData("SUM(D8:D12)", "SUM(D8:D9)")]
    [InlineData("SUM(D11:D12)", "SUM(#REF!)")]
    [InlineData("SUM(D11:D15)", "SUM(D10:D12)")]
    [InlineData("SUM(D7:D10)", "SUM(D7:D9)")]
    [InlineData("S!D12", "S!#REF!")]
    public void Rows_that_are_taken_out_leave_no_wrong_reference(string formula, string expected) => Assert.Equal(expected, FormulaText.Shift(formula, "S", Shrunk));

    [Theory]
    [InlineData("SUM(D8)", "SUM(D8:D11)")]
    [InlineData("SUBTOTAL(109, D8 )", "SUBTOTAL(109, D8:D11 )")]
    [InlineData("SUM(D8:D8)", "SUM(D8:D11)")]
    [InlineData("SUM(D8,E8)", "SUM(D8,E8)")]
    [InlineData("D8*2", "D8*2")]
    [InlineData("ROUND(D8)", "ROUND(D8)")]
    public void A_sample_row_summed_as_one_cell_is_summed_with_the_others(string formula, string expected) => Assert.Equal(expected, FormulaText.Shift(formula, "S", Sample));

    [Theory]
    [InlineData("SUM(E8:J8)", "SUM(E10:J10)")]
    [InlineData("D8/D$11", "D10/D$13")]
    [InlineData("D8/D11", "D10/D13")]
    [InlineData("D8/$D$8", "D10/$D$8")]
    [InlineData("RANK(D8,$D$8:$D$10)", "RANK(D10,$D$8:$D$12)")]
    [InlineData("RANK(D8,D8:D10)", "RANK(D10,D8:D12)")]
    [InlineData("SUM(D$8:D8)", "SUM(D$8:D10)")]
    [InlineData("Khác!D8", "Khác!D8")]
    public void A_formula_of_a_row_goes_with_its_row(string formula, string expected) => Assert.Equal(expected, FormulaText.Displace(formula, "S", 8, 10, Grown));

    [Theory]
    [InlineData("A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1")]
    [InlineData("SUM(A:A)+SUM(1:1)+X!A1", "SUM(B:B)+SUM(3:3)+X!B3")]
    public void A_shared_formula_is_written_out_as_copying_does(string formula, string expected) => Assert.Equal(expected, FormulaText.Copy(formula, 2, 1));

    [Theory]
    [InlineData("D8:D10", "D8:D12")]
    [InlineData("D8 D9 D10", "D8:D12")]
    [InlineData("D8:E10 G11", "D8:E12 G13")]
    [InlineData("D9", "D9")]
    [InlineData("A1:XFD1048576", "A1:XFD1048576")]
    public void Lists_of_ranges_grow(string ranges, string expected) => Assert.Equal(expected, Grown.Ranges(ranges));

    [Fact]
    public void Pieces_of_any_text_make_up_the_text()
    {
        var random = new Random(7);
        const string signs = "A1$:!'\"[]#(){},;+-*/^&=<>%@ .eE_ỹ\\";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => signs[random.Next(signs.Length)])]);
            var tokens = FormulaTokenizer.Tokens(text);

            Assert.Equal(text, string.Concat(tokens.Select(token => text[token.Start..token.End])));
            FormulaText.Shift(text, "S", Grown);
        }
    }
}

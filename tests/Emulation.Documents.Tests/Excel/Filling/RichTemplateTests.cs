using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Tests.Word;

namespace Emulation.Documents.Tests.Excel.Filling;

public sealed class RichTemplateTests
{
    private static readonly XNamespace Ns = WorkbookFile.Ns;

    // What filling must write anew: the table's sheet, a sheet with formulas on it, what names its rows, and what new sheets need.
    private static readonly string[] Touched =
    [
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml", "xl/tables/table1.xml",
        "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/calcChain.xml",
    ];

    [Fact]
    public void The_template_itself_is_valid() => WorkbookValidation.AssertClean(RichTemplate.Bytes());

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(3321)]
    public void A_filled_template_is_valid_and_keeps_every_feature(int units)
    {
        var template = RichTemplate.Bytes();
        var made = Filled(template, units);

        WorkbookValidation.AssertClean(made);
        var (before, after) = (PackageFile.Parts(template), PackageFile.Parts(made));
        Assert.Equal(["xl/calcChain.xml"], before.Keys.Except(after.Keys, StringComparer.Ordinal));
        Assert.Equal(["xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"], after.Keys.Except(before.Keys, StringComparer.Ordinal));
        Assert.All(before.Keys.Except(Touched, StringComparer.Ordinal), part => Assert.Equal(before[part], after[part]));
        Assert.Equal(Features(template, "xl/worksheets/sheet1.xml").Select(one => one.Key == "sparkline" ? (one.Key, units) : (one.Key, one.Value)),
            Features(made, "xl/worksheets/sheet1.xml").Select(static one => (one.Key, one.Value)));
        Assert.Equal(Features(template, "xl/comments1.xml"), Features(made, "xl/comments1.xml"));
        Assert.Equal(Features(template, "xl/drawings/drawing1.xml"), Features(made, "xl/drawings/drawing1.xml"));
    }

    [Fact]
    public void What_spans_the_table_grows_with_it_and_what_is_below_moves()
    {
        var sheet = Text(Filled(RichTemplate.Bytes(), 100), "xl/worksheets/sheet1.xml");

        string[] expected =
        [
            "<dimension ref=\"A1:J116\"", "topLeftCell=\"C7\"", "<autoFilter ref=\"A6:J106\"", "sqref=\"E7:G106\" name=\"NhapLieu\"", "<conditionalFormatting sqref=\"D7:D106\"",
            "<formula>D7&gt;$C7</formula>", "<conditionalFormatting sqref=\"E7:F106\"", "<conditionalFormatting sqref=\"H7:H106\"", "<conditionalFormatting sqref=\"D107:G107\"", "<formula2>$D$107</formula2>",
            "sqref=\"J7:J106\"><formula1>DanhMuc!$A$1:$A$2</formula1>", "<hyperlink ref=\"B109\"", "location=\"PhanBo!D107\"", "<brk id=\"112\"", "<xm:sqref>E7:F106</xm:sqref>",
            "<xm:f>PhanBo!E106:G106</xm:f><xm:sqref>I106</xm:sqref>", "<f>ROUND(D50/$D$107*100,2)</f>", "<f>SUBTOTAL(9,E7:E106)</f>", "<f>SUM(C7:C106)</f>", "<f>IFERROR(D107/COUNT(D7:D106),0)</f>",
        ];
        Assert.All(expected, part => Assert.Contains(part, sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_tables_charts_comments_and_other_sheets_follow()
    {
        var made = Filled(RichTemplate.Bytes(), 100);

        var names = XDocument.Parse(Text(made, "xl/workbook.xml")).Descendants(Ns + "definedName").Select(static name => name.Value).ToList();
        Assert.Equal(["PhanBo!$A$6:$J$106", "PhanBo!$A$1:$J$111", "PhanBo!$4:$6", "PhanBo!$D$7:$D$106", "PhanBo!$D$107"], names[..5]);
        Assert.Contains("ref=\"B114:C116\"", Text(made, "xl/tables/table1.xml"), StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"B114:C115\"", Text(made, "xl/tables/table1.xml"), StringComparison.Ordinal);
        var chart = Text(made, "xl/charts/chart1.xml");
        Assert.Contains("<c:f>PhanBo!$B$7:$B$106</c:f>", chart, StringComparison.Ordinal);
        Assert.Contains("<c:ptCount val=\"100\"", chart, StringComparison.Ordinal);
        Assert.Equal(["D5", "B7", "D107"], Regex.Matches(Text(made, "xl/comments1.xml"), "ref=\"(?<at>[A-Z0-9]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(static one => one.Groups["at"].Value));
        Assert.Contains("<x:Row>106</x:Row>", Text(made, "xl/drawings/vmlDrawing1.vml"), StringComparison.Ordinal);
        Assert.Contains("<xdr:row>117</xdr:row>", Text(made, "xl/drawings/drawing1.xml"), StringComparison.Ordinal);
        var other = Text(made, "xl/worksheets/sheet3.xml");
        Assert.Contains("<f>PhanBo!D107</f>", other, StringComparison.Ordinal);
        Assert.Contains("<f>SUM(PhanBo!E7:F106)+LEN(&quot;PhanBo!D8&quot;)</f>", other, StringComparison.Ordinal);
        Assert.Contains("fullCalcOnLoad=\"1\"", Text(made, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Another_program_computes_the_numbers_that_were_written(int units)
    {
        var made = Filled(RichTemplate.Bytes(), units);
        var written = CalcProgram.Values(made);
        var computed = CalcProgram.Recalculated(made);

        Assert.True(written.Count > units * 8);
        foreach (var (place, value) in written)
        {
            Assert.True(computed.TryGetValue(place, out var other), place);
            Assert.True(IsSame(value, other), $"{place}: {value} / {other}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Filling_again_changes_nothing(int units)
    {
        var once = Filled(RichTemplate.Bytes(), units);

        var twice = Filled(once, units);
        var (before, after) = (PackageFile.Parts(once), PackageFile.Parts(twice));
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Keys, part => Assert.Equal(Text(once, part), Text(twice, part)));
    }

    [Fact]
    public void Fewer_units_take_the_rows_back()
    {
        var grown = Filled(RichTemplate.Bytes(), 100);

        var made = Filled(grown, 7);

        WorkbookValidation.AssertClean(made);
        Assert.Contains("PhanBo!$D$7:$D$13", Text(made, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Contains("<conditionalFormatting sqref=\"E7:F13\"", Text(made, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Equal(7, Features(made, "xl/worksheets/sheet1.xml")["sparkline"]);
        Assert.DoesNotContain("#REF!", Text(made, "xl/worksheets/sheet1.xml") + Text(made, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    private static byte[] Filled(byte[] template, int units)
    {
        var problem = SampleProblem.OfUnits(units);
        using var output = new MemoryStream();
        WorkbookFiller.Fill(new MemoryStream(template), problem, SampleProblem.Solved(problem), null, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static string Text(byte[] package, string part) => Encoding.UTF8.GetString(PackageFile.Parts(package)[part]);

    private static SortedDictionary<string, int> Features(byte[] package, string part)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in PackageFile.Xml(package, part).Descendants().Where(static element => element.Name.LocalName is not ("row" or "c" or "f" or "v" or "is" or "t" or "sqref")))
        {
            counts[element.Name.LocalName] = counts.GetValueOrDefault(element.Name.LocalName) + 1;
        }

        return counts;
    }

    private static bool IsSame(string one, string other) => one == other
        || double.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var a) && double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Abs(a));
}

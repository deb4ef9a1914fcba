using Emulation.Documents.Word.Reports;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Reports;

public sealed class PrintedReportTests
{
    [Fact]
    public void What_must_be_mended_comes_first_on_a_page_of_the_decrees_measure()
    {
        var report = Write();
        var plan = Read(report);

        var texts = plan.Texts();
        Assert.True(Array.FindIndex(texts, static text => text.StartsWith("1. Trái yêu cầu", StringComparison.Ordinal)) < Array.FindIndex(texts, static text => text.StartsWith("2. Thiếu", StringComparison.Ordinal)));
        Assert.True(Array.IndexOf(texts, "I. NỘI DUNG PHẢI SỬA (3)") < Array.IndexOf(texts, "II. KẾT LUẬN THEO TỪNG YÊU CẦU (4)"));
        Assert.Contains("Miễn theo quyết định của Nguyễn Văn A ngày 01/08/2025: Theo tên đã duyệt.", texts);
        var page = Assert.Single(plan.Pages);
        Assert.Equal((11907, 16840, 1418, 1134, 1985, 1134), (page.Width, page.Height, page.MarginTop, page.MarginBottom, page.MarginLeft, page.MarginRight));
        Assert.Equal(("header", false), (page.PageNumberIn, page.PageNumberOnFirstPage));
        Assert.All(plan.Blocks.SelectMany(static block => block.Format!.Runs), static run => Assert.Equal("Times New Roman", run.Font));
        Validation.AssertClean(report);
    }

    [Fact]
    public void Two_runs_agree_to_the_byte() => Assert.Equal(Write(), Write());

    private static byte[] Write()
    {
        using var output = new MemoryStream();
        PrintedReport.Write(CheckedSample.Result, output);
        return output.ToArray();
    }
}

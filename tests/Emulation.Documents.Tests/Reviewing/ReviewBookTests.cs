using System.Diagnostics;
using Emulation.Documents.Reviewing;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;

namespace Emulation.Documents.Tests.Reviewing;

public sealed class ReviewBookTests
{
    [Fact]
    public void Every_printed_page_begins_with_the_head_of_its_table()
    {
        var units = Enumerable.Range(1, 150).Select(static index => $"Đơn vị thứ {index}").ToList();
        using var book = new MemoryStream();
        ReviewBook.Write(ReviewReport.Of([new RequirementSet(new SourceDocument("1/KH", null, null, null), [], [])], [], units), new Dictionary<string, UnitAnswer>(StringComparer.Ordinal), book);

        var pages = Pages(book.ToArray());

        var overview = pages.TakeWhile(static page => page.Contains("Tệp", StringComparison.Ordinal) && page.Contains("Kế hoạch", StringComparison.Ordinal)).ToList();
        Assert.True(overview.Count >= 3, $"{overview.Count} of {pages.Count} pages");
        Assert.All(units, unit => Assert.Single(overview, page => page.Split('\n').Any(line => line.Contains(unit + " ", StringComparison.Ordinal) || line.TrimEnd().EndsWith(unit, StringComparison.Ordinal))));
    }

    private static List<string> Pages(byte[] book)
    {
        var folder = Directory.CreateTempSubdirectory("emulation-book-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "book.xlsx"), book);
            Run(folder, "soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "book.xlsx");
            Run(folder, "pdftotext", "-layout", "book.pdf", "book.txt");
            return [.. File.ReadAllText(Path.Combine(folder.FullName, "book.txt")).Split('\f', StringSplitOptions.RemoveEmptyEntries)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(DirectoryInfo folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(120)), program);
        Assert.Equal(0, process.ExitCode);
    }
}

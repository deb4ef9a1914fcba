using System.Globalization;
using System.Runtime.Versioning;
using Emulation.Documents.Processes;

namespace Emulation.Documents.Pdf;

/// <summary>Nhận dạng bản quét: pages that are pictures are drawn by pdftoppm and read by tesseract in Vietnamese, each as a limited child.</summary>
[SupportedOSPlatform("linux")]
internal static class ScanReader
{
    private const int MostPages = 40;

    // The long side of an A4 page at some 220 dots an inch; fewer lose the marks on vowels, more only take longer.
    private const int Pixels = 2600;

    private const string Drawer = "pdftoppm";
    private const string Recogniser = "tesseract";
    private const int WordLevel = 5;

    private static readonly ProcessLimits DrawLimits = new() { Time = TimeSpan.FromSeconds(10), Processor = TimeSpan.FromSeconds(10), Memory = 1L << 30 };
    private static readonly ProcessLimits ReadLimits = new() { Time = TimeSpan.FromSeconds(60), Processor = TimeSpan.FromSeconds(60), Memory = 2L << 30, Queue = TimeSpan.FromSeconds(120) };

    public static bool IsInstalled => LimitedProcess.Find(Drawer) is not null && LimitedProcess.Find(Recogniser) is not null;

    /// <param name="pages">As pdftotext saw them.</param>
    /// <param name="isPicture">Which of them are read anew.</param>
    /// <exception cref="UnreadableDocumentException">"too-large", "timeout"; "no-text-layer" where the Vietnamese data is missing.</exception>
    public static IReadOnlyList<PdfPage> Read(ProcessFolder folder, IReadOnlyList<PdfPage> pages, Func<PdfPage, bool> isPicture, CancellationToken cancellation) =>
        pages.Count(isPicture) > MostPages ? throw PdfFault.ScanTooLong(MostPages) : [.. pages.Select(page => isPicture(page) ? Recognised(folder, page, cancellation) : page)];

    private static PdfPage Recognised(ProcessFolder folder, PdfPage page, CancellationToken cancellation)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        Succeed(LimitedProcess.Run(folder, Drawer, ["-gray", "-singlefile", "-scale-to", $"{Pixels}", "-f", number, "-l", number, Path.GetFileName(PopplerPrograms.InputIn(folder)), "scan"], DrawLimits, cancellation));
        var points = Math.Max(page.Width, page.Height) / Pixels;
        var dots = string.Create(CultureInfo.InvariantCulture, $"{72 / points:0}");
        // One thread: more of them gain little on a page, and take the processors of whoever else works here.
        Succeed(LimitedProcess.Run(folder, "env", ["OMP_THREAD_LIMIT=1", Recogniser, "scan.pgm", "scan", "-l", "vie", "--dpi", dots, "tsv"], ReadLimits, cancellation));
        return page with { Words = [.. File.ReadLines(folder.PathOf("scan.tsv")).Skip(1).Select(line => Word(line.Split('\t'), points)).OfType<PdfWord>()] };
    }

    private static void Succeed(ProcessOutcome outcome)
    {
        switch (outcome)
        {
            case { End: ProcessEnd.TimedOut or ProcessEnd.Busy }:
                throw PdfFault.Timeout();
            case { End: ProcessEnd.WroteTooMuch or ProcessEnd.OutOfMemory }:
                throw PdfFault.TooLarge();
            case not { ExitCode: 0 }:
                throw PdfFault.NoTextLayer();
            default:
                return;
        }
    }

    // level page_num block_num par_num line_num word_num left top width height conf text
    private static PdfWord? Word(string[] cells, double points)
    {
        if (cells.Length < 12 || cells[0] != $"{WordLevel}" || string.IsNullOrWhiteSpace(cells[11]))
        {
            return null;
        }

        Span<double> box = stackalloc double[4];
        for (var index = 0; index < box.Length; index++)
        {
            if (!double.TryParse(cells[6 + index], NumberStyles.Float, CultureInfo.InvariantCulture, out box[index]))
            {
                return null;
            }
        }

        return new PdfWord(cells[11].Trim(), box[0] * points, box[1] * points, (box[0] + box[2]) * points, (box[1] + box[3]) * points);
    }
}

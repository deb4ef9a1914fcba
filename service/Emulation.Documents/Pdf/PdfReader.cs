using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Emulation.Documents.Lines;
using Emulation.Documents.Processes;
using Emulation.Plans.Text;

namespace Emulation.Documents.Pdf;

/// <summary>
/// Đọc PDF: words and their places through poppler's pdftotext, run as a limited child; lines, columns and paragraphs are put together here.
/// Needs Linux with poppler-utils.
/// </summary>
public static class PdfReader
{
    private static readonly string[] Recognised = ["Tệp PDF là bản quét, chữ do máy nhận dạng nên có thể sai; không kết luận nào là chắc chắn trước khi cán bộ đối chiếu với bản gốc."];

    private const long MostBytes = 64L << 20;

    /// <summary>Fewer letters make no page of text; a scan with a stamp or a page number has as many.</summary>
    private const int FewestLetters = 20;

    private const double MostForeignWords = 0.05;
    private const double SuspiciousForeignWords = 0.01;
    private const double FewestAccentedWords = 0.4;
    private const double FewestSpelledWords = 0.4;
    private const int WordsToJudgeBy = 40;

    /// <param name="content">The whole file; read from where it stands to its end.</param>
    /// <exception cref="UnreadableDocumentException">
    /// "not-a-document", "truncated", "encrypted", "no-text-layer", "legacy-font", "too-large", "timeout" or "program-missing".
    /// </exception>
    public static PlanText Read(Stream content, CancellationToken cancellation = default)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw PdfFault.ProgramMissing();
        }

        using var folder = new ProcessFolder();
        Save(content, PopplerPrograms.InputIn(folder), cancellation);
        PdfIntegrity.Check(PopplerPrograms.InputIn(folder));
        var (words, damaged) = PopplerPrograms.ExtractWords(folder, cancellation);
        var pages = BboxFile.Read(words, cancellation);
        RefuseDamaged(pages, damaged);
        var isScan = IsScan(pages);
        if (isScan)
        {
            pages = ScanReader.IsInstalled ? ScanReader.Read(folder, pages, IsEmpty, cancellation) : throw PdfFault.NoTextLayer();
            if (IsScan(pages))
            {
                throw PdfFault.NoTextLayer();
            }
        }

        try
        {
            var blocks = PdfLayout.Blocks(pages, cancellation);
            RefuseIllegible(blocks, folder, cancellation);
            return new PlanText { Source = isScan ? SourceKind.Ocr : SourceKind.Pdf, Blocks = blocks, Notes = [.. isScan ? Recognised : [], .. Notes(pages, damaged)] };
        }
        catch (RegexMatchTimeoutException)
        {
            throw PdfFault.Timeout();
        }
    }

    private static void Save(Stream content, string path, CancellationToken cancellation)
    {
        using var file = File.Create(path);
        var buffer = new byte[1 << 16];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            file.Write(buffer, 0, read);
            if (file.Length > MostBytes)
            {
                throw PdfFault.TooLarge();
            }
        }
    }

    private static void RefuseDamaged(IReadOnlyList<PdfPage> pages, bool damaged)
    {
        if (pages.Count == 0 || damaged && pages.Any(IsEmpty))
        {
            throw PdfFault.Truncated();
        }
    }

    private static bool IsScan(IReadOnlyList<PdfPage> pages) => 2 * pages.Count(IsEmpty) > pages.Count;

    [SupportedOSPlatform("linux")]
    private static void RefuseIllegible(IReadOnlyList<Block> blocks, ProcessFolder folder, CancellationToken cancellation)
    {
        var legibility = new Legibility();
        foreach (var block in blocks)
        {
            legibility.Add(block.Text);
        }

        var suspicious = legibility.ForeignShare > SuspiciousForeignWords || legibility.AccentedShare < FewestAccentedWords;
        if (legibility.ForeignShare > MostForeignWords || suspicious && PopplerPrograms.UsesLegacyFont(folder, cancellation))
        {
            throw PdfFault.LegacyFont();
        }

        if (legibility.Words >= WordsToJudgeBy && legibility.SpelledShare < FewestSpelledWords)
        {
            throw PdfFault.Garbled();
        }
    }

    private static bool IsEmpty(PdfPage page) => page.Words.Sum(word => word.Text.Count(char.IsLetter)) < FewestLetters;

    private static IEnumerable<string> Notes(IReadOnlyList<PdfPage> pages, bool damaged)
    {
        var empty = pages.Where(IsEmpty).Select(page => $"Trang {page.Number} không có chữ đọc được (trang trắng hoặc ảnh quét); hãy kiểm tra trang này bằng mắt.");
        return damaged ? empty.Append("Tệp PDF có chỗ hỏng, có thể thiếu chữ; hãy so với bản gốc hoặc xuất lại PDF.") : empty;
    }
}

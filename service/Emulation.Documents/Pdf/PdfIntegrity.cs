using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Documents.Pdf;

/// <summary>
/// Kiểm tra tệp PDF còn nguyên. poppler mends a cut file as well as it can and reports success,
/// so that half a plan would pass for a whole one; the cut must be seen before.
/// </summary>
internal static partial class PdfIntegrity
{
    private const int HeadBytes = 1024;
    private const int TailBytes = 4096;
    private const int MatchMilliseconds = 1000;

    /// <exception cref="UnreadableDocumentException">"not-a-document" or "truncated".</exception>
    public static void Check(string path)
    {
        using var file = File.OpenRead(path);
        var head = Part(file, 0, HeadBytes);
        if (!head.Contains("%PDF-", StringComparison.Ordinal))
        {
            throw PdfFault.NotPdf();
        }

        var tail = Part(file, Math.Max(0, file.Length - TailBytes), TailBytes);
        var end = EndOfFile().Matches(tail) is [.., var last] ? last : null;
        if (end is null || Offset(end.Groups["xref"].Value) >= file.Length || IsCutLinearized(head, file.Length))
        {
            throw PdfFault.Truncated();
        }
    }

    // A file made for fast web view has an end mark near its beginning too, but says how long it should be.
    private static bool IsCutLinearized(string head, long length) =>
        Linearized().Match(head) is { Success: true } match && Offset(match.Groups["length"].Value) > length;

    private static long Offset(string digits) => long.TryParse(digits, out var value) ? value : 0;

    private static string Part(FileStream file, long start, int length)
    {
        var bytes = new byte[length];
        file.Position = start;
        return Encoding.Latin1.GetString(bytes, 0, file.ReadAtLeast(bytes, length, throwOnEndOfStream: false));
    }

    [GeneratedRegex(@"startxref\s+(?<xref>\d+)\s+%%EOF", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex EndOfFile();

    [GeneratedRegex(@"/Linearized\b[^>]{0,200}?/L\s+(?<length>\d+)", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Linearized();
}

using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Emulation.Documents.Processes;

namespace Emulation.Documents.Pdf;

/// <summary>Hai chương trình của poppler: pdftotext for the words, pdffonts for the names of the fonts.</summary>
[SupportedOSPlatform("linux")]
internal static partial class PopplerPrograms
{
    private const string Input = "input.pdf";
    private const string Words = "words.xml";
    private const int MatchMilliseconds = 1000;

    private static readonly ProcessLimits WordLimits = new();
    private static readonly ProcessLimits FontLimits = new() { Time = TimeSpan.FromSeconds(2), Processor = TimeSpan.FromSeconds(2) };

    /// <summary>Where the PDF has to lie in the folder.</summary>
    public static string InputIn(ProcessFolder folder) => folder.PathOf(Input);

    /// <summary>The file with the words and their boxes, and whether poppler met damage in the PDF and went on.</summary>
    /// <exception cref="UnreadableDocumentException">The program is missing, or cannot open the file within its limits.</exception>
    public static (string Words, bool Damaged) ExtractWords(ProcessFolder folder, CancellationToken cancellation)
    {
        var outcome = LimitedProcess.Run(folder, "pdftotext", ["-bbox", "-enc", "UTF-8", Input, Words], WordLimits, cancellation);
        var words = folder.PathOf(Words);
        return outcome switch
        {
            { End: ProcessEnd.ProgramMissing } => throw PdfFault.ProgramMissing(),
            { End: ProcessEnd.Busy } => throw PdfFault.Busy(),
            { End: ProcessEnd.TimedOut } => throw PdfFault.Timeout(),
            { End: ProcessEnd.WroteTooMuch or ProcessEnd.OutOfMemory } => throw PdfFault.TooLarge(),
            { ExitCode: 0 } when File.Exists(words) => (words, outcome.Errors.Contains("Syntax Error", StringComparison.Ordinal)),
            _ when SaysEncrypted(outcome.Errors) => throw PdfFault.Encrypted(),
            _ => throw PdfFault.Truncated(),
        };
    }

    /// <summary>Whether a font of the file belongs to the 8-bit families TCVN3 (".VnTime") or VNI ("VNI-Times").</summary>
    public static bool UsesLegacyFont(ProcessFolder folder, CancellationToken cancellation)
    {
        var outcome = LimitedProcess.Run(folder, "pdffonts", [Input], FontLimits, cancellation);
        return outcome is { End: ProcessEnd.Exited, ExitCode: 0 } && File.ReadLines(outcome.Output).Any(line => LegacyFont().IsMatch(line));
    }

    private static bool SaysEncrypted(string errors) =>
        errors.Contains("password", StringComparison.OrdinalIgnoreCase)
        || errors.Contains("security handler", StringComparison.OrdinalIgnoreCase)
        || errors.Contains("encrypt", StringComparison.OrdinalIgnoreCase);

    // A subset of a font carries six letters before its name: "ABCDEF+.VnTimeH".
    [GeneratedRegex(@"^(?:[A-Z]{6}\+)?(?:\.Vn|VNI[-\s]|TCVN)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchMilliseconds)]
    private static partial Regex LegacyFont();
}

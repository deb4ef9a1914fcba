namespace Emulation.Documents.Pdf;

/// <summary>Trang PDF: its words with their boxes; lengths in points, y growing downwards.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PdfWord> Words);

/// <summary>A word as pdftotext cuts it: text between white space.</summary>
internal readonly record struct PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;
}

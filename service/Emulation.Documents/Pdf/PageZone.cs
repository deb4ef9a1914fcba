using Emulation.Documents.Lines;

namespace Emulation.Documents.Pdf;

/// <summary>Vùng của trang: a stretch of a page that is read in one way.</summary>
internal abstract record PageZone
{
    /// <summary>Lines across the whole measure.</summary>
    public sealed record Body(IReadOnlyList<PdfLine> Lines) : PageZone;

    /// <summary>Issuer and number on the left, national name, motto, place and date on the right.</summary>
    public sealed record Head(IReadOnlyList<PdfLine> Left, IReadOnlyList<PdfLine> Right) : PageZone;

    /// <summary>Recipients on the left, signature on the right.</summary>
    public sealed record Foot(IReadOnlyList<PdfLine> Left, IReadOnlyList<PdfLine> Right, Gutter Between) : PageZone
    {
        /// <summary>The page ended before the list did, or before the signer's name.</summary>
        public bool IsOpen => !Left.Any(line => StandingLine.IsLastRecipient(line.Text)) || Right.Count == 0 || StandingLine.IsAuthority(Right[^1].Text);

        public Foot With(Foot next) => new([.. Left, .. next.Left], [.. Right, .. next.Right], Between);
    }

    /// <summary>Rows of cells; a cell is the lines in it, an empty one has none.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>> Rows) : PageZone;
}

namespace Emulation.Documents.Pdf;

/// <summary>Dòng chữ trên trang: words of one row of one column, from left to right.</summary>
internal sealed class PdfLine
{
    public PdfLine(PdfPage page, IEnumerable<PdfWord> words)
    {
        Page = page;
        Words = Merged(words);
        Text = string.Join(' ', Words.Select(word => word.Text));
        Left = Words[0].Left;
        Right = Words.Max(word => word.Right);
        Top = Words.Min(word => word.Top);
        Bottom = Words.Max(word => word.Bottom);
        var usual = Words.GroupBy(word => (word.Height, word.Bottom)).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
        Height = usual.Height;
        Base = usual.Bottom;
    }

    public PdfPage Page { get; }

    public IReadOnlyList<PdfWord> Words { get; }

    public string Text { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Height of most of its letters' boxes, about 1.2 times the font size.</summary>
    public double Height { get; }

    /// <summary>Where most of its letters end below; a sign of another font among them may reach deeper.</summary>
    public double Base { get; }

    public double Width => Right - Left;

    /// <summary>Stretches without words wider than any space between words: where columns may part.</summary>
    public IEnumerable<Gutter> WideGaps()
    {
        var reached = Words[0].Right;
        foreach (var word in Words.Skip(1))
        {
            if (word.Left - reached > 0.9 * Height)
            {
                yield return new Gutter(reached, word.Left);
            }

            reached = Math.Max(reached, word.Right);
        }
    }

    // pdftotext cuts a word where its font changes, as it does inside "ĐẠI" when the font lacks a letter; a space is never that narrow.
    private static List<PdfWord> Merged(IEnumerable<PdfWord> words)
    {
        var merged = new List<PdfWord>();
        foreach (var word in words.OrderBy(word => word.Left))
        {
            if (merged is [.., var last] && word.Left - last.Right < 0.06 * word.Height)
            {
                merged[^1] = new PdfWord(
                    last.Text + word.Text, last.Left, Math.Min(last.Top, word.Top), Math.Max(last.Right, word.Right), Math.Max(last.Bottom, word.Bottom));
            }
            else
            {
                merged.Add(word);
            }
        }

        return merged;
    }

    /// <summary>Groups words into rows by the height they stand at, and the rows from top to bottom.</summary>
    public static List<PdfLine> Rows(PdfPage page, IEnumerable<PdfWord> words)
    {
        var rows = new List<PdfLine>();
        var row = new List<PdfWord>();
        var middles = 0.0;
        foreach (var word in words.OrderBy(word => word.Middle).ThenBy(word => word.Left))
        {
            if (row.Count > 0 && word.Middle - middles / row.Count > 0.4 * Math.Min(word.Height, row[0].Height))
            {
                rows.Add(new PdfLine(page, row));
                row = [];
                middles = 0;
            }

            row.Add(word);
            middles += word.Middle;
        }

        if (row.Count > 0)
        {
            rows.Add(new PdfLine(page, row));
        }

        return rows;
    }
}

/// <summary>Rãnh giữa hai cột: a stretch of x without words.</summary>
internal readonly record struct Gutter(double Left, double Right)
{
    /// <summary>Narrower than the padding between two cells, wider than the spaces of a stretched line; in points.</summary>
    public const double Least = 9;

    public double Width => Right - Left;

    /// <summary>What of this gutter stays free of the words of a row; null where too little stays to part columns.</summary>
    public Gutter? Free(PdfLine row)
    {
        var (left, right) = (Left, Right);
        foreach (var word in row.Words)
        {
            if (word.Right <= left || word.Left >= right)
            {
                continue;
            }

            // A word that reaches in from one side narrows the gutter; one inside leaves its wider side.
            (left, right) = word.Left - left > right - word.Right ? (left, word.Left) : (word.Right, right);
            if (right - left < Least)
            {
                return null;
            }
        }

        return new Gutter(left, right);
    }
}

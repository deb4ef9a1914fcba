using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Emulation.Documents.Tests.Pdf;

/// <summary>
/// Writes small PDF files by hand: text at given places in one font whose letters are all half as wide as high.
/// A4, y counted from the top; the text layer maps straight to Unicode unless another font is named.
/// </summary>
internal sealed class PdfBuilder
{
    public const double Left = 85;
    public const double Right = 539;
    public const double Size = 14;
    private const double PageHeight = 842;
    private readonly List<StringBuilder> _pages = [new()];
    private readonly string? _simpleFont;
    private double _y = 60;

    /// <param name="simpleFont">Name of an 8-bit font; its text is written as Latin-1 bytes.</param>
    public PdfBuilder(string? simpleFont = null) => _simpleFont = simpleFont;

    /// <summary>Raw page content before the text; for pages that hold something else.</summary>
    public byte[]? CompressedContent { get; init; }

    /// <summary>What the trailer says besides size and root.</summary>
    public string Trailer { get; init; } = "";

    public static double Width(string text, double size = Size) => text.Length * size / 2;

    public PdfBuilder NewPage()
    {
        _pages.Add(new());
        _y = 60;
        return this;
    }

    public PdfBuilder At(double x, double y, string text, double size = Size)
    {
        var codes = Convert.ToHexString((_simpleFont is null ? Encoding.BigEndianUnicode : Encoding.Latin1).GetBytes(text));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {PageHeight - y} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Two columns of centred lines at the same heights; an empty text leaves its side free.</summary>
    public PdfBuilder Columns(params (string Left, string Right)[] rows)
    {
        foreach (var (left, right) in rows)
        {
            if (left.Length > 0)
            {
                At(170 - Width(left, 11) / 2, _y, left, 11);
            }

            if (right.Length > 0)
            {
                At(420 - Width(right, 11) / 2, _y, right, 11);
            }

            _y += 16;
        }

        _y += 12;
        return this;
    }

    /// <summary>A paragraph broken into lines as Word does, next page included; the first line set in, all lines but the last going to the edge or not far from it.</summary>
    public PdfBuilder Paragraph(string text, double indent = 36, double space = 6, double pitch = 18)
    {
        var line = "";
        var x = Left + indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && x + Width(line + " " + word) > Right)
            {
                Line(x, line, pitch);
                (x, line) = (Left, "");
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        Line(x, line, pitch);
        _y += space;
        return this;
    }

    public byte[] ToBytes()
    {
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{7 + 2 * i} 0 R"))}] >>"),
        };
        objects.AddRange(Font());
        for (var i = 0; i < _pages.Count; i++)
        {
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {8 + 2 * i} 0 R >>"));
            objects.Add(CompressedContent is { } raw ? Stream(raw, "/Filter /FlateDecode ") : Stream(Ascii(_pages[i].ToString())));
        }

        return File(objects);
    }

    /// <summary>A deflated stream that repeats one drawing instruction until it is as long as asked.</summary>
    public static byte[] Repeated(string instruction, long length)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new ZLibStream(bytes, CompressionLevel.Fastest))
        {
            var chunk = Ascii(string.Concat(Enumerable.Repeat(instruction, 4000)));
            for (var written = 0L; written < length; written += chunk.Length)
            {
                deflate.Write(chunk);
            }
        }

        return bytes.ToArray();
    }

    private void Line(double x, string line, double pitch)
    {
        if (_y > PageHeight - 70)
        {
            NewPage();
        }

        At(x, _y, line);
        _y += pitch;
    }

    private IEnumerable<byte[]> Font()
    {
        if (_simpleFont is not null)
        {
            return [Ascii($"<< /Type /Font /Subtype /Type1 /BaseFont /{_simpleFont} /Encoding /WinAnsiEncoding >>"), Ascii("null"), Ascii("null"), Ascii("null")];
        }

        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var block in Enumerable.Range(0, 256).Chunk(64))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfrange\n");
            map.AppendJoin('\n', block.Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>")).Append("\nendbfrange\n");
        }

        map.Append("endcmap end end");
        return
        [
            Ascii("<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"),
            Ascii("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 6 0 R >>"),
            Stream(Ascii(map.ToString())),
            Ascii("<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -220 1000 890] /ItalicAngle 0 /Ascent 890 /Descent -220 /CapHeight 660 /StemV 80 >>"),
        ];
    }

    private byte[] File(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write(Ascii("%PDF-1.5\n"));
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write(Ascii("\nendobj\n"));
        }

        var table = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}"));
        file.Write(Ascii($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(byte[] content, string filter = "") => [.. Ascii($"<< {filter}/Length {content.Length} >>\nstream\n"), .. content, .. Ascii("\nendstream")];

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);
}

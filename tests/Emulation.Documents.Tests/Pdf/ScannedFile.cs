using System.Diagnostics;
using System.Globalization;
using System.Text;
using Emulation.Documents.Tests.Word;

namespace Emulation.Documents.Tests.Pdf;

/// <summary>A Word file as a scanner would give it: printed by LibreOffice, drawn by pdftoppm, and bound into a PDF that holds nothing but pictures.</summary>
internal static class ScannedFile
{
    private const int Dots = 150;

    public static byte[] Of(byte[] word)
    {
        using var office = new OfficeProgram();
        var folder = Directory.CreateTempSubdirectory("emulation-scan-");
        try
        {
            var printed = Path.Combine(folder.FullName, "printed.pdf");
            File.WriteAllBytes(printed, office.Saved(word, "pdf"));
            using var drawer = Process.Start("pdftoppm", ["-r", Dots.ToString(CultureInfo.InvariantCulture), "-gray", "-jpeg", printed, Path.Combine(folder.FullName, "page")]);
            drawer.WaitForExit();
            Assert.Equal(0, drawer.ExitCode);
            return Bound([.. folder.EnumerateFiles("page*.jpg").OrderBy(static file => file.Name, StringComparer.Ordinal).Select(static file => File.ReadAllBytes(file.FullName))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Bound(IReadOnlyList<byte[]> pictures)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Open()
        {
            places.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n"));
        }

        Write("%PDF-1.5\n");
        Open();
        Write("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Open();
        Write(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pictures.Count} /Kids [{string.Join(' ', pictures.Select(static (_, index) => $"{3 + (3 * index)} 0 R"))}] >>\nendobj\n"));
        const string drawing = "q 595 0 0 842 0 0 cm /I Do Q";
        foreach (var (index, picture) in pictures.Index())
        {
            var (width, height, colours) = FormOf(picture);
            Open();
            Write(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I {4 + (3 * index)} 0 R >> >> /Contents {5 + (3 * index)} 0 R >>\nendobj\n"));
            Open();
            Write(string.Create(CultureInfo.InvariantCulture, $"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /Device{(colours == 1 ? "Gray" : "RGB")} /BitsPerComponent 8 /Filter /DCTDecode /Length {picture.Length} >>\nstream\n"));
            file.Write(picture);
            Write("\nendstream\nendobj\n");
            Open();
            Write(string.Create(CultureInfo.InvariantCulture, $"<< /Length {drawing.Length} >>\nstream\n{drawing}\nendstream\nendobj\n"));
        }

        var table = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => Write(string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n")));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    // The frame header of a JPEG: marker FFC0 to FFC2, length, precision, height, width, number of colours.
    private static (int Width, int Height, int Colours) FormOf(byte[] picture)
    {
        for (var index = 2; ; index += 2 + (picture[index + 2] << 8) + picture[index + 3])
        {
            if (picture[index + 1] is >= 0xC0 and <= 0xC2)
            {
                return ((picture[index + 7] << 8) + picture[index + 8], (picture[index + 5] << 8) + picture[index + 6], picture[index + 9]);
            }
        }
    }
}

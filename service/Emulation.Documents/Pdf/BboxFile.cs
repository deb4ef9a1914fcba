using System.Globalization;
using System.Text;
using System.Xml;

namespace Emulation.Documents.Pdf;

/// <summary>
/// Reads what "pdftotext -bbox" writes. That mode is used rather than -bbox-layout or -tsv because every poppler has it and because
/// the blocks those two guess mix the columns of head and foot; where lines and columns lie is decided here.
/// </summary>
internal static class BboxFile
{
    private const int MostPages = 600;
    private const int MostWords = 400_000;

    /// <summary>The fullest table has some three thousand; beyond, looking for columns would take too long.</summary>
    private const int MostWordsOfPage = 8_000;

    private const int MostHeadBytes = 1 << 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        ConformanceLevel = ConformanceLevel.Fragment,

        // Fonts without a map leave control characters in the text; they must reach the check of legibility, not break the parser.
        CheckCharacters = false,
    };

    /// <exception cref="UnreadableDocumentException">"too-large", or "truncated" when the output makes no sense.</exception>
    public static IReadOnlyList<PdfPage> Read(string path, CancellationToken cancellation)
    {
        using var file = File.OpenRead(path);
        if (!SkipHead(file))
        {
            return [];
        }

        try
        {
            using var xml = XmlReader.Create(new StreamReader(file, Encoding.UTF8), Settings);
            return ReadPages(xml, cancellation);
        }
        catch (XmlException fault)
        {
            throw PdfFault.Truncated(fault);
        }
    }

    private static List<PdfPage> ReadPages(XmlReader xml, CancellationToken cancellation)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        var count = 0;
        while (xml.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, Name: "page" })
            {
                words = [];
                pages.Add(new PdfPage(pages.Count + 1, Length(xml, "width"), Length(xml, "height"), words));
            }
            else if (xml is { NodeType: XmlNodeType.Element, Name: "word" })
            {
                Add(words, ReadWord(xml));
                count++;
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, Name: "doc" })
            {
                break;
            }

            RefuseTooMuch(pages.Count, count, words.Count);
        }

        return pages;
    }

    // The element around names an XHTML DTD and carries the document's own title; both are passed over unparsed.
    private static bool SkipHead(FileStream file)
    {
        var head = new byte[MostHeadBytes];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read).IndexOf("<doc>"u8);
        file.Position = Math.Max(start, 0);
        return start >= 0;
    }

    private static PdfWord ReadWord(XmlReader xml)
    {
        var (left, top, right, bottom) = (Length(xml, "xMin"), Length(xml, "yMin"), Length(xml, "xMax"), Length(xml, "yMax"));
        return new PdfWord(xml.ReadString(), left, top, right, bottom);
    }

    private static double Length(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;

    // A letter the font does not name may leave a word without text.
    private static void Add(List<PdfWord> words, PdfWord word)
    {
        if (!string.IsNullOrWhiteSpace(word.Text))
        {
            words.Add(word);
        }
    }

    private static void RefuseTooMuch(int pages, int words, int wordsOfPage)
    {
        if (pages > MostPages || words > MostWords || wordsOfPage > MostWordsOfPage)
        {
            throw PdfFault.TooLarge();
        }
    }
}

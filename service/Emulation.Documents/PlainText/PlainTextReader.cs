using System.Text.RegularExpressions;
using Emulation.Documents.Lines;
using Emulation.Plans.Text;

namespace Emulation.Documents.PlainText;

/// <summary>Đọc văn bản thuần: a plan kept as text, UTF-8 or marked UTF-16, a paragraph a line or broken into lines of one width.</summary>
public static class PlainTextReader
{
    private const int MostBytes = 16 << 20;
    private const double MostForeignWords = 0.05;

    /// <param name="content">The whole file; read from where it stands to its end.</param>
    /// <exception cref="UnreadableDocumentException">"not-a-document", "legacy-font", "truncated", "too-large" or "timeout".</exception>
    public static PlanText Read(Stream content, CancellationToken cancellation = default)
    {
        try
        {
            return ReadLines(content, cancellation);
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new UnreadableDocumentException("timeout", "Tệp văn bản có dòng không đọc được trong thời gian cho phép; hãy kiểm tra lại tệp.", fault);
        }
    }

    private static PlanText ReadLines(Stream content, CancellationToken cancellation)
    {
        var lines = Lines(TextDecoding.Decode(ReadAll(content, cancellation)), cancellation);
        RefuseLegacyLetters(lines);
        var blocks = TextParagraphs.Join(lines).Select((paragraph, index) => ParagraphBlock.From(index, "text", paragraph)).ToArray();
        return blocks.Length > 0
            ? new PlanText { Source = SourceKind.PlainText, Blocks = blocks }
            : throw new UnreadableDocumentException("not-a-document", "Tệp văn bản không có nội dung; hãy chọn lại tệp.");
    }

    private static byte[] ReadAll(Stream content, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new UnreadableDocumentException("too-large", "Tệp văn bản lớn hơn 16 MB, không phải một kế hoạch; hãy chọn lại tệp.");
            }
        }

        return bytes.ToArray();
    }

    private static List<SourceLine> Lines(string text, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            cancellation.ThrowIfCancellationRequested();
            lines.AddRange(CollapsedLine.Split(SourceLine.From(number, raw, MarkdownMarks.Find(raw))));
            number++;
        }

        return lines;
    }

    private static void RefuseLegacyLetters(List<SourceLine> lines)
    {
        var legibility = new Legibility();
        lines.ForEach(line => legibility.Add(line.Text));
        if (legibility.ForeignShare > MostForeignWords)
        {
            throw new UnreadableDocumentException(
                "legacy-font", "Chữ trong tệp là chữ của phông cũ (TCVN3, VNI) chưa chuyển mã; hãy chuyển sang Unicode rồi lưu lại.");
        }
    }
}

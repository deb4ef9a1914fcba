namespace Emulation.Plans.Text;

/// <summary>Vị trí trích dẫn: the exact characters a quote was taken from. <paramref name="Start"/> and <paramref name="Length"/> are UTF-16 units of the block's NFC text.</summary>
/// <param name="Document">"draft", or "parent:N" with N from 0 in the order the parents were given.</param>
/// <param name="Path">Outline path of the place, "II.2.1.a"; empty before the first heading.</param>
/// <param name="Paragraph">Block in reading order, from 0.</param>
public sealed record Location(string Document, string Path, int Paragraph, int Start, int Length)
{
    public int? Page { get; init; }

    public string? Sheet { get; init; }

    public string? Cell { get; init; }
}

/// <summary>A quote (lời trích) and where it stands; the text is exactly what the document holds there.</summary>
public sealed record Quotation(string Quote, Location Location);

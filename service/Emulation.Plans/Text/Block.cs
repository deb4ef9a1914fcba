namespace Emulation.Plans.Text;

/// <summary>The part of the page a paragraph stands in.</summary>
public enum BlockRegion
{
    Body,
    Header,
    Footer,
    Footnote,
    Endnote,
    TextBox,
}

/// <summary>Vị trí ô trong bảng: zero-based; <paramref name="Table"/> numbers the document's tables in reading order, nested ones after their parent;
/// <paramref name="Column"/> counts grid columns, so that a cell behind a wide one stays under its heading.</summary>
public readonly record struct CellPosition(int Table, int Row, int Column, int Depth);

/// <summary>Đoạn văn: one paragraph as a reader sees it.</summary>
public sealed class Block
{
    private string? _key;
    private Known? _known;

    /// <summary>Position in reading order, from 0; the <c>paragraph</c> of a <see cref="Location"/>.</summary>
    public required int Index { get; init; }

    /// <summary>NFC text without the computed list label. Tabs and line breaks inside a paragraph are one space each; soft hyphens and white space at both ends are dropped.
    /// Empty only where a label stands alone.</summary>
    public required string Text { get; init; }

    public BlockRegion Region { get; init; } = BlockRegion.Body;

    /// <summary>The label Word computes from numbering.xml ("II.", "2.1.", "a)", "-"); null where numbers are typed or absent.</summary>
    public string? Label { get; init; }

    public CellPosition? Cell { get; init; }

    /// <summary>Page number from 1, where the source knows it (PDF).</summary>
    public int? Page { get; init; }

    public BlockFormat? Format { get; init; }

    public BlockOrigin? Origin { get; init; }

    /// <summary>The text for comparing (<see cref="VietnameseText.ToKey"/>): same length as <see cref="Text"/>, so that offsets serve both.</summary>
    public string Key => _key ??= VietnameseText.ToKey(Text);

    /// <summary>What <paramref name="reader"/> reads in this paragraph, read once: many requirement kinds and rules ask for the same.</summary>
    internal T Once<T>(Type reader, Func<Block, T> read)
        where T : class
    {
        if (Of(reader) is { } known)
        {
            return (T)known;
        }

        var found = read(this);
        while (true)
        {
            var before = Volatile.Read(ref _known);
            // Of two threads that read at the same time both go on with what the first has found.
            if (Of(reader) is { } first)
            {
                return (T)first;
            }

            if (Interlocked.CompareExchange(ref _known, new Known(reader, found, before), before) == before)
            {
                return found;
            }
        }
    }

    private object? Of(Type reader)
    {
        for (var known = Volatile.Read(ref _known); known is not null; known = known.Next)
        {
            if (known.Reader == reader)
            {
                return known.Found;
            }
        }

        return null;
    }

    // A handful of readers a paragraph, and thousands of paragraphs: a table for each would cost more than it finds.
    private sealed record Known(Type Reader, object Found, Known? Next);

    public override string ToString() => Label is null ? Text : Label + " " + Text;
}

using System.Buffers;
using System.Text;
using Emulation.Documents.Word.Styles;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Gathers the text of one paragraph run by run. In a run every character of w:t, and every tab, break, sign or hyphen element, counts one;
/// that count is the "character" of an origin.
/// </summary>
internal sealed class TextCollector
{
    // Soft hyphen, zero-width spaces and direction marks: no reader sees them, and they break words apart for every search.
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u200B\u200E\u200F\u2060\uFEFF");

    private readonly StringBuilder _text = new();
    private readonly List<OriginSegment> _origin = [];
    private readonly List<(int Start, RunLook Look)> _looks = [];
    private int _run;
    private int _inRun;

    public int Length => _text.Length;

    /// <summary>Stretches with an origin or a look of their own.</summary>
    public int Parts => _origin.Count + _looks.Count;

    public void BeginRun(int run, RunLook look)
    {
        (_run, _inRun) = (run, 0);
        if (_looks.Count > 0 && _looks[^1].Start == _text.Length)
        {
            _looks.RemoveAt(_looks.Count - 1);
        }

        if (_looks.Count == 0 || _looks[^1].Look != look)
        {
            _looks.Add((_text.Length, look));
        }
    }

    /// <summary>Where the collector stands in a run, for a run nested in it to be put back afterwards.</summary>
    public (int Run, int Character) Place
    {
        get => (_run, _inRun);
        set => (_run, _inRun) = value;
    }

    public void Append(ReadOnlySpan<char> text, string? font)
    {
        int unseen;
        while ((unseen = text.IndexOfAny(Unseen)) >= 0)
        {
            AppendSeen(text[..unseen], font);
            Skip(1);
            text = text[(unseen + 1)..];
        }

        AppendSeen(text, font);
    }

    private void AppendSeen(ReadOnlySpan<char> text, string? font)
    {
        foreach (var c in text)
        {
            // A line break inside w:t is white space of the XML, not of the document.
            _text.Append(c is '\n' or '\r' or '\t' ? ' ' : SymbolGlyphs.IsSymbolCode(c) ? SymbolGlyphs.Map(c, font) : c);
        }

        Map(text.Length, text.Length);
    }

    public void Append(char c)
    {
        _text.Append(c);
        Map(1, 1);
    }

    /// <summary>Text that no w:r holds, such as a formula's.</summary>
    public void AppendForeign(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        Map(text.Length, 0);
    }

    /// <summary>Characters of the run that leave no trace in the text.</summary>
    public void Skip(int characters) => _inRun += characters;

    /// <summary>The paragraph's text, trimmed and composed, with its origins and looks.</summary>
    public ParagraphText Finish()
    {
        var raw = _text.ToString();
        var start = raw.Length - raw.AsSpan().TrimStart().Length;
        var length = raw.AsSpan(start).TrimEnd().Length;
        if (length == 0)
        {
            return new ParagraphText("", [new OriginSegment(0, 0, 0, 0, 0)], []);
        }

        var origin = Cut(start, length);
        var composed = ComposedText.Compose(raw.Substring(start, length), origin);
        return new ParagraphText(composed.Text, origin, Formats(composed, start, length));
    }

    private List<OriginSegment> Cut(int start, int length)
    {
        var result = new List<OriginSegment>(_origin.Count);
        foreach (var segment in _origin)
        {
            var from = Math.Max(segment.Start, start);
            var taken = Math.Min(segment.Start + segment.Length, start + length) - from;
            if (taken > 0)
            {
                var plain = segment.Length == segment.SourceLength;
                result.Add(new OriginSegment(from - start, taken, segment.Run,
                    plain ? segment.SourceStart + from - segment.Start : segment.SourceStart, plain ? taken : segment.SourceLength));
            }
        }

        return result;
    }

    private List<RunFormat> Formats(ComposedText text, int start, int length)
    {
        var result = new List<RunFormat>(_looks.Count);
        for (var i = 0; i < _looks.Count; i++)
        {
            var from = Math.Max(_looks[i].Start - start, 0);
            var to = Math.Min(i + 1 < _looks.Count ? _looks[i + 1].Start - start : int.MaxValue, length);
            if (from < to)
            {
                AddFormats(result, text.Text, text.At(from), text.At(to), _looks[i].Look);
            }
        }

        return result;
    }

    // Word draws unaccented letters with one font and accented ones with another where a style names two.
    private static void AddFormats(List<RunFormat> formats, string text, int from, int to, RunLook look)
    {
        for (var at = from; at < to;)
        {
            var ascii = char.IsAscii(text[at]);
            var end = to;
            if (look.Ascii != look.Other)
            {
                for (end = at + 1; end < to && (char.IsAscii(text[end]) == ascii || text[end] == ' '); end++)
                {
                }
            }

            var next = new RunFormat(at, end - at, ascii ? look.Ascii : look.Other, look.HalfPoints, look.Bold, look.Italic, look.Underline, look.AllCaps, look.Colour);
            if (formats.Count > 0 && formats[^1] is var last && last with { Start = at, Length = end - at } == next)
            {
                formats[^1] = last with { Length = last.Length + next.Length };
            }
            else
            {
                formats.Add(next);
            }

            at = end;
        }
    }

    private void Map(int length, int sourceLength)
    {
        if (length == 0)
        {
            return;
        }

        var start = _text.Length - length;
        if (_origin.Count > 0 && _origin[^1] is var last && last.Run == _run && last.Length == last.SourceLength && length == sourceLength
            && last.SourceStart + last.SourceLength == _inRun)
        {
            _origin[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        }
        else
        {
            _origin.Add(new OriginSegment(start, length, _run, _inRun, sourceLength));
        }

        _inRun += sourceLength;
    }
}

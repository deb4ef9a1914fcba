using System.Xml.Linq;

namespace Emulation.Documents.Word.Editing;

/// <summary>How one run came to be two, so that the two can be made one again.</summary>
internal enum CutKind
{
    /// <summary>Two runs already met here.</summary>
    None,

    /// <summary>Between two children of the run.</summary>
    BetweenChildren,

    /// <summary>Inside a text.</summary>
    InText,

    /// <summary>Inside a text whose both halves had to be told to keep their spaces, which the whole was not.</summary>
    InTextSpaced,
}

/// <summary>Cắt và nối w:r: both halves keep the run's properties and attributes.</summary>
internal static class RunCut
{
    /// <summary>
    /// Cuts <paramref name="run"/> before its character <paramref name="at"/>. What counts no character (a note reference, a field mark) stays left,
    /// or goes right where <paramref name="marksRight"/>. An element that stands for several characters is never cut.
    /// </summary>
    /// <returns>The left and the right part; one of them is null where nothing would be left in it.</returns>
    public static (XElement? Left, XElement? Right, CutKind Kind) At(XElement run, int at, bool marksRight)
    {
        var (right, kind) = (new List<XElement>(), CutKind.BetweenChildren);
        var (position, kept) = (0, 0);
        foreach (var (child, length) in RunContent.Of(run).ToList())
        {
            var (start, end) = (position, position + length);
            position = end;
            if (start < at && end > at && IsCuttable(child))
            {
                var (tail, spaced) = CutText(child, at - start);
                right.Add(tail);
                kind = spaced ? CutKind.InTextSpaced : CutKind.InText;
                kept++;
            }
            else if (start >= at && (length > 0 || marksRight || right.Count > 0) || start < at && end > at && marksRight is false)
            {
                right.Add(child);
            }
            else
            {
                kept++;
            }
        }

        if (right.Count == 0)
        {
            return (run, null, CutKind.None);
        }

        if (kept == 0)
        {
            return (null, run, CutKind.None);
        }

        var second = new XElement(run.Name, run.Attributes(), run.Elements().Where(static child => child.IsWord("rPr")));
        foreach (var child in right)
        {
            if (child.Parent is not null)
            {
                child.Remove();
            }

            second.Add(child);
        }

        run.AddAfterSelf(second);
        return (run, second, kind);
    }

    /// <summary>Undoes a cut where <paramref name="left"/> and <paramref name="right"/> still stand as it left them.</summary>
    public static bool TryJoin(XElement left, XElement right, CutKind kind)
    {
        if (kind == CutKind.None || left.NextNode != right || left.Name != right.Name || !SameAttributes(left, right) || !SameProperties(left, right))
        {
            return false;
        }

        var rest = right.Elements().Where(static child => !child.IsWord("rPr")).ToList();
        if (kind != CutKind.BetweenChildren)
        {
            if (left.Elements().LastOrDefault() is not { } head || !head.IsWord("t") || rest is not [var tail, ..] || !tail.IsWord("t"))
            {
                return false;
            }

            JoinText(head, tail, kind);
            rest.RemoveAt(0);
        }

        right.Remove();
        rest.ForEach(static child => child.Remove());
        left.Add(rest);
        return true;
    }

    // Spaces that Word drops at the ends of a whole text would show at the ends of its halves.
    private static bool IsCuttable(XElement child) => child.IsWord("t") && (!HasOuterSpace(child.Value) || RunContent.IsPreserved(child));

    private static (XElement Tail, bool Spaced) CutText(XElement text, int at)
    {
        var value = text.Value;
        var tail = new XElement(text.Name, text.Attributes(), value[at..]);
        var preserved = RunContent.IsPreserved(text);
        text.Value = value[..at];
        if (preserved)
        {
            return (tail, false);
        }

        var spaced = HasOuterSpace(text.Value) & HasOuterSpace(tail.Value);
        Preserve(text);
        Preserve(tail);
        return (tail, spaced);
    }

    private static void JoinText(XElement head, XElement tail, CutKind kind)
    {
        // Of a text that was told to keep its spaces both halves were; so if one is not, the whole was not.
        var preserved = kind == CutKind.InText && head.Attribute(WordNamespace.Space) is not null && tail.Attribute(WordNamespace.Space) is not null;
        head.Value += tail.Value;
        if (!preserved)
        {
            head.Attribute(WordNamespace.Space)?.Remove();
        }
    }

    private static void Preserve(XElement text)
    {
        if (HasOuterSpace(text.Value))
        {
            text.SetAttributeValue(WordNamespace.Space, "preserve");
        }
    }

    private static bool HasOuterSpace(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    private static bool SameAttributes(XElement left, XElement right) =>
        left.Attributes().Select(static a => (a.Name, a.Value)).SequenceEqual(right.Attributes().Select(static a => (a.Name, a.Value)));

    private static bool SameProperties(XElement left, XElement right)
    {
        var (a, b) = (left.Elements().FirstOrDefault(static child => child.IsWord("rPr")), right.Elements().FirstOrDefault(static child => child.IsWord("rPr")));
        return a is null ? b is null : b is not null && XNode.DeepEquals(a, b);
    }
}

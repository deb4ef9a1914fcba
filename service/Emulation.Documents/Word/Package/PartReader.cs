using System.Xml;

namespace Emulation.Documents.Word.Package;

/// <summary>
/// A forward cursor over one part. It shows handlers the children of an element one by one, takes one branch of every
/// mc:AlternateContent on the way, and counts every w:p and w:r it passes, shown or not, because an origin names the raw XML.
/// A handler that does not care about a child simply asks for the next one.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private readonly XmlReader _xml;
    private readonly WordNames _names;
    private readonly ReadLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly int[] _openRuns;
    private int _openParagraphs;
    private int _reads;
    private char[] _text = new char[512];

    public PartReader(string part, XmlReader xml, WordNames names, ReadLimits limits, CancellationToken cancellation)
    {
        (Part, _xml, _names, _limits, _cancellation) = (part, xml, names, limits, cancellation);
        _openRuns = new int[limits.Depth + 2];
    }

    public string Part { get; }

    /// <summary>Index of the last w:p passed, in document order, nested ones included.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>Index of the last w:r passed inside the innermost open w:p.</summary>
    public int Run => _openRuns[_openParagraphs] - 1;

    /// <summary>How many w:r the w:p that was closed last held.</summary>
    public int ClosedRuns { get; private set; }

    /// <summary>Local name when the element is WordprocessingML, else empty.</summary>
    public string Word => _names.IsWord(_xml.NamespaceURI) ? _xml.LocalName : "";

    public string LocalName => _xml.LocalName;

    public string Namespace => _xml.NamespaceURI;

    public bool IsEmpty => _xml.IsEmptyElement;

    public void Dispose() => _xml.Dispose();

    /// <summary>Moves to the root element.</summary>
    public bool Open()
    {
        while (Advance())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what is left, so that everything in the part was seen and checked.</summary>
    public void Finish()
    {
        while (Advance())
        {
        }
    }

    public Children Children() => new(_xml.Depth, _xml.IsEmptyElement);

    /// <summary>Moves to the next child element of <paramref name="scope"/>, past whatever of the previous child was not read.</summary>
    public bool Next(ref Children scope)
    {
        while (!scope.Ended && Advance())
        {
            var depth = _xml.Depth;
            if (_xml.NodeType == XmlNodeType.EndElement)
            {
                scope.Close(depth);
            }
            else if (_xml.NodeType == XmlNodeType.Element && depth == scope.ChildDepth)
            {
                if (!_names.IsAlternateContent(_xml))
                {
                    return true;
                }

                scope.EnterAlternatives(_xml.IsEmptyElement);
            }
            else if (_xml.NodeType == XmlNodeType.Element && scope.IsBranch(depth))
            {
                EnterOrSkipBranch(ref scope);
            }
        }

        return false;
    }

    public string? Attribute(string name)
    {
        while (NextAttribute())
        {
            if (_xml.LocalName == name)
            {
                var value = _xml.Value;
                LeaveAttributes();
                return value;
            }
        }

        LeaveAttributes();
        return null;
    }

    public string? Val() => Attribute("val");
    /// <summary>Moves over the attributes, whatever their namespace, for a switch over <see cref="LocalName"/> and <see cref="Value"/>.</summary>
    public bool NextAttribute() => _xml.MoveToNextAttribute();

    public void LeaveAttributes() => _xml.MoveToElement();

    public string Value => _xml.Value;

    public int? IntVal() => Measure.Integer(Val());

    /// <summary>A toggle is on when present unless its value says otherwise.</summary>
    public bool OnVal() => Measure.IsOn(Val());

    /// <summary>
    /// All text inside the element, which is left on its end. Without xml:space="preserve" Word drops white space at both ends;
    /// <paramref name="before"/> and <paramref name="after"/> say how much.
    /// </summary>
    public ReadOnlySpan<char> Text(out int before, out int after)
    {
        (before, after) = (0, 0);
        var preserve = _xml.XmlSpace == XmlSpace.Preserve;
        var length = _xml.IsEmptyElement ? 0 : ReadCharacters();
        var text = _text.AsSpan(0, length);
        if (preserve)
        {
            return text;
        }

        const string XmlSpaces = " \t\r\n";
        var trimmed = text.TrimStart(XmlSpaces);
        before = length - trimmed.Length;
        trimmed = trimmed.TrimEnd(XmlSpaces);
        after = length - before - trimmed.Length;
        return trimmed;
    }

    private int ReadCharacters()
    {
        var depth = _xml.Depth;
        var length = 0;
        while (Advance() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
        {
            if (!_xml.HasValue || _xml.NodeType is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
            {
                continue;
            }

            int count;
            while ((count = _xml.ReadValueChunk(_text, length, _text.Length - length)) > 0)
            {
                length += count;
                if (length > _limits.ParagraphLength)
                {
                    throw Refusal.TooLarge(Part);
                }

                if (length == _text.Length)
                {
                    Array.Resize(ref _text, length * 2);
                }
            }
        }

        return length;
    }

    private bool Advance()
    {
        if (!_xml.Read())
        {
            return false;
        }

        if ((++_reads & 0x3FFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        if (_xml.NodeType == XmlNodeType.Element)
        {
            CountElement();
        }
        else if (_xml.NodeType == XmlNodeType.EndElement && _names.IsParagraph(_xml))
        {
            ClosedRuns = _openRuns[_openParagraphs--];
        }

        return true;
    }

    private void CountElement()
    {
        if (_xml.Depth > _limits.Depth)
        {
            throw Refusal.TooDeep(Part);
        }

        if (_names.IsRun(_xml))
        {
            _openRuns[_openParagraphs]++;
        }
        else if (_names.IsParagraph(_xml))
        {
            Paragraph++;
            if (_xml.IsEmptyElement)
            {
                ClosedRuns = 0;
            }
            else
            {
                _openRuns[++_openParagraphs] = 0;
            }
        }
    }

    private void EnterOrSkipBranch(ref Children scope)
    {
        if (!scope.Taken && _names.IsReadableBranch(_xml))
        {
            scope.Taken = _xml.IsEmptyElement;
            return;
        }

        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (Advance() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
        {
        }
    }
}

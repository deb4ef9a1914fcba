using System.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Trường (field): what stands between "begin" and "separate" is its instruction, what follows up to "end" its result; only results are text.
/// Fields nest and may run over paragraphs. A field that never ends would hide the rest of the document: Word shows that text,
/// so such fields are remembered in <see cref="FieldOrdinals"/> and the part is read again without them.
/// A text box has fields of its own.
/// </summary>
internal sealed class FieldStack(FieldOrdinals ordinals)
{
    private const int LongestInstruction = 256;

    private readonly Stack<Field> _open = new();
    private int _instructions;

    /// <summary>Whether text here belongs to an instruction, of this field or one around it.</summary>
    public bool HidesText => _instructions > 0;

    public void Begin()
    {
        if (ordinals.Next() is { } ordinal)
        {
            _open.Push(new Field(ordinal));
            _instructions++;
        }
    }

    public void Separate()
    {
        if (_open.TryPeek(out var field) && field.InInstruction)
        {
            field.InInstruction = false;
            _instructions--;
        }
    }

    public void End()
    {
        Separate();
        _open.TryPop(out _);
    }

    /// <summary>At the end of the text: reports the fields still in their instruction.</summary>
    public void Close()
    {
        foreach (var field in _open.Where(f => f.InInstruction))
        {
            ordinals.Unclosed.Add(field.Ordinal);
        }
    }

    /// <summary>Adds to the instruction of the innermost field and says whether it is by now one that shows the page number.</summary>
    public bool Instruct(ReadOnlySpan<char> text)
    {
        if (!_open.TryPeek(out var field) || !field.InInstruction || field.Instruction.Length > LongestInstruction)
        {
            return false;
        }

        field.Instruction.Append(text.Length > LongestInstruction ? text[..LongestInstruction] : text);
        return IsPageNumber(field.Instruction.ToString());
    }

    /// <summary>"PAGE \* MERGEFORMAT" and the like; not NUMPAGES or PAGEREF.</summary>
    public static bool IsPageNumber(string instruction)
    {
        var code = instruction.AsSpan().Trim();
        return code.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) && (code.Length == 4 || !char.IsLetter(code[4]));
    }

    private sealed class Field(int ordinal)
    {
        public int Ordinal { get; } = ordinal;

        public bool InInstruction { get; set; } = true;

        public StringBuilder Instruction { get; } = new();
    }
}

/// <summary>Numbers the fields of a part, so that a second reading can leave out those the first found never to end.</summary>
internal sealed class FieldOrdinals(IReadOnlySet<int> ignored)
{
    private int _next;

    public HashSet<int> Unclosed { get; } = [];

    /// <summary>The next field's number, or null when it is to be ignored.</summary>
    public int? Next() => ignored.Contains(_next) ? Skip() : _next++;

    private int? Skip()
    {
        _next++;
        return null;
    }
}

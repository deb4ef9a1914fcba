namespace Emulation.Documents.Excel.Formulas;

/// <summary>A place in a formula, and what can be passed from there as one: names, quoted names, brackets, references.</summary>
internal sealed class FormulaCursor(string formula)
{
    public int At { get; set; }

    public bool IsAtEnd => At >= formula.Length;

    public char Current => Peek(0);

    public char Peek(int ahead) => At + ahead < formula.Length ? formula[At + ahead] : '\0';

    public ReadOnlySpan<char> Since(int start) => formula.AsSpan(start, At - start);

    /// <summary>Passes "B7", "$B$7:C9", "B:D" or "3:5", if that is what stands here and it ends here.</summary>
    public bool SkipCells()
    {
        var start = At;
        SkipEnd();
        var first = ReferenceEnd.Parse(formula.AsSpan(start, At - start));
        var second = At;
        if (first is { } one && Current == ':')
        {
            At++;
            SkipEnd();
            if (IsBoundary() && ReferenceEnd.Parse(formula.AsSpan(second + 1, At - second - 1)) is { } other && one.Row > 0 == other.Row > 0 && one.Column > 0 == other.Column > 0)
            {
                return true;
            }

            At = second;
        }

        if (first is { Row: > 0, Column: > 0 } && IsBoundary())
        {
            return true;
        }

        At = start;
        return false;
    }

    private void SkipEnd()
    {
        while (char.IsAsciiLetterOrDigit(Current) || Current == '$')
        {
            At++;
        }
    }

    // LOG10( is a function, A1B a name, Q1! a sheet; none is a cell.
    private bool IsBoundary() => !IsNamePart(Current) && Current is not ('(' or '!' or '[' or '$');

    public bool SkipSheetName()
    {
        var start = At;
        SkipName();
        if (At > start && Current == ':')
        {
            At++;
            SkipName();
        }

        if (At > start && Current == '!')
        {
            return true;
        }

        At = start;
        return false;
    }

    public void SkipName()
    {
        while (IsNamePart(Current))
        {
            At++;
        }
    }

    public void SkipQuoted(char quote)
    {
        for (At++; At < formula.Length; At++)
        {
            if (formula[At] == quote && formula.ElementAtOrDefault(++At) != quote)
            {
                return;
            }
        }
    }

    // In a table's column name "'" keeps the sign after it from meaning anything.
    public void SkipBrackets()
    {
        var depth = 0;
        for (; At < formula.Length; At++)
        {
            switch (formula[At])
            {
                case '\'':
                    At++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    At++;
                    return;
            }
        }

        At = formula.Length;
    }

    public static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '\\' or '?' || c > 0x7F && !char.IsWhiteSpace(c);
}

namespace Emulation.Documents.Excel.Formulas;

/// <summary>
/// Tách công thức: cuts a formula, without its "=", as SpreadsheetML stores it: English function names, "," between arguments, A1 references.
/// What looks like a reference inside a text, a sheet's name or a table's column is none.
/// </summary>
internal sealed class FormulaTokenizer(string formula)
{
    private int _at;

    public static List<FormulaToken> Tokens(string formula)
    {
        var tokenizer = new FormulaTokenizer(formula);
        var tokens = new List<FormulaToken>();
        while (tokenizer._at < formula.Length)
        {
            tokens.Add(tokenizer.Next());
        }

        return tokens;
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => _at + ahead < formula.Length ? formula[_at + ahead] : '\0';

    private FormulaToken Next()
    {
        var start = _at;
        switch (Current)
        {
            case '"':
                SkipQuoted('"');
                return Token(FormulaTokenKind.Text, start);
            case '\'':
                SkipQuoted('\'');
                return Current == '!' ? AfterSheet(start, IsManySheets(formula.AsSpan(start, _at - start))) : Token(FormulaTokenKind.Unknown, start);
            case '[':
                SkipBrackets();
                return IsNamePart(Current) && SkipSheetName() ? AfterSheet(start, foreign: true) : Token(FormulaTokenKind.Structured, start);
            case '#':
                return Error(start);
            case '(' or '{':
                return One(FormulaTokenKind.Open);
            case ')' or '}':
                return One(FormulaTokenKind.Close);
            case ',' or ';':
                return One(FormulaTokenKind.Separator);
            case ' ' or '\t' or '\r' or '\n':
                return Spaces(start);
            case var c when "+-*/^&=<>%:@".Contains(c, StringComparison.Ordinal):
                return Operator();
            case var c when char.IsAsciiDigit(c) || c == '.':
                return NumberOrRows(start);
            default:
                return IsNamePart(Current) || Current == '$' ? Word(start) : One(FormulaTokenKind.Unknown);
        }
    }

    private FormulaToken Token(FormulaTokenKind kind, int start, int body = 0) => new(kind, start, _at, body);

    private FormulaToken One(FormulaTokenKind kind)
    {
        _at++;
        return Token(kind, _at - 1);
    }

    private FormulaToken Spaces(int start)
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }

        return Token(FormulaTokenKind.Space, start);
    }

    private FormulaToken Operator()
    {
        var start = _at;
        _at += (Current, Peek(1)) is ('<', '>') or ('<', '=') or ('>', '=') ? 2 : 1;
        return Token(FormulaTokenKind.Operator, start);
    }

    // #DIV/0! and #N/A hold signs that are operators elsewhere; a lone "#" asks for a spilled range.
    private FormulaToken Error(int start)
    {
        _at++;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '/' or '_')
        {
            _at++;
        }

        if (_at == start + 1)
        {
            return Token(FormulaTokenKind.Operator, start);
        }

        _at += Current is '!' or '?' ? 1 : 0;
        return Token(FormulaTokenKind.Error, start);
    }

    private FormulaToken NumberOrRows(int start)
    {
        if (SkipCells())
        {
            return Token(FormulaTokenKind.Reference, start, start);
        }

        while (char.IsAsciiDigit(Current) || Current == '.')
        {
            _at++;
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))))
        {
            _at += 2;
            while (char.IsAsciiDigit(Current))
            {
                _at++;
            }
        }

        return Token(FormulaTokenKind.Number, start);
    }

    private FormulaToken Word(int start)
    {
        if (SkipCells())
        {
            return Token(FormulaTokenKind.Reference, start, start);
        }

        if (Current == '$')
        {
            return One(FormulaTokenKind.Unknown);
        }

        SkipName();
        if (Current == '!')
        {
            return AfterSheet(start, foreign: false);
        }

        if (Current == ':')
        {
            var colon = _at++;
            if (SkipSheetName())
            {
                return AfterSheet(start, foreign: true);
            }

            _at = colon;
        }

        if (Current == '[')
        {
            SkipBrackets();
            return Token(FormulaTokenKind.Structured, start);
        }

        return Token(Current == '(' ? FormulaTokenKind.Function : FormulaTokenKind.Name, start);
    }

    // At the "!" behind a sheet's name.
    private FormulaToken AfterSheet(int start, bool foreign)
    {
        var body = ++_at;
        if (SkipCells())
        {
            return Token(foreign ? FormulaTokenKind.Foreign : FormulaTokenKind.Reference, start, body);
        }

        if (Current == '#')
        {
            Error(_at);
            return Token(FormulaTokenKind.Error, start);
        }

        SkipName();
        return Token(foreign ? FormulaTokenKind.Foreign : FormulaTokenKind.Name, start);
    }

    /// <summary>Passes "B7", "$B$7:C9", "B:D" or "3:5", if that is what stands here and it ends here.</summary>
    private bool SkipCells()
    {
        var start = _at;
        SkipEnd();
        var first = ReferenceEnd.Parse(formula.AsSpan(start, _at - start));
        var second = _at;
        if (first is { } one && Current == ':')
        {
            _at++;
            SkipEnd();
            if (IsBoundary() && ReferenceEnd.Parse(formula.AsSpan(second + 1, _at - second - 1)) is { } other && one.Row > 0 == other.Row > 0 && one.Column > 0 == other.Column > 0)
            {
                return true;
            }

            _at = second;
        }

        if (first is { Row: > 0, Column: > 0 } && IsBoundary())
        {
            return true;
        }

        _at = start;
        return false;
    }

    private void SkipEnd()
    {
        while (char.IsAsciiLetterOrDigit(Current) || Current == '$')
        {
            _at++;
        }
    }

    // LOG10( is a function, A1B a name, Q1! a sheet; none is a cell.
    private bool IsBoundary() => !IsNamePart(Current) && Current is not ('(' or '!' or '[' or '$');

    private bool SkipSheetName()
    {
        var start = _at;
        SkipName();
        if (_at > start && Current == ':')
        {
            _at++;
            SkipName();
        }

        if (_at > start && Current == '!')
        {
            return true;
        }

        _at = start;
        return false;
    }

    private void SkipName()
    {
        while (IsNamePart(Current))
        {
            _at++;
        }
    }

    private void SkipQuoted(char quote)
    {
        for (_at++; _at < formula.Length; _at++)
        {
            if (formula[_at] == quote && formula.ElementAtOrDefault(++_at) != quote)
            {
                return;
            }
        }
    }

    // In a table's column name "'" keeps the sign after it from meaning anything.
    private void SkipBrackets()
    {
        var depth = 0;
        for (; _at < formula.Length; _at++)
        {
            switch (formula[_at])
            {
                case '\'':
                    _at++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    _at++;
                    return;
            }
        }

        _at = formula.Length;
    }

    private static bool IsManySheets(ReadOnlySpan<char> quoted) => quoted.Contains('[') || quoted.Contains(':');

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '\\' or '?' || c > 0x7F && !char.IsWhiteSpace(c);
}

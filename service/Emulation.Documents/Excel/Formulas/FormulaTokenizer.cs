namespace Emulation.Documents.Excel.Formulas;

/// <summary>
/// Tách công thức: cuts a formula, without its "=", as SpreadsheetML stores it: English function names, "," between arguments, A1 references.
/// What looks like a reference inside a text, a sheet's name or a table's column is none.
/// </summary>
internal sealed class FormulaTokenizer(string formula)
{
    private readonly FormulaCursor _cursor = new(formula);

    public static List<FormulaToken> Tokens(string formula)
    {
        var tokenizer = new FormulaTokenizer(formula);
        var tokens = new List<FormulaToken>();
        while (!tokenizer._cursor.IsAtEnd)
        {
            tokens.Add(tokenizer.Next());
        }

        return tokens;
    }

    private char Current => _cursor.Current;

    private char Peek(int ahead) => _cursor.Peek(ahead);

    private FormulaToken Next()
    {
        var start = _cursor.At;
        switch (Current)
        {
            case '"':
                _cursor.SkipQuoted('"');
                return Token(FormulaTokenKind.Text, start);
            case '\'':
                _cursor.SkipQuoted('\'');
                return Current == '!' ? AfterSheet(start, IsManySheets(_cursor.Since(start))) : Token(FormulaTokenKind.Unknown, start);
            case '[':
                _cursor.SkipBrackets();
                return FormulaCursor.IsNamePart(Current) && _cursor.SkipSheetName() ? AfterSheet(start, foreign: true) : Token(FormulaTokenKind.Structured, start);
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
                return FormulaCursor.IsNamePart(Current) || Current == '$' ? Word(start) : One(FormulaTokenKind.Unknown);
        }
    }

    private FormulaToken Token(FormulaTokenKind kind, int start, int body = 0) => new(kind, start, _cursor.At, body);

    private FormulaToken One(FormulaTokenKind kind)
    {
        _cursor.At++;
        return Token(kind, _cursor.At - 1);
    }

    private FormulaToken Spaces(int start)
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _cursor.At++;
        }

        return Token(FormulaTokenKind.Space, start);
    }

    private FormulaToken Operator()
    {
        var start = _cursor.At;
        _cursor.At += (Current, Peek(1)) is ('<', '>') or ('<', '=') or ('>', '=') ? 2 : 1;
        return Token(FormulaTokenKind.Operator, start);
    }

    // #DIV/0! and #N/A hold signs that are operators elsewhere; a lone "#" asks for a spilled range.
    private FormulaToken Error(int start)
    {
        _cursor.At++;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '/' or '_')
        {
            _cursor.At++;
        }

        if (_cursor.At == start + 1)
        {
            return Token(FormulaTokenKind.Operator, start);
        }

        _cursor.At += Current is '!' or '?' ? 1 : 0;
        return Token(FormulaTokenKind.Error, start);
    }

    private FormulaToken NumberOrRows(int start)
    {
        if (_cursor.SkipCells())
        {
            return Token(FormulaTokenKind.Reference, start, start);
        }

        while (char.IsAsciiDigit(Current) || Current == '.')
        {
            _cursor.At++;
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))))
        {
            _cursor.At += 2;
            while (char.IsAsciiDigit(Current))
            {
                _cursor.At++;
            }
        }

        return Token(FormulaTokenKind.Number, start);
    }

    private FormulaToken Word(int start)
    {
        if (_cursor.SkipCells())
        {
            return Token(FormulaTokenKind.Reference, start, start);
        }

        if (Current == '$')
        {
            return One(FormulaTokenKind.Unknown);
        }

        _cursor.SkipName();
        if (Current == '!')
        {
            return AfterSheet(start, foreign: false);
        }

        if (Current == ':')
        {
            var colon = _cursor.At++;
            if (_cursor.SkipSheetName())
            {
                return AfterSheet(start, foreign: true);
            }

            _cursor.At = colon;
        }

        if (Current == '[')
        {
            _cursor.SkipBrackets();
            return Token(FormulaTokenKind.Structured, start);
        }

        return Token(Current == '(' ? FormulaTokenKind.Function : FormulaTokenKind.Name, start);
    }

    // At the "!" behind a sheet's name.
    private FormulaToken AfterSheet(int start, bool foreign)
    {
        var body = ++_cursor.At;
        if (_cursor.SkipCells())
        {
            return Token(foreign ? FormulaTokenKind.Foreign : FormulaTokenKind.Reference, start, body);
        }

        if (Current == '#')
        {
            Error(_cursor.At);
            return Token(FormulaTokenKind.Error, start);
        }

        _cursor.SkipName();
        return Token(foreign ? FormulaTokenKind.Foreign : FormulaTokenKind.Name, start);
    }

    private static bool IsManySheets(ReadOnlySpan<char> quoted) => quoted.Contains('[') || quoted.Contains(':');
}

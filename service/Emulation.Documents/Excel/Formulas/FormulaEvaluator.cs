using System.Globalization;

namespace Emulation.Documents.Excel.Formulas;

/// <summary>
/// Tính công thức of the kinds that tables of counts are made of: arithmetic, comparison, sums, conditions. Whatever else a formula holds makes its
/// value unknown, never wrong.
/// </summary>
internal sealed class FormulaEvaluator
{
    private const int Deepest = 64;

    private readonly string _formula;
    private readonly List<FormulaToken> _tokens;
    private readonly FormulaSource _source;
    private readonly string _home;
    private readonly int _row;
    private int _at;
    private int _depth;

    private FormulaEvaluator(string formula, string home, int row, FormulaSource source)
    {
        (_formula, _home, _row, _source) = (formula, home, row, source);
        _tokens = FormulaTokenizer.Tokens(formula).FindAll(static token => token.Kind != FormulaTokenKind.Space);
    }

    public static FormulaValue Evaluate(string formula, string home, int row, FormulaSource source)
    {
        var evaluator = new FormulaEvaluator(formula, home, row, source);
        var result = evaluator.Comparison();
        return evaluator._at == evaluator._tokens.Count ? result.Single() : FormulaValue.Unknown;
    }

    private string Word(int ahead = 0) => _at + ahead < _tokens.Count ? _formula[_tokens[_at + ahead].Start.._tokens[_at + ahead].End] : "";

    private bool Takes(params ReadOnlySpan<string> operators)
    {
        if (_at < _tokens.Count && _tokens[_at].Kind == FormulaTokenKind.Operator && operators.Contains(Word()))
        {
            _at++;
            return true;
        }

        return false;
    }

    private Operand Comparison()
    {
        if (++_depth > Deepest)
        {
            _at = _tokens.Count + 1;
            return Operand.Unknown;
        }

        var left = Joined();
        while (Takes("=", "<>", "<", ">", "<=", ">="))
        {
            var sign = _formula[_tokens[_at - 1].Start.._tokens[_at - 1].End];
            left = FormulaArithmetic.Compare(left.Single(), Joined().Single(), sign);
        }

        _depth--;
        return left;
    }

    private Operand Joined()
    {
        var left = Sum();
        while (Takes("&"))
        {
            left = FormulaArithmetic.Join(left.Single(), Sum().Single());
        }

        return left;
    }

    private Operand Sum()
    {
        var left = Product();
        while (Takes("+", "-"))
        {
            var sign = _formula[_tokens[_at - 1].Start];
            left = FormulaArithmetic.Combine(left.Single(), Product().Single(), sign);
        }

        return left;
    }

    private Operand Product()
    {
        var left = Power();
        while (Takes("*", "/"))
        {
            var sign = _formula[_tokens[_at - 1].Start];
            left = FormulaArithmetic.Combine(left.Single(), Power().Single(), sign);
        }

        return left;
    }

    private Operand Power()
    {
        var left = Signed();
        while (Takes("^"))
        {
            left = FormulaArithmetic.Combine(left.Single(), Signed().Single(), '^');
        }

        return left;
    }

    private Operand Signed()
    {
        if (Takes("-"))
        {
            return FormulaArithmetic.Combine(FormulaValue.Of(0), Signed().Single(), '-');
        }

        if (Takes("+"))
        {
            return Signed();
        }

        var value = Primary();
        while (Takes("%"))
        {
            value = FormulaArithmetic.Combine(value.Single(), FormulaValue.Of(100), '/');
        }

        return value;
    }

    private Operand Primary()
    {
        if (_at >= _tokens.Count)
        {
            return Operand.Unknown;
        }

        var token = _tokens[_at];
        var text = _formula[token.Start..token.End];
        switch (token.Kind)
        {
            case FormulaTokenKind.Number:
                _at++;
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? FormulaValue.Of(number) : Operand.Unknown;
            case FormulaTokenKind.Text:
                _at++;
                return FormulaValue.Of(text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
            case FormulaTokenKind.Error:
                _at++;
                return FormulaValue.Error(text[(text.LastIndexOf('!', text.Length - 2) + 1)..]);
            case FormulaTokenKind.Name when text.Equals("TRUE", StringComparison.OrdinalIgnoreCase) || text.Equals("FALSE", StringComparison.OrdinalIgnoreCase):
                _at++;
                return FormulaValue.Of(text.Length == 4);
            case FormulaTokenKind.Reference:
                _at++;
                return CellRange.Parse(text.AsSpan(token.Body - token.Start)) is { } range ? new Operand(_source, FormulaText.SheetOf(_formula, token, _home), range) : Operand.Unknown;
            case FormulaTokenKind.Structured:
                _at++;
                return _source.Structured(text, _row) is var (sheet, cells) ? new Operand(_source, sheet, cells) : Operand.Unknown;
            case FormulaTokenKind.Open when text == "(":
                return Bracketed();
            case FormulaTokenKind.Function:
                return Call(text);
            default:
                _at++;
                return Operand.Unknown;
        }
    }

    private Operand Bracketed()
    {
        _at++;
        var inner = Comparison();
        return Closes() ? inner : Operand.Unknown;
    }

    private bool Closes()
    {
        if (_at < _tokens.Count && _tokens[_at].Kind == FormulaTokenKind.Close)
        {
            _at++;
            return true;
        }

        return false;
    }

    private Operand Call(string function)
    {
        _at += 2;
        var arguments = new List<Operand>();
        if (Closes())
        {
            return FormulaFunctions.Call(function, arguments, _row);
        }

        while (_at < _tokens.Count)
        {
            arguments.Add(_tokens[_at].Kind is FormulaTokenKind.Separator or FormulaTokenKind.Close ? FormulaValue.Empty : Comparison());
            if (Closes())
            {
                return FormulaFunctions.Call(function, arguments, _row);
            }

            if (_at >= _tokens.Count || _tokens[_at].Kind != FormulaTokenKind.Separator)
            {
                break;
            }

            _at++;
        }

        _at = _tokens.Count + 1;
        return Operand.Unknown;
    }
}

namespace Emulation.Documents.Excel.Formulas;

/// <summary>What stands beside an operator or in a function's brackets: one value, or the cells of a range.</summary>
internal readonly struct Operand
{
    private readonly FormulaSource? _source;
    private readonly string _sheet;
    private readonly CellRange _range;
    private readonly FormulaValue _value;

    public Operand(FormulaSource source, string sheet, CellRange range) => (_source, _sheet, _range) = (source, sheet, range);

    private Operand(FormulaValue value) => (_sheet, _value) = ("", value);

    public static Operand Unknown => new(FormulaValue.Unknown);

    public bool IsRange => _source is not null;

    public CellRange Range => _range;

    public static implicit operator Operand(FormulaValue value) => new(value);

    /// <summary>One value: of a range only the cell it is.</summary>
    public FormulaValue Single() => _source is null ? _value
        : _range.IsCell ? _source.Value(_sheet, _range.FirstRow, _range.FirstColumn)
        : FormulaValue.Unknown;

    /// <summary>All cells, row by row; without those that are subtotals themselves where they are not to count.</summary>
    public IEnumerable<FormulaValue> Cells(bool withSubtotals = true)
    {
        if (_source is null)
        {
            yield return _value;
            yield break;
        }

        var last = Math.Min(_range.LastRow, Math.Max(_range.FirstRow, _source.LastRow(_sheet)));
        for (var row = _range.FirstRow; row <= last; row++)
        {
            for (var column = _range.FirstColumn; column <= _range.LastColumn; column++)
            {
                if (withSubtotals || !_source.IsSubtotal(_sheet, row, column))
                {
                    yield return _source.Value(_sheet, row, column);
                }
            }
        }
    }
}

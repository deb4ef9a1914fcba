namespace Emulation.Documents.Excel.Formulas;

internal enum FormulaTokenKind
{
    Number,
    Text,
    Error,

    /// <summary>A name, TRUE or FALSE.</summary>
    Name,

    /// <summary>A function's name; its "(" is the next token.</summary>
    Function,

    /// <summary>A cell, range, columns or rows, with the sheet before it.</summary>
    Reference,

    /// <summary>A reference into an Excel table: Bảng1[Nữ], [@[Tổng số]].</summary>
    Structured,

    /// <summary>A reference to another workbook, or through several sheets.</summary>
    Foreign,

    Operator,
    Open,
    Close,
    Separator,
    Space,

    /// <summary>What no formula should hold; it is kept as it is.</summary>
    Unknown,
}

/// <summary>A piece of a formula's text. Pieces follow one another without gaps.</summary>
/// <param name="Body">Where, in a reference, its sheet name ends and the cells begin.</param>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, int Start, int End, int Body = 0);

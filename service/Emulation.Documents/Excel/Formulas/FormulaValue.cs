using System.Globalization;

namespace Emulation.Documents.Excel.Formulas;

internal enum FormulaValueKind
{
    Empty,
    Number,
    Text,
    Flag,
    Error,

    /// <summary>Not computed here; Excel will.</summary>
    Unknown,
}

/// <summary>A cell's value, or what a formula comes to.</summary>
internal readonly record struct FormulaValue(FormulaValueKind Kind, double Number = 0, string Text = "")
{
    public static FormulaValue Empty => default;

    public static FormulaValue Unknown => new(FormulaValueKind.Unknown);

    public static FormulaValue DivisionByZero => Error("#DIV/0!");

    public static FormulaValue NotAValue => Error("#VALUE!");

    public bool IsUnknown => Kind == FormulaValueKind.Unknown;

    public bool IsError => Kind == FormulaValueKind.Error;

    public static FormulaValue Of(double number) => double.IsFinite(number) ? new(FormulaValueKind.Number, number) : Error("#NUM!");

    public static FormulaValue Of(string text) => new(FormulaValueKind.Text, 0, text);

    public static FormulaValue Of(bool flag) => new(FormulaValueKind.Flag, flag ? 1 : 0);

    public static FormulaValue Error(string code) => new(FormulaValueKind.Error, 0, code);

    /// <summary>The value in arithmetic; an error or unknown stays what it is.</summary>
    public FormulaValue AsNumber() => Kind switch
    {
        FormulaValueKind.Text => double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number) : NotAValue,
        FormulaValueKind.Empty or FormulaValueKind.Flag => Of(Number),
        _ => this,
    };

    /// <summary>The text of v in a file, and the t that belongs to it.</summary>
    public (string? Type, string? Value) Stored() => Kind switch
    {
        FormulaValueKind.Number => (null, Number.ToString("R", CultureInfo.InvariantCulture)),
        FormulaValueKind.Empty => (null, "0"),
        FormulaValueKind.Text => ("str", Text),
        FormulaValueKind.Flag => ("b", Number > 0 ? "1" : "0"),
        FormulaValueKind.Error => ("e", Text),
        _ => (null, null),
    };
}

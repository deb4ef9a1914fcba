namespace Emulation.Cli;

/// <summary>Mã kết thúc: the first that applies of usage, unreadable, undecided, found; else done.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something at or above <c>--fail-level</c>.</summary>
    public const int Found = 1;

    public const int Usage = 2;

    /// <summary>An input is unreadable or unsafe; one line on standard error names it and the reason.</summary>
    public const int Unreadable = 3;

    /// <summary>With <c>--strict</c>: something mandatory could not be evaluated.</summary>
    public const int Undecided = 4;

    /// <summary>A fault of this program, told apart from anything a document can cause (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;
}

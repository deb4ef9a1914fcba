namespace Emulation.Delegates.Problems;

/// <summary>The sizes taken in. A file is another's work: what no office needs is refused before memory is spent on it.</summary>
public static class ProblemLimits
{
    public const int Bytes = 32 * 1024 * 1024;

    public const int Depth = 16;

    public const int Seats = 200_000;

    public const int Units = 20_000;

    public const int Categories = 60;

    public const int UnitGroups = 4_000;

    public const int CategoryGroups = 60;

    public const int Attributes = 20;

    public const int Cells = 400_000;

    public const int TextLength = 400;
}

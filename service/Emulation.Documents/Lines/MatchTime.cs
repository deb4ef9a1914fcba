namespace Emulation.Documents.Lines;

/// <summary>Longest one pattern may look at one line; only a file made to exhaust it gets there.</summary>
internal static class MatchTime
{
    public const int Milliseconds = 1000;
}

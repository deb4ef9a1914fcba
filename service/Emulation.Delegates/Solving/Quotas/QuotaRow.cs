namespace Emulation.Delegates.Solving.Quotas;

/// <summary>A count that must lie within bounds: all seats, the seats of a group, the places of an attribute, or what a cut of the categories lets through.</summary>
/// <param name="Most"><see cref="int.MaxValue"/> where there is no bound.</param>
internal readonly record struct QuotaRow(int Least, int Most)
{
    public int Missing(int count) => count < Least ? Least - count : count > Most ? count - Most : 0;
}

namespace Emulation.Delegates.Solving.Quotas;

/// <summary>Totals as they are without attributes, and what they can be changed under.</summary>
/// <param name="Start">Seats by unit.</param>
/// <param name="Ranks">The place of each unit by the tie rule.</param>
/// <param name="Shares">By attribute and unit: what part of its seats can be filled by such people; 1 where it is not limited.</param>
internal sealed record QuotaSetting(int[] Start, SeatTree Tree, StepOrder Order, int[] Ranks, decimal[][] Shares)
{
    /// <summary>How many such people a unit can send among so many.</summary>
    public int Room(int attribute, int unit, int seats) => (int)decimal.Floor(Shares[attribute][unit] * seats);

    public int Reached(int attribute, int[] totals)
    {
        var sum = 0;
        for (var unit = 0; unit < totals.Length; unit++)
        {
            sum += Room(attribute, unit, totals[unit]);
        }

        return sum;
    }

    public bool Short(int[] totals, IReadOnlyList<int> demands)
    {
        for (var attribute = 0; attribute < demands.Count; attribute++)
        {
            if (Reached(attribute, totals) < demands[attribute])
            {
                return true;
            }
        }

        return false;
    }
}

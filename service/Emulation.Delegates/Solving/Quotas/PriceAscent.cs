namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Raises the bound of a <see cref="PricedChoice"/>: each round moves the prices along what the rows lack, by as much as the distance to the best
/// cost known allows (Polyak's step). Whole numbers throughout, so that every machine takes the same steps.
/// </summary>
internal sealed class PriceAscent(QuotaModel model, PricedChoice priced)
{
    private const int FullStep = 256;
    private const int Patience = 6;

    private readonly int[] _lacks = new int[model.Rows.Count];

    /// <summary>The prices of the best bound of the last ascent.</summary>
    public Int128[] Best { get; } = new Int128[model.Rows.Count];

    public Int128 Bound { get; private set; }

    /// <param name="known">The best cost known; null where none is.</param>
    /// <param name="ceiling">A cost above that of any choice: a bound beyond it says that there is none.</param>
    /// <param name="found">Called for every choice that keeps the rows.</param>
    /// <returns>The best bound: also kept in <see cref="Bound"/>, with its prices in <see cref="Best"/> and in <see cref="PricedChoice.Prices"/>.</returns>
    public Int128 Raise(int[] least, int[] most, int rounds, Int128? known, Int128 ceiling, Action<int[]> found)
    {
        var step = FullStep;
        var stale = 0;
        Int128? start = null;
        for (var round = 0; round < rounds; round++)
        {
            priced.Choose(least, most);
            if (round == 0 || priced.Bound > Bound)
            {
                Bound = priced.Bound;
                priced.Prices.CopyTo(Best, 0);
                stale = 0;
            }
            else if (++stale >= Patience)
            {
                (stale, step) = (0, Math.Max(1, step * 2 / 3));
                Best.CopyTo(priced.Prices, 0);
                priced.Choose(least, most);
            }

            if (priced.KeepsRows())
            {
                found(priced.Seats);
            }

            start ??= Bound;
            if (Bound > (known ?? ceiling) - model.Grain || !Move(step, known ?? Guess(start.Value, ceiling)))
            {
                break;
            }
        }

        Best.CopyTo(priced.Prices, 0);
        priced.Choose(least, most);
        return Bound;
    }

    // Without a cost to aim at: a little above the bound; once that has risen far, there is likely none at all.
    private Int128 Guess(Int128 start, Int128 ceiling)
    {
        var far = (4 * Int128.Abs(start)) + (QuotaModel.PlaceCost << 12);
        return Bound > start + far ? ceiling : Bound + Int128.Max(Int128.Abs(Bound) / 8, QuotaModel.PlaceCost);
    }

    // False when nothing is lacking: the choice is the best there is under these windows.
    private bool Move(int step, Int128 target)
    {
        var norm = 0L;
        for (var row = 0; row < _lacks.Length; row++)
        {
            var price = priced.Prices[row];
            var (least, most) = (model.Rows[row].Least, model.Rows[row].Most);
            _lacks[row] = (price > 0 ? least : price < 0 ? most : Math.Clamp(priced.Counts[row], least, most)) - priced.Counts[row];
            norm += (long)_lacks[row] * _lacks[row];
        }

        if (norm == 0)
        {
            return false;
        }

        var distance = target - priced.Bound;
        for (var row = 0; row < _lacks.Length; row++)
        {
            var price = priced.Prices[row];
            var next = price + (distance / norm * _lacks[row] / FullStep * step);
            // A price changes sign only by way of zero, and a row without a bound on one side has none there.
            priced.Prices[row] = (price > 0 && next < 0) || (price < 0 && next > 0) || (next < 0 && model.Rows[row].Most == int.MaxValue) || (next > 0 && model.Rows[row].Least <= 0) ? 0 : next;
        }

        return true;
    }
}

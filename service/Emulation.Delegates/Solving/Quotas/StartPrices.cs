namespace Emulation.Delegates.Solving.Quotas;

/// <summary>
/// Prices at which the totals without attributes are what each unit would choose: that of the last seat of all, and how far that of a group cut
/// off by its own bound differs from the one around it.
/// </summary>
internal static class StartPrices
{
    public static Int128[] Of(QuotaModel model, QuotaSetting setting)
    {
        var tree = setting.Tree;
        var closed = Closed(setting);
        var margins = new (Int128? Last, Int128? Next)[closed.Length + 1];
        for (var unit = 0; unit < setting.Start.Length; unit++)
        {
            var pool = Pool(tree.LeafParents[unit]);
            var (last, next) = margins[pool];
            if (setting.Start[unit] > tree.LeafLower[unit] && QuotaModel.Step(setting, unit, setting.Start[unit]) is var step && (last is null || step > last))
            {
                last = step;
            }

            if (setting.Start[unit] < tree.LeafUpper[unit] && QuotaModel.Step(setting, unit, setting.Start[unit] + 1) is var more && (next is null || more < next))
            {
                next = more;
            }

            margins[pool] = (last, next);
        }

        var prices = new Int128[model.Rows.Count];
        prices[model.Attributes] = Price(closed.Length);
        for (var group = 0; group < closed.Length; group++)
        {
            if (closed[group] && model.GroupRows[group] is { } row)
            {
                prices[row] = Price(group) - Price(Pool(tree.GroupParents[group]));
            }
        }

        return prices;

        int Pool(int group)
        {
            while (group >= 0 && !closed[group])
            {
                group = tree.GroupParents[group];
            }

            return group < 0 ? closed.Length : group;
        }

        Int128 Price(int pool) => margins[pool] switch
        {
            ({ } last, { } next) => (last + next) / 2,
            (var last, var next) => last ?? next ?? 0,
        };
    }

    private static bool[] Closed(QuotaSetting setting)
    {
        var tree = setting.Tree;
        var taken = new int[tree.GroupParents.Length];
        for (var unit = 0; unit < setting.Start.Length; unit++)
        {
            for (var group = tree.LeafParents[unit]; group >= 0; group = tree.GroupParents[group])
            {
                taken[group] += setting.Start[unit];
            }
        }

        return [.. taken.Select((seats, group) => seats <= tree.GroupLower[group] || seats >= tree.GroupUpper[group])];
    }
}

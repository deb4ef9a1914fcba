namespace Emulation.Delegates.Solving;

/// <summary>One side of a model as a tree: what can be settled by looking at that side alone.</summary>
internal static class SeatTrees
{
    /// <summary>The units and their groups, each leaf held within what its cells can hold.</summary>
    public static SeatTree OfUnits(SeatModel model)
    {
        var index = model.Index;
        var tree = new SeatTree(index.UnitParents, index.UnitGroupParents);
        Fill(model, tree, model.UnitArc, model.UnitGroupArc);
        for (var unit = 0; unit < index.Units; unit++)
        {
            Tighten(model, tree, unit, model.CellArc + (unit * index.Categories), 1, index.Categories);
        }

        return tree;
    }

    /// <summary>The categories and their groups; where official delegates are a fixed number, they are the outermost group.</summary>
    public static SeatTree OfCategories(SeatModel model)
    {
        var index = model.Index;
        var (parents, groups) = (index.CategoryParents, index.CategoryGroupParents);
        if (model.HasOfficial)
        {
            parents = [.. parents.Select((parent, category) => parent < 0 && index.Problem.Categories[category].Official ? groups.Length : parent)];
            groups = [.. groups.Select((parent, group) => parent < 0 && model.IsOfficialGroup(group) ? groups.Length : parent), -1];
        }

        var tree = new SeatTree(parents, groups);
        Fill(model, tree, model.CategoryArc, model.CategoryGroupArc);
        for (var category = 0; category < index.Categories; category++)
        {
            Tighten(model, tree, category, model.CellArc + category, index.Categories, index.Units);
        }

        return tree;
    }

    private static void Fill(SeatModel model, SeatTree tree, int leafArc, int groupArc)
    {
        var network = model.Network;
        network.Lower.AsSpan(leafArc, tree.LeafLower.Length).CopyTo(tree.LeafLower);
        network.Upper.AsSpan(leafArc, tree.LeafUpper.Length).CopyTo(tree.LeafUpper);
        network.Lower.AsSpan(groupArc, tree.GroupLower.Length).CopyTo(tree.GroupLower);
        network.Upper.AsSpan(groupArc, tree.GroupUpper.Length).CopyTo(tree.GroupUpper);
    }

    private static void Tighten(SeatModel model, SeatTree tree, int leaf, int firstCell, int stride, int count)
    {
        var lower = 0L;
        var upper = 0L;
        for (var i = 0; i < count; i++)
        {
            lower += model.Network.Lower[firstCell + (i * stride)];
            upper += model.Network.Upper[firstCell + (i * stride)];
        }

        tree.LeafLower[leaf] = (int)Math.Max(tree.LeafLower[leaf], lower);
        tree.LeafUpper[leaf] = (int)Math.Min(tree.LeafUpper[leaf], upper);
    }
}

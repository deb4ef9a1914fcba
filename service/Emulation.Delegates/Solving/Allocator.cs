using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Conflicts;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving.Quotas;

namespace Emulation.Delegates.Solving;

/// <summary>
/// Phân bổ đại biểu, level by level: the rules hold; then unit totals are as proportional as they can be; then category totals, where categories
/// have weights; then the cells. A later level never moves what an earlier one settled.
/// </summary>
public static class Allocator
{
    /// <param name="near">The allocation of a like problem: what it settled is where the search begins, and does not change its result.</param>
    public static AllocationOutcome Solve(AllocationProblem problem, Allocation? near = null)
    {
        var index = new ProblemIndex(problem);
        var choice = new TotalChoice(index);
        if (choice.Find(near) is not { } found)
        {
            return ConflictSearch.Explain(index, choice);
        }

        var targets = SoftTargets.Aim(index, found);
        var quotas = new AttributeLayer(index, found.PercentBase);
        var settled = SettleUnits(index, found, quotas);
        return settled.Quotas.Conflict is { } shortage
            ? new Infeasibility([shortage], [])
            : FillCells(index, found, settled, targets, quotas, near);
    }

    private static UnitLevel SettleUnits(ProblemIndex index, FeasibleTotal found, AttributeLayer quotas)
    {
        var (network, circulation) = (found.Model.Network, found.Circulation);
        var tree = SeatTrees.OfUnits(found.Model);
        var weights = index.Problem.Units.Select(static unit => unit.Weight).ToList();
        StepOrder order = index.Problem.Method is Hamilton
            ? new RemainderSteps(weights, tree.LeafLower, tree.LeafUpper, found.Total, index.UnitRanks)
            : new DivisorSteps(index.Problem.Method, weights, index.UnitRanks);
        var gaveWay = TotalsLevel.Settle(network, circulation, found.Model.UnitArc, tree, order, found.Total);
        var totals = circulation.Flow.AsSpan(found.Model.UnitArc, index.Units).ToArray();
        var raised = quotas.Settle(totals, tree, order, found.Model, circulation);
        return new UnitLevel(tree, order, raised, gaveWay || raised.Moved);
    }

    private static Allocation FillCells(ProblemIndex index, FeasibleTotal found, UnitLevel units, IReadOnlyList<SoftTarget> targets, AttributeLayer quotas, Allocation? near)
    {
        var (model, circulation, method) = (found.Model, found.Circulation, index.Problem.Method.ForCells ? index.Problem.Method : ApportionmentMethods.Default);
        var tree = SeatTrees.OfCategories(model);
        if (index.HasCategoryTargets)
        {
            var order = new DivisorSteps(method, [.. Enumerable.Range(0, index.Categories).Select(index.CategoryWeight)], [.. Enumerable.Range(0, index.Categories)]);
            TotalsLevel.Settle(model.Network, circulation, model.CategoryArc, tree, order, found.Total);
            tree = SeatTrees.OfCategories(model);
        }

        var cells = new CellTable(index.Units, index.Categories);
        model.Network.Lower.AsSpan(model.CellArc, cells.Lower.Length).CopyTo(cells.Lower);
        model.Network.Upper.AsSpan(model.CellArc, cells.Upper.Length).CopyTo(cells.Upper);
        var costs = new CellCosts(index, method, found.Total);
        var graph = new CellLevel(index, costs, cells, tree, units.Quotas.Totals).Solve(near?.Levels.CellMethod == method ? near.Levels.Prices() : null, method.Power);
        return new Allocation(new SolvedLevels
        {
            Index = index,
            Model = model,
            Total = found.Total,
            PercentBase = found.PercentBase,
            UnitOrder = units.Order,
            UnitTree = units.Tree,
            UnitTotals = units.Quotas.Totals,
            UnitsGaveWay = units.GaveWay,
            Cells = cells,
            CellCosts = costs,
            CellMethod = method,
            Graph = graph,
            CategoryTree = tree,
            Flow = circulation.Flow,
            Attributes = quotas.Count(units.Quotas.Totals),
            AttributeProof = units.Quotas.Proof,
            Targets = targets,
        });
    }

    private sealed record UnitLevel(SeatTree Tree, StepOrder Order, QuotaSettlement Quotas, bool GaveWay);
}

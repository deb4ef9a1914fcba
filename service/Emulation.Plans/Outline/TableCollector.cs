using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Gom bảng: the tables of body and annexes, without the layout tables of head and foot.</summary>
internal static class TableCollector
{
    public static List<PlanTable> Collect(IReadOnlyList<Block> body, int from, int foot, int annex, IReadOnlyList<PlanItem> items)
    {
        var cells = body.Index()
            .Where(entry => entry.Item.Cell is not null && entry.Index >= from && (entry.Index < foot || entry.Index >= annex))
            .GroupBy(static entry => entry.Item.Cell!.Value.Table);
        return [.. cells.Select(table => new PlanTable(
            table.Key,
            Rows([.. table.Select(static entry => entry.Item)]),
            items.LastOrDefault(item => item.Block.Index < table.First().Item.Index),
            table.First().Index >= annex))];
    }

    private static List<IReadOnlyList<IReadOnlyList<Block>>> Rows(IReadOnlyList<Block> cells) =>
        [.. cells.GroupBy(static block => block.Cell!.Value.Row).OrderBy(static row => row.Key)
            .Select(static row => (IReadOnlyList<IReadOnlyList<Block>>)[.. row.GroupBy(static block => block.Cell!.Value.Column)
                .OrderBy(static cell => cell.Key).Select(static cell => (IReadOnlyList<Block>)[.. cell])])];
}

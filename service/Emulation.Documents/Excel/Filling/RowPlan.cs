using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>One row of the table as it will be.</summary>
/// <param name="Unit">Index of the unit; -1 in a block's heading.</param>
/// <param name="Block">Index of the block the row heads or belongs to; -1 without blocks.</param>
/// <param name="Old">The row the unit has now; null for one that is new.</param>
/// <param name="Pattern">The row whose look it takes: its own, or a like one's.</param>
internal sealed record PlannedRow(int Unit, int Block, int? Old, int Pattern, int Order)
{
    public bool IsBlock => Unit < 0;
}

/// <summary>Xếp dòng: which unit goes to which row, and which row it comes from.</summary>
internal sealed class RowPlan
{
    private readonly Dictionary<int, int> _newRows = [];
    private readonly bool _filledBefore;
    private readonly FoundTable _found;

    private RowPlan(FoundTable found, IReadOnlyList<PlannedRow> rows, bool filledBefore)
    {
        (_found, Rows, _filledBefore) = (found, rows, filledBefore);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Old is { } old)
            {
                _newRows.Add(old, found.Rows.First + i);
            }
        }
    }

    public IReadOnlyList<PlannedRow> Rows { get; }

    /// <summary>Rows of units that the problem no longer has; samples too, on the first filling.</summary>
    public IReadOnlyList<int> Dropped { get; private init; } = [];

    public IReadOnlyList<(string Id, string From, string To)> Renamed { get; private init; } = [];

    public bool HasBlocks => Rows.Any(static row => row.IsBlock);

    /// <param name="idsByName">Ids that earlier filling recorded, by the unit's folded name.</param>
    /// <exception cref="UnreadableDocumentException">"duplicate-unit".</exception>
    public static RowPlan Of(FoundTable found, FillTable table, IReadOnlyDictionary<string, string> idsByName)
    {
        var groups = table.UnitGroups.Select(static group => FoldedText.Key(group.Name)).ToHashSet(StringComparer.Ordinal);
        // A group of one unit may be called like it.
        groups.ExceptWith(table.Units.Select(static unit => FoldedText.Key(unit.Name)));
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        var blocks = new Dictionary<string, int>(StringComparer.Ordinal);
        var (unitPattern, blockPattern) = (0, 0);
        for (var row = found.Rows.First; row <= found.Rows.Last; row++)
        {
            var name = TableRows.Text(found.Grid, found.Columns, row, TableFieldKind.Unit);
            if (name.Length > 0 && TableRows.IsBlock(found.Grid, found.Columns, row, groups))
            {
                blockPattern = blockPattern == 0 ? row : blockPattern;
                blocks.TryAdd(FoldedText.Key(name), row);
                continue;
            }

            unitPattern = unitPattern == 0 ? row : unitPattern;
            if (name.Length > 0 && !units.TryAdd(Key(found, row, name, idsByName), row))
            {
                var first = units[Key(found, row, name, idsByName)];
                throw WorkbookRefusal.Table("duplicate-unit", $"Đơn vị \"{name}\" ghi hai lần, ở dòng {first} và dòng {row}; hãy bỏ một dòng rồi thử lại.", found.At(row, found.ColumnOf(TableFieldKind.Unit)));
            }
        }

        unitPattern = unitPattern == 0 ? found.Rows.First : unitPattern;
        return new Matching(found, table, units, blocks, unitPattern, blockPattern).Plan(idsByName.Count > 0);
    }

    /// <summary>Where what is attached to one cell of the row goes (a comment, a link): with its unit; null when the unit is gone.</summary>
    public int? NewRowOf(int row, Formulas.RowShift shift) => !shift.IsInside(row) ? shift.Row(row)
        : _newRows.TryGetValue(row, out var moved) ? moved
        // What stands on a sample row is about the row, not about a unit.
        : !_filledBefore && row <= shift.NewLast && Rows[row - _found.Rows.First].Old is null ? row : null;

    private static string Key(FoundTable found, int row, string name, IReadOnlyDictionary<string, string> idsByName)
    {
        var id = TableRows.Text(found.Grid, found.Columns, row, TableFieldKind.UnitId);
        return id.Length > 0 ? "#" + FoldedText.Key(id) : idsByName.TryGetValue(FoldedText.Key(name), out var known) ? "#" + FoldedText.Key(known) : FoldedText.Key(name);
    }

    private sealed class Matching(FoundTable found, FillTable table, Dictionary<string, int> units, Dictionary<string, int> blocks, int unitPattern, int blockPattern)
    {
        private readonly List<PlannedRow> _rows = [];
        private readonly List<(string, string, string)> _renamed = [];
        private readonly HashSet<int> _taken = [];

        public RowPlan Plan(bool filledBefore)
        {
            if (blockPattern == 0 || table.UnitGroups.Count == 0)
            {
                AddUnits(Enumerable.Range(0, table.Units.Count), -1);
            }
            else
            {
                AddBlocks();
            }

            var dropped = units.Values.Concat(blocks.Values).Where(row => !_taken.Contains(row)).Order().ToList();
            return new RowPlan(found, _rows, filledBefore) { Dropped = dropped, Renamed = _renamed };
        }

        private void AddBlocks()
        {
            AddUnits(Enumerable.Range(0, table.Units.Count).Where(unit => table.Units[unit].Group is null), -1);
            for (var block = 0; block < table.UnitGroups.Count; block++)
            {
                var members = Enumerable.Range(0, table.Units.Count).Where(unit => table.Units[unit].Group == table.UnitGroups[block].Id).ToList();
                if (members.Count > 0)
                {
                    int? old = blocks.TryGetValue(FoldedText.Key(table.UnitGroups[block].Name), out var row) ? row : null;
                    _taken.Add(old ?? 0);
                    _rows.Add(new PlannedRow(-1, block, old, old ?? blockPattern, _rows.Count(static row => row.IsBlock) + 1));
                    AddUnits(members, block);
                }
            }
        }

        private void AddUnits(IEnumerable<int> members, int block)
        {
            var order = 0;
            foreach (var unit in members)
            {
                var old = Find(table.Units[unit]);
                _rows.Add(new PlannedRow(unit, block, old, old ?? unitPattern, ++order));
            }
        }

        private int? Find(FillUnit unit)
        {
            var isById = units.TryGetValue("#" + FoldedText.Key(unit.Id), out var row);
            if (!isById && !units.TryGetValue(FoldedText.Key(unit.Name), out row) || !_taken.Add(row))
            {
                return null;
            }

            var name = TableRows.Text(found.Grid, found.Columns, row, TableFieldKind.Unit);
            if (FoldedText.Key(name) != FoldedText.Key(unit.Name))
            {
                _renamed.Add((unit.Id, name, unit.Name));
            }

            return row;
        }
    }
}

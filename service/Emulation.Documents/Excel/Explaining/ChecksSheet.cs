using System.Globalization;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Explaining;

/// <summary>Trang «Kiểm tra»: every rule of the problem beside what the table holds, as formulas, so that a number changed by hand shows at once.</summary>
internal sealed class ChecksSheet
{
    private const string Kept = "Đạt";
    private const string Broken = "Không đạt";
    private const int BaseRow = 5;

    private static readonly int[] Widths = [6, 60, 14, 40, 14];

    private readonly FilledTable _filled;
    private readonly AllocationProblem _problem;
    private readonly OwnRows _rows;
    private readonly Dictionary<TableField, double[]> _counts = [];
    private int _number;
    private int _base;

    private ChecksSheet(WorkbookDraft draft, FilledTable filled, AllocationProblem problem) =>
        (_filled, _problem, _rows) = (filled, problem, new OwnRows(new StyleBook(draft), Widths));

    private FillTable Table => _filled.Table;

    public static OwnSheet Make(WorkbookDraft draft, FilledTable filled, AllocationProblem problem)
    {
        var sheet = new ChecksSheet(draft, filled, problem);
        sheet.Fill();
        return new OwnSheet(WorkbookMemory.ChecksName, OwnSheet.NameIn(draft, WorkbookMemory.ChecksName, "Kiểm tra"), 4, Widths, sheet._rows.Rows);
    }

    private void Fill()
    {
        _rows.Title("KIỂM TRA BẢNG PHÂN BỔ ĐẠI BIỂU", "Kết quả tính lại theo số liệu đang có trong bảng.");
        _rows.Heading("TT", "Nội dung", "Số liệu", "Quy định", "Kết quả");
        PercentBase();
        Add("Tổng số đại biểu", Sum([new TableField(TableFieldKind.Total)], Units()), new SeatLimits(_problem.Total.Min, _problem.Total.Max));
        if (_problem.Categories.Count > 1)
        {
            Categories();
        }

        foreach (var group in _problem.UnitGroups)
        {
            Add(group.Name, Sum([new TableField(TableFieldKind.Total)], Members(group.Id)), group.Limits);
        }

        foreach (var attribute in _problem.Attributes)
        {
            Add($"{attribute.Name} (nhiều nhất bố trí được)", Sum([new TableField(TableFieldKind.Attribute, attribute.Id)], Units()), attribute.Limits);
        }

        for (var unit = 0; unit < _problem.Units.Count; unit++)
        {
            Add(_problem.Units[unit].Name, Sum([new TableField(TableFieldKind.Total)], [unit]), _problem.Units[unit].Limits);
        }
    }

    // The row that percentages are of.
    private void PercentBase()
    {
        var isOfficial = _problem.PercentBase == Delegates.Problems.PercentBase.Official;
        var value = isOfficial
            ? Sum([.. _problem.Categories.Where(static category => category.Official).Select(static category => new TableField(TableFieldKind.Category, category.Id))], Units())
            : Sum([new TableField(TableFieldKind.Total)], Units());
        _base = value.Seats;
        _rows.Add([_rows.Count(1, ++_number), _rows.Text(2, isOfficial ? "Số đại biểu chính thức (để tính tỷ lệ)" : "Số đại biểu (để tính tỷ lệ)"), Value(value), _rows.Text(4, ""), _rows.Middle(5, "")]);
    }

    private void Categories()
    {
        var all = Sum([.. Table.Categories.Select(static category => new TableField(TableFieldKind.Category, category.Id))], Units());
        var total = Sum([new TableField(TableFieldKind.Total)], Units());
        if (all.Formula is not null && total.Formula is not null)
        {
            _rows.Add([_rows.Count(1, ++_number), _rows.Text(2, "Cộng các thành phần bằng tổng số"), Value(all), _rows.Text(4, $"= {total.Seats}"),
                _rows.TextFormula(5, $"IF(C{_rows.Next}={total.Formula},\"{Kept}\",\"{Broken}\")", all.Seats == total.Seats ? Kept : Broken)]);
        }

        foreach (var category in _problem.Categories)
        {
            Add(category.Name, Sum([new TableField(TableFieldKind.Category, category.Id)], Units()), category.Limits);
        }

        foreach (var (group, limits) in Table.CategoryGroups.Zip(_problem.CategoryGroups, static (group, one) => (group, one.Limits)))
        {
            Add(group.Name, Sum([.. group.Categories.Select(category => new TableField(TableFieldKind.Category, Table.Categories[category].Id))], Units()), limits);
        }
    }

    private double[] Counts(TableField field)
    {
        if (!_counts.TryGetValue(field, out var counts))
        {
            counts = Table.Counts(field);
            _counts.Add(field, counts);
        }

        return counts;
    }

    private IReadOnlyList<int> Units() => [.. Enumerable.Range(0, Table.Units.Count)];

    private IReadOnlyList<int> Members(string group)
    {
        var within = new HashSet<string>(StringComparer.Ordinal) { group };
        while (_problem.UnitGroups.Where(one => one.Parent is { } parent && within.Contains(parent)).Any(one => within.Add(one.Id)))
        {
        }

        return [.. Units().Where(unit => _problem.Units[unit].Group is { } own && within.Contains(own))];
    }

    private void Add(string name, Figure figure, SeatLimits limits)
    {
        if (limits is { Min: null, Max: null, HasPercent: false })
        {
            return;
        }

        var conditions = new List<string>();
        var words = new List<string>();
        var holds = true;
        void Require(string sign, decimal bound, bool percent, bool isKept)
        {
            var number = bound.ToString(CultureInfo.InvariantCulture);
            conditions.Add(percent ? $"ROUND(C{_rows.Next}*100,6){sign}ROUND({number}*$C${BaseRow},6)" : $"C{_rows.Next}{sign}{number}");
            words.Add((sign == ">=" ? "ít nhất " : "không quá ") + Shown(bound) + (percent ? " %" : ""));
            holds &= isKept;
        }

        if (limits.Min is { } min)
        {
            Require(">=", min, false, figure.Seats >= min);
        }

        if (limits.Max is { } max)
        {
            Require("<=", max, false, figure.Seats <= max);
        }

        if (limits.MinPercent is { } least)
        {
            Require(">=", least, true, figure.Seats * 100m >= least * _base);
        }

        if (limits.MaxPercent is { } most)
        {
            Require("<=", most, true, figure.Seats * 100m <= most * _base);
        }

        var about = limits.AboutPercent is { } aim ? $"khoảng {Shown(aim)} %" : null;
        var result = conditions.Count == 0 ? _rows.Middle(5, "")
            : _rows.TextFormula(5, $"IF({(conditions.Count == 1 ? conditions[0] : $"AND({string.Join(',', conditions)})")},\"{Kept}\",\"{Broken}\")", holds ? Kept : Broken);
        _rows.Add([_rows.Count(1, ++_number), _rows.Text(2, name), Value(figure), _rows.Text(4, string.Join("; ", about is null ? words : [.. words, about])), result]);
    }

    private SheetCell Value(Figure figure) => figure.Formula is { } formula ? _rows.Formula(3, formula, figure.Seats) : _rows.Count(3, figure.Seats);

    // Cells of the table where it has the columns; a number where it has not.
    private Figure Sum(IReadOnlyList<TableField> fields, IReadOnlyList<int> units)
    {
        var seats = (int)fields.Select(Counts).Sum(counts => units.Sum(unit => counts[unit]));
        var columns = fields.Select(field => _filled.Found.Columns.FirstOrDefault(column => column.Value == field).Key).Order().ToList();
        return columns.Contains(0) || columns.Count == 0 || units.Count == 0 ? new Figure(null, seats) : new Figure(Formula(columns, units), seats);
    }

    private string? Formula(List<int> columns, IReadOnlyList<int> units)
    {
        const int mostAreas = 200;
        var wanted = units.ToHashSet();
        var rows = _filled.Plan.Rows.Select((row, i) => (row, Number: _filled.Shift.First + i)).Where(one => wanted.Contains(one.row.Unit)).Select(static one => one.Number).ToList();
        var runs = new List<(int First, int Last)>();
        foreach (var row in rows)
        {
            if (runs is [.., var last] && last.Last + 1 == row)
            {
                runs[^1] = (last.First, row);
            }
            else
            {
                runs.Add((row, row));
            }
        }

        var prefix = FormulaText.Prefix(_filled.Found.Sheet.Name);
        var areas = columns.SelectMany(column => runs.Select(run => prefix + new CellRange(run.First, column, run.Last, column))).ToList();
        return areas.Count > mostAreas ? null : areas is [var only] && runs is [var one] && one.First == one.Last ? only : $"SUM({string.Join(',', areas)})";
    }

    private static string Shown(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',');

    private sealed record Figure(string? Formula, int Seats);
}

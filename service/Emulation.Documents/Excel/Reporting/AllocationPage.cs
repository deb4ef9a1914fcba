using System.Globalization;
using ClosedXML.Excel;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Trang «Phân bổ»: units under their groups, with subtotals that add up by formula.</summary>
internal sealed class AllocationPage
{
    private const int WeightColumn = 3;

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    private readonly ReportPage _page;
    private readonly AllocationProblem _problem;
    private readonly AllocationAnswer _answer;
    private readonly List<string> _categories;
    private readonly Dictionary<(string, string), int> _seats;
    private readonly Dictionary<string, AnswerUnit> _units;
    private int _number;

    private AllocationPage(XLWorkbook book, AllocationProblem problem, AllocationAnswer answer)
    {
        (_problem, _answer) = (problem, answer);
        _categories = problem.Categories.Count > 1 ? [.. problem.Categories.Select(static category => category.Id)] : [];
        _seats = answer.Seats!.ToDictionary(static cell => (cell.Unit, cell.Category), static cell => cell.Seats);
        _units = answer.Units!.ToDictionary(static unit => unit.Unit, StringComparer.Ordinal);
        _page = new ReportPage(book, "Phân bổ", [6, 34, 11, 9, .. _categories.Select(static _ => 11), .. problem.Attributes.Select(static _ => 9), 22]);
    }

    public static void Add(XLWorkbook book, AllocationProblem problem, AllocationAnswer answer) => new AllocationPage(book, problem, answer).Write();

    private void Write()
    {
        _page.Title("BẢNG PHÂN BỔ ĐẠI BIỂU", AllocationReport.Note(_answer));
        _page.Heading(["TT", "Đơn vị", "Trọng số", "Tổng số", .. _problem.Categories.Where(category => _categories.Contains(category.Id)).Select(static category => category.Name),
            .. _problem.Attributes.Select(static attribute => attribute.Name), "Căn cứ"]);
        var first = _page.Next;
        Units(null);
        Groups(null, 0);
        Sums("", "Tổng cộng", first, _page.Next - 1);
    }

    private void Groups(string? parent, int depth)
    {
        foreach (var (index, group) in _problem.UnitGroups.Where(group => group.Parent == parent).Index())
        {
            // The subtotal stands above its rows, whose number must be known before.
            var rows = CountRows(group.Id);
            Sums(depth == 0 && index < Roman.Length ? Roman[index] : "", group.Name, _page.Next + 1, _page.Next + rows);
            Units(group.Id);
            Groups(group.Id, depth + 1);
        }
    }

    private int CountRows(string group) => _problem.Units.Count(unit => unit.Group == group) + _problem.UnitGroups.Where(one => one.Parent == group).Sum(one => 1 + CountRows(one.Id));

    private void Units(string? group)
    {
        foreach (var unit in _problem.Units.Where(unit => unit.Group == group))
        {
            var why = _units[unit.Id];
            _page.Add([ReportCell.Middle((++_number).ToString(CultureInfo.InvariantCulture)), ReportCell.Of(unit.Name), ReportCell.Of(unit.Weight), ReportCell.Of(why.Seats, bold: true),
                .. _categories.Select(category => ReportCell.Of(_seats[(unit.Id, category)])),
                .. _problem.Attributes.Select(attribute => ReportCell.Of(_answer.Attributes![attribute.Id].Units[unit.Id])),
                ReportCell.Of(SeatReasonWords.Of(why.Flag))]);
        }
    }

    // SUBTOTAL passes over the subtotals inside its range.
    private void Sums(string number, string name, int first, int last)
    {
        var columns = Enumerable.Range(WeightColumn, _page.LastColumn - WeightColumn);
        _page.Add([ReportCell.Middle(number, bold: true), ReportCell.Of(name, bold: true, number.Length == 0 && last == _page.Next - 1 ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left),
            .. columns.Select(column => last < first ? ReportCell.Of(0, bold: true) : ReportCell.Sum($"SUBTOTAL(9,{new CellRange(first, column, last, column)})")), ReportCell.Empty]);
    }
}

using System.Globalization;
using System.Xml.Linq;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Filling;

/// <summary>
/// Mẫu phân bổ kèm chương trình (templates/workbooks/allocation.xlsx): its column of one category and its column of one attribute are repeated for as many as the problem has.
/// </summary>
public static class AllocationTemplate
{
    private const int TotalColumn = 4;
    private const int CategoryColumn = 5;
    private const int AttributeColumn = 6;
    private const int NoteColumn = 7;
    private const int GroupRow = 5;
    private const int NameRow = 6;
    private const int NumberRow = 7;
    private const int SampleRow = 8;
    private const int TotalRow = 9;

    /// <returns>A workbook that <see cref="WorkbookFiller"/> fills; the caller disposes it.</returns>
    public static Stream For(AllocationProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "templates", "workbooks", "allocation.xlsx"));
        return WorkbookGate.Open(file, draft => new Widening(draft, problem).Write(), CancellationToken.None);
    }

    private sealed class Widening
    {
        private readonly WorkbookDraft _draft;
        private readonly AllocationProblem _problem;
        private readonly WorkbookSheet _sheet;
        private readonly SheetSkeleton _skeleton;

        // For each new column the column it copies, and the words over it.
        private readonly List<(int From, string? Name)> _columns;
        private readonly int _categories;

        public Widening(WorkbookDraft draft, AllocationProblem problem)
        {
            (_draft, _problem, _sheet) = (draft, problem, draft.Sheets[0]);
            _skeleton = SheetSkeleton.Read(draft, _sheet.Part);
            var names = problem.Categories.Count > 1 ? problem.Categories.Select(static category => category.Name).ToList() : [];
            _categories = names.Count;
            _columns = [(1, null), (2, null), (3, null), (TotalColumn, null), .. names.Select(static name => (CategoryColumn, (string?)name)), .. problem.Attributes.Select(static one => (AttributeColumn, (string?)one.Name)), (NoteColumn, null)];
        }

        private int LastCategory => TotalColumn + _categories;

        public MemoryStream Write()
        {
            var rows = SheetSkeleton.ReadRows(_draft, _sheet.Part, WorkbookLimits.Cells).Select(Widen).ToList();
            Frame();
            foreach (var name in _draft.Main.Root!.Elements(_draft.Ns + "definedNames").Elements())
            {
                name.Value = name.Value.Replace("$G$", $"${CellRange.ColumnName(_columns.Count)}$", StringComparison.Ordinal);
            }

            _draft.Write(_sheet.Part, output => _skeleton.Write(output, rows));
            var made = new MemoryStream();
            _draft.Save(made);
            made.Position = 0;
            return made;
        }

        private SheetRow Widen(SheetRow row)
        {
            var cells = new List<SheetCell>();
            for (var i = 0; i < _columns.Count; i++)
            {
                // Words that stand once, over merged cells, stand in the first of the copied columns only.
                var isFirst = i == 0 || _columns[i - 1].From != _columns[i].From;
                if (row.Cell(_columns[i].From) is { } cell && (isFirst || row.Number is >= GroupRow and <= TotalRow))
                {
                    cells.Add(Content(cell with { Column = i + 1 }, row.Number, _columns[i].Name, isFirst));
                }
            }

            return new SheetRow(row.Number) { Attributes = row.Attributes, Rest = row.Rest, Cells = cells };
        }

        private SheetCell Content(SheetCell cell, int row, string? name, bool isFirst) => row switch
        {
            GroupRow when name is not null && !isFirst => cell.Cleared,
            NameRow when name is not null => cell.WithText(name),
            NumberRow => cell.WithText(string.Create(CultureInfo.InvariantCulture, $"({cell.Column})")),
            SampleRow when cell.Column == TotalColumn && _categories > 0 => cell.Cleared with { Formula = $"SUM({new CellRange(row, CategoryColumn, row, LastCategory)})" },
            _ => cell,
        };

        private void Frame()
        {
            var (ns, root) = (_skeleton.Ns, _skeleton.Root);
            var attributes = _problem.Attributes.Count;
            var merges = root.Element(ns + "mergeCells")!;
            foreach (var merge in merges.Elements().ToList())
            {
                merge.SetAttributeValue("ref", Stretched(CellRange.Parse(merge.Attribute("ref")!.Value)!.Value).ToString());
            }

            Group(merges, CategoryColumn, _categories);
            Group(merges, CategoryColumn + _categories, attributes);
            merges.SetAttributeValue("count", merges.Elements().Count().ToString(CultureInfo.InvariantCulture));
            root.Element(ns + "dimension")!.SetAttributeValue("ref", Stretched(CellRange.Parse(root.Element(ns + "dimension")!.Attribute("ref")!.Value)!.Value).ToString());
            var widths = root.Element(ns + "cols")!.Elements().Select(static column => column.Attribute("width")!.Value).ToList();
            root.Element(ns + "cols")!.ReplaceNodes(_columns.Select((column, i) => new XElement(ns + "col", new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", widths[column.From - 1]), new XAttribute("customWidth", "1"))));
            if (_categories + attributes == 0)
            {
                root.Element(ns + "dataValidations")!.Remove();
            }
            else
            {
                root.Element(ns + "dataValidations")!.Elements().First().SetAttributeValue("sqref", new CellRange(SampleRow, CategoryColumn, SampleRow, LastCategory + attributes).ToString());
            }

            Warnings(merges);
        }

        private static void Group(XElement merges, int first, int count)
        {
            if (count > 1)
            {
                merges.Add(new XElement(merges.Name.Namespace + "mergeCell", new XAttribute("ref", new CellRange(GroupRow, first, GroupRow, first + count - 1).ToString())));
            }
        }

        // Red: a row whose parts do not add up, and a total outside what the problem allows.
        private void Warnings(XElement merges)
        {
            var ns = _skeleton.Ns;
            XElement Warning(string place, string formula, int priority) => new(ns + "conditionalFormatting", new XAttribute("sqref", place),
                new XElement(ns + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", 0), new XAttribute("priority", priority), new XElement(ns + "formula", formula)));
            var total = CellRange.Name(TotalRow, TotalColumn);
            var limits = Warning(total, $"OR({total}<{Text(_problem.Total.Min)},{total}>{Text(_problem.Total.Max)})", 1);
            merges.AddAfterSelf(limits);
            if (_categories > 0)
            {
                var sample = CellRange.Name(SampleRow, TotalColumn);
                limits.AddAfterSelf(Warning(sample, $"{sample}<>SUM({new CellRange(SampleRow, CategoryColumn, SampleRow, LastCategory)})", 2));
            }
        }

        // A title over all columns, the signatures' halves, a cell of two rows: their ends go where their columns go.
        private CellRange Stretched(CellRange range) => range with { FirstColumn = _columns.FindIndex(column => column.From >= range.FirstColumn) + 1, LastColumn = _columns.FindLastIndex(column => column.From <= range.LastColumn) + 1 };

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Số liệu lưu trong biểu đồ: what a chart remembers of its cells, for programs that do not open the sheet.</summary>
internal static class ChartCache
{
    /// <summary>Writes the cache beside <paramref name="formula"/> anew; where a value is not known there is no cache, and the chart reads the cells.</summary>
    public static void Renew(XElement formula, FormulaSource source)
    {
        var cache = formula.ElementsAfterSelf().FirstOrDefault(static element => element.Name.LocalName is "numCache" or "strCache" or "multiLvlStrCache" or "lvl");
        if (cache is null)
        {
            return;
        }

        var values = Values(formula.Value, source);
        if (values is null || cache.Name.LocalName is not ("numCache" or "strCache"))
        {
            cache.Remove();
            return;
        }

        var ns = cache.Name.Namespace;
        var isNumbers = cache.Name.LocalName == "numCache";
        var points = values.Select((value, index) => (value, index)).Where(one => isNumbers ? one.value.Kind == FormulaValueKind.Number : one.value.Kind != FormulaValueKind.Empty)
            .Select(one => new XElement(ns + "pt", new XAttribute("idx", one.index.ToString(CultureInfo.InvariantCulture)), new XElement(ns + "v", FormulaArithmetic.Shown(one.value)))).ToList();
        var format = cache.Element(ns + "formatCode");
        var made = new XElement(cache.Name, format is null ? null : new XElement(format), new XElement(ns + "ptCount", new XAttribute("val", values.Count.ToString(CultureInfo.InvariantCulture))), points);
        if (!XNode.DeepEquals(made, cache))
        {
            cache.ReplaceWith(made);
        }
    }

    private static List<FormulaValue>? Values(string formula, FormulaSource source)
    {
        if (FormulaTokenizer.Tokens(formula) is not [{ Kind: FormulaTokenKind.Reference } only] || CellRange.Parse(formula.AsSpan(only.Body)) is not { } range || range.LastRow == CellRange.Rows)
        {
            return null;
        }

        var sheet = FormulaText.SheetOf(formula, only, "");
        var values = new List<FormulaValue>();
        for (var row = range.FirstRow; row <= range.LastRow; row++)
        {
            for (var column = range.FirstColumn; column <= range.LastColumn; column++)
            {
                var value = source.Value(sheet, row, column);
                if (value.IsUnknown)
                {
                    return null;
                }

                values.Add(value);
            }
        }

        return values;
    }
}

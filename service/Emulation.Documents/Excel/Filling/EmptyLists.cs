using System.Globalization;
using System.Xml.Linq;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Danh sách rỗng of a sheet, which Excel takes for damage; the counts of the others are set right.</summary>
internal static class EmptyLists
{
    // Lists that may not stand empty.
    private static readonly string[] Lists =
        ["mergeCells", "hyperlinks", "dataValidations", "conditionalFormattings", "ignoredErrors", "protectedRanges", "cellWatches", "rowBreaks", "sparklines", "sparklineGroup", "sparklineGroups", "ext", "extLst"];

    public static void Remove(XElement root)
    {
        foreach (var element in root.Descendants().Where(static element => element.Name.LocalName == "sqref" && element.Value.Length == 0 && !element.HasElements).ToList())
        {
            element.Parent?.Remove();
        }

        // From the innermost list outwards: a list of nothing is nothing to list.
        foreach (var list in root.Descendants().Where(static element => Lists.Contains(element.Name.LocalName, StringComparer.Ordinal)).Reverse().ToList())
        {
            // "ext" of other programs may be empty on purpose; what was emptied here had elements of ours.
            if (!list.HasElements && list.Name.LocalName is not ("ext" or "extLst"))
            {
                var extension = list.Ancestors().FirstOrDefault(static one => one.Name.LocalName == "ext");
                list.Remove();
                if (extension is { HasElements: false })
                {
                    var all = extension.Parent;
                    extension.Remove();
                    if (all is { HasElements: false })
                    {
                        all.Remove();
                    }
                }

                continue;
            }

            if (list.Attribute("count") is { } count)
            {
                SheetFollow.SetValue(count, list.Elements().Count().ToString(CultureInfo.InvariantCulture));
            }

            if (list.Attribute("manualBreakCount") is { } breaks)
            {
                SheetFollow.SetValue(breaks, list.Elements().Count(static brk => brk.Attribute("man")?.Value is "1" or "true").ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

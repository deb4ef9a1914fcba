using Emulation.Documents.Excel.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Rules;

/// <summary>Danh mục công bố: the rules for plans, then those for the workbooks beside them.</summary>
public static class PublishedRules
{
    public static IReadOnlyList<RuleDescriptor> All(RuleData data) => [.. RuleCatalogue.Published(data), .. SheetRules.Descriptors];
}

using Emulation.Documents.Yaml;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Rules;

/// <summary>Rows of the layout law.</summary>
internal static class LayoutTables
{
    private static readonly Dictionary<string, LayoutPart> Parts = Words<LayoutPart>();
    private static readonly Dictionary<string, LayoutMeasure> Measures = Words<LayoutMeasure>();
    private static readonly Dictionary<string, Severity> Severities = Words<Severity>();

    public static LayoutRow Row(YamlMap row, string source)
    {
        row.AllowOnly("id", "title", "article", "severity", "part", "allowed", "example", "covered_by", "not_evaluated");
        var part = row.OneOf("part", Parts, out var found) ? found : (LayoutPart?)null;
        var (allowed, example, covered, reason) = (row.Map("allowed"), row.Map("example"), row.Words("covered_by"), row.Text("not_evaluated"));
        if ((part is null) != (allowed is null || example is null) || (part is null ? 0 : 1) + (covered.Count > 0 ? 1 : 0) + (reason is null ? 0 : 1) != 1)
        {
            throw row.Lacks("part, allowed và example\", hoặc \"covered_by\", hoặc \"not_evaluated");
        }

        var limits = allowed is null ? [] : Limits(allowed).ToList();
        return new LayoutRow("layout/" + row.Needed("id"), row.Needed("title"), $"{source}, {row.Needed("article")}", row.OneOf("severity", Severities, out var severity) ? severity : Severity.Note)
        {
            Part = part,
            Limits = limits,
            Example = limits.ToDictionary(static limit => limit.Measure, limit => example!.Needed(Written(limit.Measure))),
            CoveredBy = covered,
            NotEvaluated = reason,
        };
    }

    private static IEnumerable<LayoutLimit> Limits(YamlMap allowed)
    {
        allowed.AllowOnly([.. Measures.Keys]);
        foreach (var (word, measure) in Measures)
        {
            if (allowed.Words(word) is { Count: > 0 } values)
            {
                yield return new LayoutLimit(measure, values);
            }
        }
    }

    private static string Written(LayoutMeasure measure) => Measures.First(entry => entry.Value == measure).Key;

    // "MarginLeft" is written "margin_left".
    private static Dictionary<string, T> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(
            static value => string.Concat(value.ToString().Select(static (c, index) => char.IsUpper(c) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString())), StringComparer.Ordinal);
}

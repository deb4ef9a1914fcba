using System.Globalization;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Gộp lỗi giống nhau: one fault made at ten places is one finding with nine related places.</summary>
internal static class EqualFaults
{
    /// <param name="found">The findings of one rule, in the order it gave them.</param>
    public static IReadOnlyList<Finding> Join(IReadOnlyList<Finding> found)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. found.GroupBy(SubjectOf, StringComparer.Ordinal).Select(Merge).Select(finding =>
        {
            var quote = Folded(finding.Quote);
            ordinals[quote] = ordinals.GetValueOrDefault(quote) + 1;
            return finding with { Id = IdOf(finding.Rule, quote, ordinals[quote]) };
        })];
    }

    private static string SubjectOf(Finding finding) => finding.Subject ?? finding.Quote;

    private static Finding Merge(IGrouping<string, Finding> equals)
    {
        var first = equals.OrderBy(static finding => finding.Location.Document, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.Paragraph).ThenBy(static finding => finding.Location.Start).First();
        var count = equals.Select(static finding => finding.Location).Distinct().Count();
        if (count == 1)
        {
            return first;
        }

        var elsewhere = equals.Where(finding => finding != first).ToList();
        var places = elsewhere.SelectMany(static finding => finding.Related.Prepend(new Quotation(finding.Quote, finding.Location)));
        return first with
        {
            Severity = equals.Max(static finding => finding.Severity),
            Elsewhere = elsewhere,
            Message = $"{first.Message} Có {count} chỗ như vậy.",
            Related = [.. first.Related.Concat(places).Where(place => place.Location != first.Location).Distinct()],
        };
    }

    private static string IdOf(string rule, string quote, int ordinal) =>
        Fingerprint.Of(string.Create(CultureInfo.InvariantCulture, $"{rule}\n{quote}\n{ordinal}"), Fingerprint.IdLength);

    private static string Folded(string quote) => VietnameseText.Squeeze(VietnameseText.ToKey(quote));
}

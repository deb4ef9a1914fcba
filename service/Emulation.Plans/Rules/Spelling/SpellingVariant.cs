using Emulation.Plans.Rules.Data;

namespace Emulation.Plans.Rules.Spelling;

/// <summary>Một từ viết hai cách trong cùng văn bản: "maket", "ma két".</summary>
public sealed class SpellingVariant : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("spelling/variant", "Một từ viết nhiều cách", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Thiết kế maket.\n2. Treo ma két trong hội trường."),
            new(false, "I. NỘI DUNG\n1. Thiết kế ma-két.\n2. Treo ma-két trong hội trường."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var table = PhraseTable<SpellingChoice>.Of(inspection.Data.SpellingChoices, static choice => choice.Forms);
        var found = inspection.Lines.SelectMany(block => table.Find(block.Key).Select(found => (found.Meaning, Block: block, found.Span)))
            .Where(static found => found.Span.Length == found.Meaning.Form.Length)
            .GroupBy(static found => found.Meaning.Row);
        foreach (var written in found)
        {
            var choice = written.Key;
            var used = choice.Forms.Select(form => (Form: form, Places: written.Where(place => place.Meaning.Form == form).Select(static place => (place.Block, place.Span)).ToList()))
                .Where(static form => form.Places.Count > 0).OrderByDescending(static form => form.Places.Count).ToList();
            if (used.Count < 2)
            {
                continue;
            }

            var (block, span) = used[^1].Places[0];
            yield return FoundIn(
                inspection, block, span,
                $"Từ này viết {used.Count} cách: {string.Join(", ", used.Select(static form => $"“{form.Form}”"))}; cần thống nhất, đề nghị “{choice.Forms[0]}” (trong cùng văn bản).",
                FixKind.Guarded, choice.Forms[0]) with
            { Related = [.. used.SkipLast(1).Select(form => inspection.Plan.Quote(form.Places[0].Block, Phrase.Around(form.Places[0].Block, form.Places[0].Span)))] };
        }
    }
}

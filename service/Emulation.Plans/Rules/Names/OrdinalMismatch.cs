using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Cùng một hội nghị mang hai số lần.</summary>
public sealed class OrdinalMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/ordinal", "Số lần của hội nghị không thống nhất", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Mở Hội nghị điển hình tiên tiến xã Tân Phú lần thứ II trong một buổi."),
            new(false, "I. NỘI DUNG\n1. Mở Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I trong một buổi."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var first = new Dictionary<string, (string Ordinal, Quotation Place)>(StringComparer.Ordinal);
        var blocks = inspection.Plan.Header.TitleBlocks.Concat(inspection.Plan.AllItems.Select(static item => item.Block));
        foreach (var block in blocks)
        {
            foreach (var mention in EventNames.Find(block).Where(static mention => mention is { Unit: not null, Ordinal: not null }))
            {
                var name = VietnameseText.Squeeze(VietnameseText.ToKey(mention.Form.Split(' ')[0] + " " + mention.Unit));
                var place = inspection.Plan.Quote(block, mention.Span);
                if (!first.TryAdd(name, (mention.Ordinal!, place)) && first[name].Ordinal != mention.Ordinal)
                {
                    yield return Found(place, $"Ở đây ghi lần thứ {mention.Ordinal}, chỗ khác ghi lần thứ {first[name].Ordinal} cho cùng một sự kiện (trong cùng văn bản).", first[name].Place);
                }
            }
        }
    }
}

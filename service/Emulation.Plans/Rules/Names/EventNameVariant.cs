using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Một hội nghị mang hai tên: "biểu dương" at one place, "tuyên dương" at another.</summary>
public sealed class EventNameVariant : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/event-variant", "Tên hội nghị không thống nhất", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Khai mạc Hội nghị tuyên dương các điển hình tiên tiến."),
            new(false, "I. NỘI DUNG\n1. Khai mạc Hội nghị điển hình tiên tiến."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var named = inspection.Draft.Of(RequirementKind.EventName).FirstOrDefault();
        if (named?.Value is not EventNameValue own || inspection.Plan.BindsSubordinates)
        {
            yield break;
        }

        var ownHead = VietnameseText.ToKey(own.Form).Split(' ')[0];
        foreach (var item in inspection.Plan.Items.Concat(inspection.Plan.Closing))
        {
            foreach (var mention in EventNames.Find(item.Block).Where(mention => IsOwn(mention, own, ownHead) && !VietnameseText.SameWords(mention.Form, own.Form)))
            {
                yield return Found(
                    inspection.Plan.Quote(item.Block, mention.Span),
                    $"Ở đây gọi là “{mention.Form}”, trích yếu gọi là “{own.Form}”; cần thống nhất một tên (trong cùng văn bản).", Draft.Evidence(named));
            }
        }
    }

    // Without a unit it is this plan's event; with one, only when that is the plan's own.
    private static bool IsOwn(EventMention mention, EventNameValue own, string head) =>
        VietnameseText.ToKey(mention.Form).StartsWith(head, StringComparison.Ordinal)
        && (mention.Unit is null || own.Unit is not null && VietnameseText.SameWords(mention.Unit, own.Unit));
}

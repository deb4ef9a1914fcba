using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Ngày hội nghị ghi hai nơi khác nhau, or a day outside the time the plan expects ("dự kiến cuối tháng 8").</summary>
public sealed partial class ConflictingEventDate : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/event-conflict", "Ngày hội nghị ghi hai nơi khác nhau", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: dự kiến cuối tháng 8/2025.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Bảo đảm an ninh trong ngày diễn ra Hội nghị (05/9/2025)."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: dự kiến cuối tháng 8/2025.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Bảo đảm an ninh trong ngày diễn ra Hội nghị (28/8/2025)."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (PlanDates.Event(inspection) is not var (days, place))
        {
            yield break;
        }

        foreach (var (block, date) in Mentions(inspection))
        {
            if (date.To < days.From || date.From > days.To)
            {
                yield return Found(
                    inspection.Plan.Quote(block, date.Span),
                    $"Ở đây ngày hội nghị là {date.From.Show()}, chỗ khác ghi {(days.From == days.To ? days.From.Show() : $"{days.From.Show()} – {days.To.Show()}")}; cần ghi một ngày (trong cùng văn bản).", place);
            }
        }
    }

    private static IEnumerable<(Block Block, DateMention Date)> Mentions(Inspection inspection) =>
        from item in inspection.Plan.Items.Concat(inspection.Plan.Closing)
        where !item.IsHeading && inspection.CitationsIn(item.Block).Count == 0
        from date in Entities.Dates.Find(item.Block)
        where date is { Precision: DatePrecision.Day, Relation: DateRelation.None or DateRelation.Within, YearInherited: false }
            && Held().IsMatch(item.Block.Key.AsSpan(0, date.Span.Start))
        select (item.Block, date);

    [GeneratedRegex(@"(?:diễn ra|ngày tổ chức|thời gian tổ chức|thời gian) (?:của )?hội nghị[\s,:(]*(?:là |vào |trong )*(?:(?:sáng|chiều|buổi sáng|buổi chiều) )?(?:ngày )?$|hội nghị (?:được )?(?:tổ chức|diễn ra) (?:vào )?(?:(?:sáng|chiều|buổi sáng|buổi chiều) )?(?:ngày )?$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Held();
}

namespace Emulation.Plans.Rules.Tasks;

/// <summary>Một việc giao hai đơn vị mà không rõ ai chủ trì: both are told to do it, both only to help, or the helper has the details.</summary>
public sealed class UnclearLead : PlanRule
{
    private const int SameWords = 5;

    public override RuleDescriptor Descriptor { get; } = new("tasks/unclear-lead", "Một việc giao hai đơn vị, không rõ đơn vị chủ trì", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND\n- Chuẩn bị âm thanh cho Hội nghị.\n2. Phòng Kinh tế\n- Lắp đặt âm thanh, ánh sáng tại hội trường."),
            new(true, "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND\n- Phối hợp với Phòng Kinh tế trang trí hội trường.\n2. Phòng Kinh tế\n- Phối hợp với Văn phòng HĐND và UBND trang trí hội trường."),
            new(false, "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND\n- Chủ trì trang trí hội trường.\n2. Phòng Kinh tế\n- Phối hợp với Văn phòng HĐND và UBND trang trí hội trường."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (!inspection.Plan.IsAboutEvent)
        {
            yield break;
        }

        foreach (var duties in Works.DutiesOf(inspection).Where(static duty => duty.Work.OneLead).GroupBy(static duty => duty.Work))
        {
            var units = duties.GroupBy(static duty => string.Join('\n', duty.Units)).ToList();
            if (units.Count < 2 || Conflict([.. duties]) is not var (first, second, reason))
            {
                continue;
            }

            yield return Found(
                inspection.Plan.Quote(second.Task.Item.Block, second.Span),
                $"Việc {duties.Key.Title} giao cả {first.Units[0]} và {second.Units[0]} nhưng {reason}; cần ghi rõ một đơn vị chủ trì.",
                inspection.Plan.Quote(first.Task.Item.Block, first.Span));
        }
    }

    private static (Duty First, Duty Second, string Reason)? Conflict(List<Duty> duties)
    {
        if (Pair(duties, static duty => duty.Role == DutyRole.Leads) is var (lead, other))
        {
            return (lead, other, "cả hai đều chủ trì");
        }

        if (duties.Exists(static duty => duty.Role == DutyRole.Leads))
        {
            return null;
        }

        if (Pair(duties, static duty => duty.Role == DutyRole.Plain) is var (one, two))
        {
            return (one, two, "không nói đơn vị nào chủ trì, đơn vị nào phối hợp");
        }

        var plain = duties.Find(static duty => duty.Role == DutyRole.Plain);
        if (plain is null)
        {
            return Pair(duties, static duty => duty.Role == DutyRole.Cooperates) is var (a, b) ? (a, b, "hai bên đều chỉ phối hợp") : null;
        }

        var detailed = duties.Find(duty => duty.Role == DutyRole.Cooperates && !duty.Units.Intersect(plain.Units, StringComparer.Ordinal).Any() && SpellsOut(duty, plain));
        return detailed is null ? null : (plain, detailed, "đơn vị phối hợp lại được giao phần việc cụ thể");
    }

    private static (Duty, Duty)? Pair(List<Duty> duties, Predicate<Duty> role)
    {
        var first = duties.Find(role);
        var second = first is null ? null : duties.Find(duty => role(duty) && !duty.Units.Intersect(first.Units, StringComparer.Ordinal).Any());
        return first is null || second is null ? null : (first, second);
    }

    // The same words for the same work, and behind them, at the helper only, a list in brackets of what is to be made.
    private static bool SpellsOut(Duty helper, Duty plain)
    {
        var mine = helper.Task.Item.Block.Key.AsSpan(helper.Words.Start);
        var theirs = plain.Task.Item.Block.Key.AsSpan(plain.Words.Start);
        var same = mine.CommonPrefixLength(theirs);
        return mine[..same].Count(' ') >= SameWords && mine[same..].TrimStart() is ['(', ..] && theirs[same..].TrimStart() is not ['(', ..];
    }
}

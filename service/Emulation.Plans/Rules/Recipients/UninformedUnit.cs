using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Recipients;

/// <summary>Đơn vị được giao việc không có trong nơi nhận.</summary>
public sealed partial class UninformedUnit : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("recipients/uninformed-unit", "Đơn vị được giao việc không có trong nơi nhận", Severity.Note, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.a")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: lập dự toán.\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT."),
            new(false, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: lập dự toán.\nNơi nhận:\n- Phòng Kinh tế;\n- Lưu: VT."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var recipients = inspection.Plan.Foot.Recipients;
        if (recipients.Count == 0 || recipients.Any(static line => Everybody().IsMatch(line.Key)))
        {
            yield break;
        }

        var named = recipients.SelectMany(static line => Bodies.Find(line)).Select(static body => body.Canonical).ToHashSet(StringComparer.Ordinal);
        var left = new List<(string Unit, Quotation Place)>();
        foreach (var task in inspection.Reading.Tasks)
        {
            if (Works.UnitsOf(task.Lead) is [var unit, ..] && unit != "Ủy ban nhân dân" && named.Add(unit))
            {
                left.Add((unit, inspection.Plan.Quote(task.Item.Block, task.Span)));
            }
        }

        if (left.Count > 0)
        {
            yield return Found(
                inspection.Plan.Quote(recipients[0]),
                $"Được giao việc nhưng không có trong nơi nhận: {string.Join("; ", left.Select(static entry => entry.Unit))}.",
                [.. left.Select(static entry => entry.Place)]);
        }
    }

    [GeneratedRegex(@"(?:các|như) (?:cơ quan|đơn vị|phòng|ban|sở|thành phần|mục|phần|trên)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Everybody();
}

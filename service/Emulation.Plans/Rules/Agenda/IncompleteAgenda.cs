using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Agenda;

/// <summary>Chương trình thiếu mục mà hội nghị điển hình tiên tiến nào cũng có.</summary>
public sealed class IncompleteAgenda : PlanRule
{
    private static readonly string[] Core = ["A4", "A5", "A7", "A8", "A10", "A12", "A15"];

    public override RuleDescriptor Descriptor { get; } = new("agenda/incomplete", "Chương trình thiếu mục thường có", Severity.Note, "Thông lệ tổ chức hội nghị điển hình tiên tiến")
    {
        Examples =
        [
            new(true, "I. CHƯƠNG TRÌNH HỘI NGHỊ\n- Tuyên bố lý do;\n- Khai mạc;\n- Báo cáo tổng kết;\n- Khen thưởng."),
            new(false, "I. CHƯƠNG TRÌNH HỘI NGHỊ\n- Tuyên bố lý do và khai mạc;\n- Báo cáo tổng kết;\n- Tham luận;\n- Khen thưởng;\n- Phát động thi đua;\n- Bế mạc."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var agenda = inspection.Draft.Of(RequirementKind.AgendaItem).ToList();
        var missing = Core.Where(code => !agenda.Exists(line => ((AgendaItemValue)line.Value).Items.Contains(code))).ToList();
        if (agenda.Count >= 4 && missing.Count > 0)
        {
            yield return Found(
                new Quotation(agenda[0].Quote[0], agenda[0].Location),
                $"Chương trình chưa có: {string.Join("; ", missing.Select(AgendaCodes.Title))}.");
        }
    }
}

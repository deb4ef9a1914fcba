using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Agenda;

/// <summary>Mục chương trình đứng sai thứ tự: the closing before the opening, the answer before the launch.</summary>
public sealed class DisorderedAgenda : PlanRule
{
    // Only orders that no conference turns round; the order of speeches, awards and addresses is free.
    private static readonly (string First, string Second)[] Orders =
    [
        ("A4", "A7"), ("A4", "A8"), ("A4", "A10"), ("A4", "A12"), ("A5", "A7"), ("A5", "A8"), ("A5", "A10"), ("A5", "A12"), ("A12", "A13"),
        ("A4", "A15"), ("A5", "A15"), ("A7", "A15"), ("A8", "A15"), ("A9", "A15"), ("A10", "A15"), ("A12", "A15"), ("A14", "A15"),
    ];

    public override RuleDescriptor Descriptor { get; } = new("agenda/disordered", "Mục chương trình đứng sai thứ tự", Severity.Warning, "Trình tự một hội nghị")
    {
        Examples =
        [
            new(true, "I. CHƯƠNG TRÌNH HỘI NGHỊ\n- Bế mạc;\n- Khai mạc;\n- Báo cáo tổng kết;\n- Khen thưởng."),
            new(false, "I. CHƯƠNG TRÌNH HỘI NGHỊ\n- Khai mạc;\n- Báo cáo tổng kết;\n- Khen thưởng;\n- Bế mạc."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var agenda in inspection.Draft.Of(RequirementKind.AgendaItem).GroupBy(static line => line.Location.Path).Where(static lines => lines.Count() >= 4))
        {
            var reported = new HashSet<Requirement>();
            foreach (var (first, second) in Orders)
            {
                if (Line(agenda, first) is { } due && Line(agenda, second) is { } early && due != early && Position(early).CompareTo(Position(due)) < 0 && reported.Add(early))
                {
                    yield return Found(
                        new Quotation(early.Quote[0], early.Location),
                        $"Mục “{AgendaCodes.Title(second)}” đứng trước mục “{AgendaCodes.Title(first)}”; trong hội nghị phải ngược lại.",
                        new Quotation(due.Quote[0], due.Location));
                }
            }
        }
    }

    // The only line of that code: an agenda of several sessions repeats codes.
    private static Requirement? Line(IEnumerable<Requirement> agenda, string code)
    {
        var lines = agenda.Where(line => ((AgendaItemValue)line.Value).Items.Contains(code)).ToList();
        return lines.Count == 1 ? lines[0] : null;
    }

    private static (int Paragraph, int Start) Position(Requirement line) => (line.Location.Paragraph, line.Location.Start);
}

using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Tasks;

/// <summary>Giao việc cho một mục mà chương trình hội nghị không có.</summary>
public sealed partial class AgendaTaskMismatch : PlanRule
{
    private const int FewLines = 4;

    private static readonly (string Code, Regex Words)[] Table = [("A8", Speech()), ("A9", Exchange()), ("A12", Launch()), ("A13", Response())];

    public override RuleDescriptor Descriptor { get; } = new("tasks/agenda-mismatch", "Giao việc cho mục không có trong chương trình", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. CHƯƠNG TRÌNH HỘI NGHỊ\n- Khai mạc;\n- Báo cáo tổng kết;\n- Khen thưởng;\n- Bế mạc.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: mời ba gương nông dân giao lưu tại Hội nghị."),
            new(false, "I. CHƯƠNG TRÌNH HỘI NGHỊ\n- Khai mạc;\n- Báo cáo tổng kết;\n- Giao lưu với các gương;\n- Bế mạc.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: mời ba gương nông dân giao lưu tại Hội nghị."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var agenda = inspection.Draft.Of(RequirementKind.AgendaItem).ToList();
        if (agenda.Count < FewLines)
        {
            yield break;
        }

        var codes = agenda.SelectMany(static line => ((AgendaItemValue)line.Value).Items).ToHashSet(StringComparer.Ordinal);
        foreach (var task in inspection.Reading.Tasks)
        {
            foreach (var (code, words) in Table.Where(row => !codes.Contains(row.Code)))
            {
                var match = words.Match(task.Item.Block.Key, task.Span.Start, task.Span.Length);
                if (match.Success)
                {
                    yield return Found(
                        inspection.Plan.Quote(task.Item.Block, Words(task, match.Index, match.Index + match.Length)),
                        $"Nhiệm vụ này cần mục “{AgendaCodes.Title(code)}”, nhưng chương trình hội nghị không có; cần thêm vào chương trình hoặc bỏ ở đây.",
                        new Quotation(agenda[0].Quote[0], agenda[0].Location));
                }
            }
        }
    }

    // The words before come along, so that the place can be found again.
    private static TextSpan Words(TaskStatement task, int start, int end)
    {
        var comma = task.Item.Block.Text.LastIndexOf(',', start, start - task.Span.Start);
        return TextSpan.Between(comma < 0 ? task.Span.Start : comma + 1, end).Trim(task.Item.Block.Text);
    }

    [GeneratedRegex(@"tham luận (?:tại|trong) (?:hội nghị|đại hội)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Speech();

    [GeneratedRegex(@"giao lưu(?: trực tiếp)? (?:tại|trong) (?:hội nghị|đại hội)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Exchange();

    [GeneratedRegex(@"phát động(?: phong trào)? thi đua (?:tại|trong) (?:hội nghị|đại hội)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Launch();

    [GeneratedRegex(@"hưởng ứng (?:tại|trong) (?:hội nghị|đại hội)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Response();
}

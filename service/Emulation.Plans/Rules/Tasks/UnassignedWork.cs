using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Tasks;

/// <summary>Việc cần cho hội nghị mà không giao cho ai: security, the final report, the hall.</summary>
public sealed class UnassignedWork : PlanRule
{
    // A plan that lays fewer works on people leaves them to a plan of its own.
    private const int FewWorks = 4;

    public override RuleDescriptor Descriptor { get; } = new("tasks/unassigned-work", "Việc cần cho hội nghị chưa giao đơn vị nào", Severity.Note, "Thông lệ tổ chức hội nghị")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội: viết, hoàn thiện báo cáo tổng kết; lập danh sách đại biểu; gửi giấy mời.\n2. Phòng Kinh tế: lập dự toán kinh phí."),
            new(false, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội: xây dựng kế hoạch riêng."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var heading = inspection.Plan.Items.FirstOrDefault(static item => item.Topic == Topic.Implementation);
        if (heading is null || !inspection.Plan.IsAboutEvent || inspection.Plan.BindsSubordinates)
        {
            yield break;
        }

        var keys = inspection.Plan.Items.Where(static item => item.Topic is Topic.Implementation or Topic.Budget or Topic.RunUp or Topic.Report or Topic.Stage)
            .Select(static item => item.Block.Key).ToList();
        var missing = Works.All.Where(work => !keys.Exists(work.Words.IsMatch)).Select(static work => work.Title).ToList();
        if (missing.Count > 0 && Works.All.Count - missing.Count >= FewWorks)
        {
            yield return Found(inspection.Plan.QuoteHead(heading.Block), $"Phần tổ chức thực hiện chưa giao ai: {string.Join("; ", missing)}.");
        }
    }
}

namespace Emulation.Plans.Rules.Tasks;

/// <summary>Nhiệm vụ không giao cho đơn vị nào.</summary>
public sealed class LeadlessTask : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("tasks/leadless", "Nhiệm vụ không nêu đơn vị thực hiện", Severity.Note, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC THỰC HIỆN\n1. Kê ghế và treo cờ trước buổi khai mạc."),
            new(false, "I. TỔ CHỨC THỰC HIỆN\n1. Công an xã: giữ trật tự trước cổng."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var tasks = inspection.Reading.Tasks.Where(static task => string.IsNullOrWhiteSpace(task.Lead) && !task.IsAsked && !task.IsBudget).ToList();
        if (tasks.Count > 0)
        {
            yield return Found(
                inspection.Plan.Quote(tasks[0].Item.Block, tasks[0].Span),
                $"{(tasks.Count == 1 ? "Nhiệm vụ này" : $"{tasks.Count} nhiệm vụ")} không nêu đơn vị thực hiện; nên ghi rõ giao cho ai.",
                [.. tasks.Skip(1).Select(task => inspection.Plan.Quote(task.Item.Block, task.Span))]);
        }
    }
}

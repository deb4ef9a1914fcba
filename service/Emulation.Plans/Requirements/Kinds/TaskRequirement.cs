using Emulation.Plans.Checking;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nhiệm vụ: a duty laid on a unit in the implementation section.</summary>
public sealed class TaskRequirement : WordedRequirementType<TaskValue>
{
    public override RequirementKind Kind => RequirementKind.Task;

    private protected override string Subject => "nhiệm vụ này";

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.Tasks.Where(static task => task is { Deadline: null, IsBudget: false })
            .Select(static task => Of(task, new TaskValue(task.Lead, task.With, task.Action)));

    internal override IEnumerable<Judgement> Judge(Requirement requirement, TaskValue value, Draft draft) =>
        VietnameseText.ToKey(value.Action).Contains("xây dựng kế hoạch", StringComparison.Ordinal)
            ? [new Judgement(Verdict.Met, draft.Plan.Header.TitleBlocks is [var title, ..] ? draft.Plan.Quote(title) : null, "Dự thảo này chính là kế hoạch mà cấp trên yêu cầu xây dựng.")]
            : base.Judge(requirement, value, draft);

    /// <summary>A task laid on one's own departments is not asked of those below.</summary>
    internal static Candidate Of(TaskStatement task, RequirementValue value) => new(value, [(task.Item.Block, task.Span.Trim(task.Item.Block.Text)), .. Lead(task)])
    {
        Level = task.Level,
        Modality = task.IsAsked ? Modality.Should : Modality.Must,
        Binds = task.Level == AdministrativeLevel.Any ? Binding.Self : null,
    };

    private static IEnumerable<(Block Block, TextSpan Span)> Lead(TaskStatement task) => task.LeadPlace is { } place ? [place] : [];
}

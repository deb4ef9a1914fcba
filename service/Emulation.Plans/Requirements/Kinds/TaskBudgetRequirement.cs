namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nhiệm vụ về kinh phí: dự trù, bố trí, quyết toán.</summary>
public sealed class TaskBudgetRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.TaskBudget;

    private protected override string Subject => "nhiệm vụ kinh phí";

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.Tasks.Where(static task => task is { IsBudget: true, Deadline: null })
            .Select(static task => TaskRequirement.Of(task, new TextValue(task.Action)));
}

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nhiệm vụ có thời hạn.</summary>
public sealed class TaskDeadlineRequirement : WordedRequirementType<TaskDeadlineValue>
{
    public override RequirementKind Kind => RequirementKind.TaskDeadline;

    private protected override string Subject => "nhiệm vụ có thời hạn này";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var task in reading.Tasks.Where(static task => task.Deadline is not null))
        {
            var candidate = TaskRequirement.Of(task, new TaskDeadlineValue(task.Lead, task.Action, task.Deadline!.DeadlineDate ?? task.Deadline.To));
            yield return task.DeadlinePlace is { } place && place.Block != task.Item.Block ? candidate with { Quote = [.. candidate.Quote, place] } : candidate;
        }
    }
}

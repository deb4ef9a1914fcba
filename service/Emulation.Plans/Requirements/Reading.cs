using Emulation.Plans.Outline;

namespace Emulation.Plans.Requirements;

/// <summary>A plan with the statements that several kinds share, each found once.</summary>
internal sealed class Reading(Plan plan)
{
    private IReadOnlyList<DelegateLine>? _delegateLines;
    private IReadOnlyList<TaskStatement>? _tasks;

    public Plan Plan { get; } = plan;

    public IReadOnlyList<DelegateLine> DelegateLines => _delegateLines ??= Plan.IsAboutEvent ? DelegateLine.Find(Plan) : [];

    public IReadOnlyList<TaskStatement> Tasks => _tasks ??= TaskStatement.Find(Plan);

    /// <summary>Items about the event itself: form, time, venue, people.</summary>
    public IEnumerable<PlanItem> EventItems => Plan.Items.Where(item => Plan.IsAboutEvent && !item.IsHeading && item.Topic
        is Topic.Organisation or Topic.Form or Topic.Time or Topic.Venue or Topic.DelegateNumber or Topic.Composition or Topic.Selection);
}

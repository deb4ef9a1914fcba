using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Comments;

/// <summary>Chỗ ghi nhận xét về nội dung còn thiếu: the section that should hold it, else the title.</summary>
internal sealed class SectionPlaces(Plan plan)
{
    private static readonly Dictionary<RequirementKind, Topic[]> Topics = new()
    {
        [RequirementKind.Form] = [Topic.Form, Topic.Organisation],
        [RequirementKind.Duration] = [Topic.Time, Topic.Organisation],
        [RequirementKind.Deadline] = [Topic.Time, Topic.Organisation],
        [RequirementKind.Date] = [Topic.Time, Topic.Organisation],
        [RequirementKind.Venue] = [Topic.Venue, Topic.Organisation],
        [RequirementKind.DelegateCap] = [Topic.DelegateNumber, Topic.Composition, Topic.Organisation],
        [RequirementKind.DelegateRange] = [Topic.DelegateNumber, Topic.Composition, Topic.Organisation],
        [RequirementKind.AllocationLine] = [Topic.DelegateNumber, Topic.Composition, Topic.Organisation],
        [RequirementKind.AllocationRange] = [Topic.DelegateNumber, Topic.Composition, Topic.Organisation],
        [RequirementKind.Composition] = [Topic.Composition, Topic.DelegateNumber, Topic.Organisation],
        [RequirementKind.CompositionShare] = [Topic.Composition, Topic.DelegateNumber, Topic.Organisation],
        [RequirementKind.CompositionPriority] = [Topic.Composition, Topic.DelegateNumber, Topic.Organisation],
        [RequirementKind.AgendaItem] = [Topic.Agenda],
        [RequirementKind.PreSubmission] = [Topic.RunUp, Topic.Implementation],
        [RequirementKind.ReportContent] = [Topic.Report],
        [RequirementKind.Principle] = [Topic.Principles],
        [RequirementKind.Selection] = [Topic.Selection],
        [RequirementKind.AwardQuota] = [Topic.Selection],
        [RequirementKind.Pilot] = [Topic.Pilot, Topic.Implementation],
        [RequirementKind.Task] = [Topic.Implementation, Topic.Work],
        [RequirementKind.TaskDeadline] = [Topic.Implementation, Topic.Work],
        [RequirementKind.TaskBudget] = [Topic.Budget, Topic.Implementation],
        [RequirementKind.BudgetSource] = [Topic.Budget],
        [RequirementKind.Reporting] = [Topic.Implementation],
    };

    /// <summary>The title's first line; the first words of the body where there is no title; null in a document without words.</summary>
    public Location? Title { get; } = (plan.Header.TitleBlocks is [var title, ..] ? title : plan.Text.Blocks.FirstOrDefault(IsBody)) is { } block
        ? plan.Quote(block).Location : null;

    public Location? Of(RequirementKind kind) => kind switch
    {
        RequirementKind.Citation => plan.Preamble.Count > 0 ? plan.Quote(plan.Preamble[0].Block).Location : Title,
        RequirementKind.Recipients => plan.Foot.RecipientsHeading is { } recipients ? plan.Quote(recipients).Location : Title,
        RequirementKind.Signature => plan.Foot.Signature.Count > 0 ? plan.Quote(plan.Foot.Signature[0]).Location : Title,
        _ => Topics.GetValueOrDefault(kind, []).Select(Heading).FirstOrDefault(static place => place is not null) ?? Title,
    };

    private Location? Heading(Topic topic)
    {
        var item = plan.Items.FirstOrDefault(item => item.Topic == topic && item.IsHeading) ?? plan.Items.FirstOrDefault(item => item.Topic == topic && item.Label is not null);
        return item is null ? null : plan.QuoteHead(item.Block).Location;
    }

    private static bool IsBody(Block block) => block.Region == BlockRegion.Body && block.Text.Length > 0;
}

using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;

namespace Emulation.Service.Reviewing;

/// <summary>Chặng của một đợt rà soát.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReviewStage>))]
internal enum ReviewStage
{
    /// <summary>Waits for the reviews before it.</summary>
    Queued,
    Running,
    Done,
    Cancelled,

    /// <summary>Ended without a report; the reason says why.</summary>
    Failed,
}

/// <summary>Đợt rà soát as it lies on the disk, beside its files: enough to go on with after a restart.</summary>
/// <param name="Owner">The key of the person whose review it is: nobody else sees it, as the drafts may come from folders that others cannot open.</param>
/// <param name="Parents">Names of the parents' files, in order.</param>
/// <param name="Folders">Names of the library's folders that the drafts were taken from; empty where they were sent.</param>
/// <param name="Files">Names of the drafts, in the order in which they are kept.</param>
internal sealed record ReviewRecord(
    string Id, string Owner, DateTimeOffset StartedAt, IReadOnlyList<string> Parents, IReadOnlyList<string> Folders, IReadOnlyList<string> Files, bool HasUnits,
    AdministrativeLevel? Level, DateOnly? Date, ReviewStage Stage)
{
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How many files had been judged when it ended.</summary>
    public int Judged { get; init; }

    public string? Reason { get; init; }

    public ReviewCounts? Counts { get; init; }

    [JsonIgnore]
    public bool IsOver => Stage is ReviewStage.Done or ReviewStage.Cancelled or ReviewStage.Failed;
}

/// <summary>Số liệu chung của một đợt.</summary>
/// <param name="Sent">Units with a plan.</param>
/// <param name="Absent">Units of the list without one.</param>
/// <param name="Faulty">Units whose plan breaks or forgets something, or has an error of its own.</param>
/// <param name="Others">Files that are no unit's plan that counts.</param>
internal sealed record ReviewCounts(int Sent, int Absent, int Faulty, int Others)
{
    public static ReviewCounts Of(ReviewReport report) => new(
        report.Plans.Count(), report.Units.Count(static unit => unit.Current is null), report.Plans.Count(report.IsFaulty), OtherFile.Of(report).Count());
}

/// <summary>Đợt rà soát as its owner sees it.</summary>
/// <param name="Total">Files to be judged.</param>
/// <param name="Judged">Files judged so far.</param>
/// <param name="Reason">Vietnamese: why there is no report.</param>
internal sealed record ReviewStatus(
    string Id, ReviewStage Stage, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, IReadOnlyList<string> Parents, IReadOnlyList<string> Folders, int Total, int Judged, string? Reason, ReviewCounts? Counts)
{
    public static ReviewStatus Of(ReviewRecord record, int judged) =>
        new(record.Id, record.Stage, record.StartedAt, record.EndedAt, record.Parents, record.Folders, record.Files.Count, judged, record.Reason, record.Counts);
}

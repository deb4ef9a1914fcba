using System.Text.Json.Serialization;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Plans.Reviewing;

/// <summary>Bảng tổng hợp rà soát as a screen shows it: a row for every unit, a column for every requirement, without the texts.</summary>
/// <param name="Others">Files that are no unit's plan that counts, with the reason.</param>
/// <param name="Faults">The most frequent first.</param>
public sealed record ReviewTable(
    IReadOnlyList<SourceDocument> Parents, IReadOnlyList<ReviewColumn> Columns, IReadOnlyList<ReviewRow> Rows, IReadOnlyList<OtherFile> Others, IReadOnlyList<FrequentFault> Faults)
{
    /// <summary>What is due when; null in a table that an older release has kept.</summary>
    public IReadOnlyList<ReviewDue>? Due { get; init; }

    public static ReviewTable Of(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var columns = ReviewColumn.Of(report);
        return new ReviewTable([.. report.Parents.Select(static parent => parent.Document)], columns, [.. report.Units.Select(unit => ReviewRow.Of(unit, columns))], [.. OtherFile.Of(report)], FrequentFault.Of(report))
        {
            Due = ReviewDue.Of(report),
        };
    }
}

/// <summary>Một đơn vị.</summary>
/// <param name="File">The plan that counts; null while the unit has sent none, and then nothing else is known.</param>
/// <param name="Cited">Whether the plan cites the parent it is under.</param>
/// <param name="Verdicts">One for each column; not_applicable where the plan is not asked. Empty where there is no plan.</param>
/// <param name="Uncommented">One Vietnamese sentence: why the plan has no copy with comments; null where it has one, and where there is no plan.</param>
public sealed record ReviewRow(
    string Unit, string? File, string? Number, DateOnly? Date, DateSpan? Event, bool Cited, int Errors, int Warnings, IReadOnlyList<Verdict> Verdicts,
    string? Uncommented)
{
    internal static ReviewRow Of(ReviewedUnit unit, IReadOnlyList<ReviewColumn> columns)
    {
        if (unit.Current is not { Plan: { } plan } item)
        {
            return new ReviewRow(unit.Name, null, null, null, null, false, 0, 0, [], null);
        }

        var verdicts = plan.Verdicts.ToLookup(static one => (one.Document, one.Requirement, one.Item));
        return new ReviewRow(
            unit.Name, item.Path, plan.Number, plan.Date, plan.Event, plan.Cited.Count > 0, plan.Findings.Count(static one => one.Severity == Severity.Error), plan.Findings.Count(static one => one.Severity == Severity.Warning),
            [.. columns.Select(column => verdicts[(column.Document, column.Requirement, column.Item)].Select(static one => one.Verdict).FirstOrDefault(Verdict.NotApplicable))],
            item.Uncommented);
    }
}

/// <summary>Vì sao một tệp không được tính.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<OtherStanding>))]
public enum OtherStanding
{
    Duplicate,
    Older,
    Stray,
    Unreadable,
}

/// <summary>Tệp khác: a file of the review that no row stands for.</summary>
/// <param name="Reason">One Vietnamese sentence.</param>
public sealed record OtherFile(string File, OtherStanding Standing, string Reason)
{
    public static IEnumerable<OtherFile> Of(ReviewReport report) => report.Units
        .SelectMany(static unit => unit.Others.Select(other => new OtherFile(other.Item.Path, other.Why == Superseded.Duplicate ? OtherStanding.Duplicate : OtherStanding.Older, Why(other.Why, unit))))
        .Concat(report.Strays.Select(static item => new OtherFile(item.Path, OtherStanding.Stray, item.Reason ?? "")))
        .Concat(report.Unreadable.Select(static item => new OtherFile(item.Path, OtherStanding.Unreadable, item.Reason ?? "")));

    private static string Why(Superseded why, ReviewedUnit unit) =>
        $"{(why == Superseded.Duplicate ? "Trùng nội dung với bản được tính" : "Bản cũ hơn bản được tính")} “{unit.Current!.Path}” của {unit.Name}.";
}

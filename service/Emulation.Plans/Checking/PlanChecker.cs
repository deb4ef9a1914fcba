using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>Trạng thái văn bản: a draft may still lack its number and date.</summary>
public enum DocumentStatus
{
    Draft,
    Issued,
}

/// <summary>What the officer told the checker besides the draft itself.</summary>
public sealed record CheckOptions
{
    /// <summary>The draft's own level; null: read from its issuer.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>Tổng số cán bộ, công chức, viên chức, người lao động.</summary>
    public int? Staff { get; init; }

    public DocumentStatus Status { get; init; }

    /// <summary>The day on which the law is looked up; null: the draft's own date, or no dated rule is decided.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>Kiểm tra dự thảo: verdicts on what the parents require, then the rules on the draft itself.</summary>
public static class PlanChecker
{
    /// <param name="parents">In the order given; a requirement's document is "parent:N". Rejected requirements are not asked.</param>
    public static CheckReport Check(PlanText draft, IReadOnlyList<RequirementSet> parents, CheckOptions options) => new([], []);
}

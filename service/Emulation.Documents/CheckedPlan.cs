using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Documents;

/// <summary>Kết quả kiểm tra để ghi ra: the report, and what it was made of.</summary>
/// <param name="Name">The draft's file name, as the officer knows it.</param>
/// <param name="Text">The draft as it was read; its origins lead back into the file that was checked.</param>
/// <param name="Parents">The parents in the order they were given; a verdict's "parent:N" counts them.</param>
/// <param name="Date">The day everything written is dated with; null leaves dates out, for the clock is no part of a result.</param>
public sealed record CheckedPlan(string Name, PlanText Text, CheckReport Report, IReadOnlyList<SourceDocument> Parents, DateOnly? Date)
{
    /// <summary>Whose plan it is, where a reviewer writes to its drafter; null where the drafter checks alone.</summary>
    public string? Unit { get; init; }
}

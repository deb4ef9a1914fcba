using Emulation.Delegates.Apportionment;

namespace Emulation.Delegates.Problems;

/// <summary>Bài toán phân bổ đại biểu: what is to be shared out, among whom, under which rules. Seats are whole delegates.</summary>
public sealed record AllocationProblem
{
    /// <summary>The plan that the problem was read from; null where it came from elsewhere.</summary>
    public PlanReference? Plan { get; init; }

    public required TotalSeats Total { get; init; }

    public ApportionmentMethod Method { get; init; } = ApportionmentMethods.Default;

    /// <summary>What percentages are of; null where no rule has one.</summary>
    public PercentBase? PercentBase { get; init; }

    public TieRule Ties { get; init; } = new(TieRuleKind.Order, "");

    public required IReadOnlyList<DelegationUnit> Units { get; init; }

    public required IReadOnlyList<DelegateCategory> Categories { get; init; }

    public IReadOnlyList<SeatGroup> UnitGroups { get; init; } = [];

    public IReadOnlyList<SeatGroup> CategoryGroups { get; init; } = [];

    public IReadOnlyList<FixedSeats> Fixed { get; init; } = [];

    public IReadOnlyList<CellLimits> Cells { get; init; } = [];

    public IReadOnlyList<ClosedCell> Closed { get; init; } = [];

    public IReadOnlyList<CellWeight> CellWeights { get; init; } = [];

    public IReadOnlyList<CompositionQuota> Attributes { get; init; } = [];
}

/// <summary>Tổng số đại biểu, a number or a range; of a range the largest feasible number is taken unless the smallest is asked for.</summary>
public sealed record TotalSeats(int Min, int Max, bool PreferSmallest = false, bool FromParent = false);

public enum PercentBase
{
    /// <summary>Of all delegates.</summary>
    Total,

    /// <summary>Of the official delegates: those of categories not marked <c>"official": false</c>.</summary>
    Official,
}

public enum TieRuleKind
{
    /// <summary>Theo thứ tự trong danh sách.</summary>
    Order,

    /// <summary>Đơn vị có trọng số lớn hơn trước; among equals by id.</summary>
    Weight,

    /// <summary>Bốc thăm: the order that the recorded seed gives, the same on every machine.</summary>
    Lot,
}

/// <summary>Kế hoạch mà bài toán căn cứ vào: what ties a filled workbook to the plan in Word.</summary>
/// <param name="Id">Kept in the plan's own file; null where it keeps none.</param>
/// <param name="Title">Its number, date and issuer in words; null where it has no number yet.</param>
public sealed record PlanReference(string? Id, string? Title);

public sealed record TieRule(TieRuleKind Kind, string Seed);

/// <summary>
/// Bounds of a unit, category, group or attribute, in seats or in percent of the problem's base. Percentages become whole seats:
/// "ít nhất" up, "không quá" down, "khoảng" to the nearest, and only aimed at.
/// </summary>
public sealed record SeatLimits(int? Min = null, int? Max = null, decimal? MinPercent = null, decimal? MaxPercent = null, decimal? AboutPercent = null)
{
    public static SeatLimits None { get; } = new();

    /// <summary>Laid down by the plan of the office above: never proposed for breaking.</summary>
    public bool FromParent { get; init; }

    public bool HasPercent => MinPercent is not null || MaxPercent is not null || AboutPercent is not null;
}

/// <summary>Đơn vị được phân bổ. <paramref name="Weight"/> in whatever the office counts: people, members, organisations.</summary>
public sealed record DelegationUnit(string Id, string Name, decimal Weight, SeatLimits Limits, string? Group = null);

/// <summary>
/// Thành phần đại biểu. <paramref name="Weight"/> is its share of every unit's seats, and of all seats; where no category has one,
/// only the rules decide how many seats each gets.
/// </summary>
public sealed record DelegateCategory(string Id, string Name, decimal? Weight, SeatLimits Limits, string? Group = null, bool Official = true);

/// <summary>Nhóm đơn vị hoặc nhóm thành phần; groups nest through <paramref name="Parent"/>.</summary>
public sealed record SeatGroup(string Id, string Name, SeatLimits Limits, string? Parent = null);

/// <summary>Số ghế ấn định của một ô.</summary>
public sealed record FixedSeats(string Unit, string Category, int Seats, bool FromParent = false);

/// <summary>Mức tối thiểu, tối đa của một ô; only in seats.</summary>
public sealed record CellLimits(string Unit, string Category, SeatLimits Limits);

/// <summary>Ô không có đại biểu.</summary>
public sealed record ClosedCell(string Unit, string Category, bool FromParent = false);

/// <summary>A cell's own weight, instead of the unit's weight times the category's.</summary>
public sealed record CellWeight(string Unit, string Category, decimal Weight);

/// <summary>
/// Cơ cấu (nữ, dân tộc thiểu số, ngoài Đảng …), counted across categories: of a unit's seats at most its share, rounded down, can be
/// filled by such people. A unit without a share is not limited.
/// </summary>
public sealed record CompositionQuota(string Id, string Name, SeatLimits Limits, IReadOnlyDictionary<string, decimal> Shares);

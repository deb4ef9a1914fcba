using System.Globalization;
using Emulation.Delegates.Problems;
using Emulation.Plans.Drafting;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Allocating;

/// <summary>Điều cần biết khi đọc bài toán từ kế hoạch: a reading that could be another, or numbers that do not agree.</summary>
public sealed record PlanRemark(string Message, IReadOnlyList<Quotation> Quotes);

/// <summary>
/// Từ kế hoạch đến bài toán phân bổ: the total, the lines with their numbers, and the shares that a plan states, as a problem to be solved.
/// </summary>
/// <param name="Problem">Null where the plan states no number of delegates.</param>
public sealed record PlanProblem(AllocationProblem? Problem, IReadOnlyList<PlanRemark> Remarks)
{
    /// <summary>All that the plan requires, of delegates and of other things.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <param name="units">Units of the office's own sheet, among which what the plan's lines leave is shared; empty to share it among the lines.</param>
    public static PlanProblem From(PlanText text, string document, IReadOnlyList<DelegationUnit> units)
    {
        var plan = Plan.From(text, document);
        var reading = new Reading(plan);
        var requirements = RequirementExtractor.Statements(reading);
        return new PlanProblemReader(plan, reading, requirements).Read(units) with { Requirements = requirements };
    }
}

/// <summary>Reads one plan's problem.</summary>
internal sealed class PlanProblemReader(Plan plan, Reading reading, IReadOnlyList<Requirement> requirements)
{
    private readonly List<PlanRemark> _remarks = [];
    private readonly List<DelegationUnit> _units = [];
    private readonly List<SeatGroup> _groups = [];
    private readonly IReadOnlyList<DelegateLine> _lines = reading.DelegateLines;

    public PlanProblem Read(IReadOnlyList<DelegationUnit> units)
    {
        if (Total() is not { } total)
        {
            return new PlanProblem(null, [new PlanRemark("Kế hoạch không nêu số lượng đại biểu; hãy ghi tổng số hoặc khoảng số đại biểu rồi thử lại.", [])]);
        }

        var parts = _lines.SelectMany(whole => DelegateParts.Of(whole, _lines).Select(static part => part.Item)).ToHashSet();
        var top = _lines.Where(line => !line.IsTotal && !parts.Contains(line.Item) && IsCount(line) || DirectlyBelow(line)).Distinct().ToList();
        foreach (var line in top.Where(static line => !DelegateParts.IsDimension(line)))
        {
            Add(line, null, units.Count > 0);
        }

        Compare(total, top);
        AddUnits(units);
        var (categories, attributes) = PlanShares.Read(requirements, _remarks);
        if (_units.Count == 0)
        {
            return new PlanProblem(null, [.. _remarks, new PlanRemark("Kế hoạch không có dòng phân bổ nào; hãy kèm bảng các đơn vị (--units).", [])]);
        }

        return new PlanProblem(new AllocationProblem
        {
            Plan = Title() is { Length: <= ProblemLimits.TextLength } title ? new PlanReference(null, title) : null,
            Total = total.Seats,
            PercentBase = PercentBase.Total,
            Units = _units,
            UnitGroups = _groups,
            Categories = categories.Count > 0 ? categories : [new DelegateCategory("all", "Đại biểu", null, SeatLimits.None)],
            Attributes = attributes,
        }, _remarks);

        // The parts of the total itself are the top of the table.
        bool DirectlyBelow(DelegateLine line) => !line.IsTotal && IsCount(line) && _lines.Any(whole => whole.IsTotal && DelegateParts.Of(whole, _lines).Any(part => part.Item == line.Item));
    }

    private string? Title()
    {
        var header = plan.Header;
        if (header.Number is null)
        {
            return null;
        }

        var day = header.Date is { } date ? $" ngày {date.Show()}" : "";
        return header.Issuer is { } issuer ? $"kế hoạch số {header.Number}{day} của {ParentCitation.Issuer(issuer)}" : $"kế hoạch số {header.Number}{day}";
    }

    private static bool IsCount(DelegateLine line) => line.Quantity is { Min: not null } or { Max: not null } && line.Name.Length > 2;

    private (TotalSeats Seats, DelegateLine Line)? Total()
    {
        var totals = _lines.Where(static line => line.IsTotal && line.Quantity.Max is > 0 and <= ProblemLimits.Seats && line.Item.Level is AdministrativeLevel.Any or AdministrativeLevel.Commune).ToList();
        if (totals.Count == 0)
        {
            return null;
        }

        var (min, max) = (totals.Max(static line => (int)(line.Quantity.Min ?? 0)), totals.Min(static line => (int)line.Quantity.Max!.Value));
        if (min > max)
        {
            _remarks.Add(new PlanRemark("Kế hoạch nêu các tổng số đại biểu không cùng thỏa mãn được; lấy tổng nêu trước.", [.. totals.Select(Quote)]));
            (min, max) = ((int)(totals[0].Quantity.Min ?? 0), (int)totals[0].Quantity.Max!.Value);
        }

        return (new TotalSeats(min, max), totals[0]);
    }

    private void Add(DelegateLine line, string? group, bool withUnits)
    {
        var parts = DelegateParts.Of(line, _lines).Where(IsCount).ToList();
        var limits = Limits(line);
        if (parts.Count == 0)
        {
            _units.Add(new DelegationUnit(Id("p", _units.Count), Unique(line.Name), withUnits && limits.Min == limits.Max ? 0 : Weight(limits), limits, group));
            return;
        }

        var id = Id("g", _groups.Count);
        _groups.Add(new SeatGroup(id, line.Name, limits, group));
        // One part smaller than its whole is a subset: the others of the whole are not named.
        if (parts is not [var only] || (only.Quantity.Max ?? decimal.MaxValue) >= (line.Quantity.Max ?? 0))
        {
            foreach (var part in parts)
            {
                Add(part, id, withUnits);
            }
        }
        else
        {
            // A group of its own, so that its share of the whole is told.
            var subset = Id("g", _groups.Count);
            _groups.Add(new SeatGroup(subset, only.Name, Limits(only), id));
            Add(only, subset, withUnits);
            var rest = new SeatLimits(0, (int)line.Quantity.Max!.Value);
            _units.Add(new DelegationUnit(Id("p", _units.Count), Unique(line.Name + " (còn lại)"), Weight(new SeatLimits((int)((line.Quantity.Min ?? 0) - (only.Quantity.Min ?? 0)), (int)(line.Quantity.Max - only.Quantity.Max!.Value))), rest, id));
            _remarks.Add(new PlanRemark($"Số đại biểu của “{only.Name}” được hiểu là nằm trong “{line.Name}”; nếu là cộng thêm thì sửa bài toán.", [Quote(only), Quote(line)]));
        }
    }

    // What the parts allow is said beside what the total says, also where a solution exists.
    private void Compare((TotalSeats Seats, DelegateLine Line) total, List<DelegateLine> top)
    {
        var counted = top.Where(static line => !DelegateParts.IsDimension(line)).ToList();
        if (counted.Count < 2 || counted.Exists(static line => line.Quantity.Min is null || line.Quantity.Max is null))
        {
            return;
        }

        var (min, max) = ((int)counted.Sum(static line => line.Quantity.Min!.Value), (int)counted.Sum(static line => line.Quantity.Max!.Value));
        if (min != total.Seats.Min || max != total.Seats.Max)
        {
            _remarks.Add(new PlanRemark($"Tổng số ghi {Range(total.Seats.Min, total.Seats.Max)} đại biểu, cộng các phần được {Range(min, max)} đại biểu.", [Quote(total.Line), .. counted.Select(Quote)]));
        }
    }

    // The plan's number for a unit binds, and the sheet adds how large it is; a line for units of a kind becomes their group.
    private void AddUnits(IReadOnlyList<DelegationUnit> units)
    {
        var lines = _units.ToList();
        var groups = _groups.ToList();
        var nests = new Dictionary<int, string?>();
        var outside = new List<string>();
        foreach (var unit in units)
        {
            var line = _units.FindIndex(own => VietnameseText.SameWords(own.Name, unit.Name));
            var nest = line >= 0 ? -1 : UnitNests.Find([.. lines.Select(static one => one.Name), .. groups.Select(static one => one.Name)], unit);
            if (line >= 0)
            {
                _units[line] = _units[line] with { Weight = unit.Weight };
            }
            else if (nest < 0)
            {
                outside.Add(unit.Name);
                _units.Add(unit with { Id = Id("u", _units.Count), Group = null });
            }
            else if (nest >= lines.Count)
            {
                _units.Add(unit with { Id = Id("u", _units.Count), Group = groups[nest - lines.Count].Id });
            }
            else
            {
                var own = lines[nest];
                var limits = UnitNests.IsForEach(own.Name) ? own.Limits : unit.Limits;
                _units.Add(unit with { Id = Id("u", _units.Count), Limits = limits, Group = Nest(nests, nest, own) });
            }
        }

        _units.RemoveAll(unit => nests.Keys.Any(nest => lines[nest].Id == unit.Id));
        if (outside.Count > 0 && outside.Count < units.Count)
        {
            const int most = 5;
            _remarks.Add(new PlanRemark($"Không có dòng nào của kế hoạch dành cho {string.Join(", ", outside.Take(most).Select(static name => $"“{name}”"))}{(outside.Count > most ? $" và {outside.Count - most} đơn vị khác" : "")}; các đơn vị này được xét trong phần còn lại của tổng số.", []));
        }
    }

    private string? Nest(Dictionary<int, string?> nests, int nest, DelegationUnit line)
    {
        if (!nests.TryGetValue(nest, out var group))
        {
            group = UnitNests.IsForEach(line.Name) ? line.Group : Id("g", _groups.Count);
            if (!UnitNests.IsForEach(line.Name))
            {
                _groups.Add(new SeatGroup(group!, line.Name, line.Limits, line.Group));
            }

            nests.Add(nest, group);
        }

        return group;
    }

    private static SeatLimits Limits(DelegateLine line)
    {
        var (min, max) = ((int?)line.Quantity.Min, (int?)line.Quantity.Max);
        return line.Quantity.Op switch
        {
            Comparison.LessThan => new SeatLimits(null, max - 1),
            Comparison.MoreThan => new SeatLimits(min + 1),
            Comparison.About => new SeatLimits(),
            _ => new SeatLimits(min, max),
        };
    }

    private static decimal Weight(SeatLimits limits) => Math.Max(1, ((limits.Min ?? 0) + (limits.Max ?? limits.Min ?? 2)) / 2m);

    private string Unique(string name)
    {
        var unique = name;
        for (var number = 2; _units.Exists(unit => VietnameseText.SameWords(unit.Name, unique)); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
        }

        return unique;
    }

    private Quotation Quote(DelegateLine line) => plan.Quote(line.Item.Block, line.Span);

    private static string Id(string kind, int count) => kind + (count + 1).ToString("D2", CultureInfo.InvariantCulture);

    private static string Range(int min, int max) => min == max ? min.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{min} – {max}");
}

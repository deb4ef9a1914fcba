using Emulation.Delegates.Numbers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Explaining;

/// <summary>What changed between two runs: in the problem, and in the seats.</summary>
public sealed record AllocationDifference(IReadOnlyList<string> Causes, IReadOnlyList<UnitChange> Units, IReadOnlyList<string> Sentences)
{
    public static AllocationDifference Between(Allocation before, Allocation after)
    {
        var (old, now) = (before.Levels.Index, after.Levels.Index);
        var seatsBefore = old.Problem.Units.Select((unit, i) => (unit.Id, Seats: before.UnitTotals[i])).ToDictionary(static one => one.Id, static one => one.Seats, StringComparer.Ordinal);
        var seatsAfter = now.Problem.Units.Select((unit, i) => (unit.Id, Seats: after.UnitTotals[i])).ToDictionary(static one => one.Id, static one => one.Seats, StringComparer.Ordinal);
        var names = old.Problem.Units.Concat(now.Problem.Units).GroupBy(static unit => unit.Id, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Last().Name, StringComparer.Ordinal);
        var changes = names.Keys.Select(id => new UnitChange(id, seatsBefore.GetValueOrDefault(id), seatsAfter.GetValueOrDefault(id))).Where(static change => change.From != change.To).ToList();
        return new AllocationDifference([.. Changes(old.Problem, now.Problem)], changes,
            [.. changes.Select(change => $"{names[change.Unit]}: {change.From} → {change.To} ({(change.To > change.From ? "thêm" : "bớt")} {Math.Abs(change.To - change.From)}).")]);
    }

    private static IEnumerable<string> Changes(AllocationProblem old, AllocationProblem now)
    {
        if (old.Total != now.Total)
        {
            yield return $"Tổng số: {Range(old.Total)} → {Range(now.Total)}.";
        }

        if (old.Method != now.Method)
        {
            yield return $"Phép chia: {old.Method.Name} → {now.Method.Name}.";
        }

        foreach (var cause in Entries(old.Units, now.Units, static unit => unit.Id, static unit => unit.Name, static unit => Said(unit.Weight, unit.Limits, unit.Group))
            .Concat(Entries(old.Categories, now.Categories, static one => one.Id, static one => one.Name, static one => Said(one.Weight, one.Limits, one.Group)))
            .Concat(Entries(old.UnitGroups, now.UnitGroups, static one => one.Id, static one => one.Name, static one => Said(null, one.Limits, one.Parent)))
            .Concat(Entries(old.CategoryGroups, now.CategoryGroups, static one => one.Id, static one => one.Name, static one => Said(null, one.Limits, one.Parent)))
            .Concat(Entries(old.Attributes, now.Attributes, static one => one.Id, static one => one.Name, static one => Said(null, one.Limits, null)))
            .Concat(Entries(old.Fixed, now.Fixed, static one => $"{one.Unit}/{one.Category}", static one => $"Ô ({one.Unit}, {one.Category})", static one => $"ấn định {one.Seats}"))
            .Concat(Entries(old.Closed, now.Closed, static one => $"{one.Unit}/{one.Category}", static one => $"Ô ({one.Unit}, {one.Category})", static _ => "không có đại biểu")))
        {
            yield return cause;
        }
    }

    private static IEnumerable<string> Entries<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, string> id, Func<T, string> name, Func<T, string> said)
    {
        var before = old.ToDictionary(id, StringComparer.Ordinal);
        foreach (var one in now)
        {
            if (!before.Remove(id(one), out var was))
            {
                yield return $"{name(one)}: thêm mới ({said(one)}).";
            }
            else if (!string.Equals(said(was), said(one), StringComparison.Ordinal))
            {
                yield return $"{name(one)}: {said(was)} → {said(one)}.";
            }
        }

        foreach (var gone in before.Values)
        {
            yield return $"{name(gone)}: bỏ ({said(gone)}).";
        }
    }

    private static string Said(decimal? weight, SeatLimits limits, string? group)
    {
        string?[] parts =
        [
            weight is { } own ? $"trọng số {VietnameseNumber.Plain(own)}" : null,
            limits.Min is { } min ? $"ít nhất {min}" : null,
            limits.Max is { } max ? $"không quá {max}" : null,
            limits.MinPercent is { } least ? $"ít nhất {VietnameseNumber.Plain(least)} %" : null,
            limits.MaxPercent is { } most ? $"không quá {VietnameseNumber.Plain(most)} %" : null,
            limits.AboutPercent is { } about ? $"khoảng {VietnameseNumber.Plain(about)} %" : null,
            group is null ? null : $"nhóm {group}",
        ];
        return string.Join(", ", parts.Where(static part => part is not null)) is { Length: > 0 } said ? said : "không có quy định";
    }

    private static string Range(TotalSeats total) => total.Min == total.Max ? $"{total.Max}" : $"{total.Min} – {total.Max}";
}

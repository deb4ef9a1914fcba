using System.Globalization;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Facts;

/// <summary>Số liệu mâu thuẫn.</summary>
/// <param name="Fact">The key it is shown at, from the top of the file: "delegates.min".</param>
/// <param name="Message">Names both facts, without a closing mark.</param>
public sealed record FactContradiction(string Fact, string Message);

/// <summary>Tìm số liệu mâu thuẫn: facts that cannot be true together, whatever the parent says. A weekend is no contradiction.</summary>
public static class FactContradictions
{
    // Luật 72/2025/QH15: two levels of local government, no districts, special zones among the communes.
    private static readonly DateOnly TwoLevels = new(2025, 7, 1);

    public static IEnumerable<FactContradiction> Find(PlanFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. Unit(facts), .. Delegates(facts.Delegates), .. Dates(facts), .. Hours(facts.Event), .. Programme(facts.Programme), .. Tasks(facts.Tasks)];
    }

    /// <summary>Cấp của đơn vị.</summary>
    public static AdministrativeLevel LevelOf(UnitKind kind) => kind switch
    {
        UnitKind.Xa or UnitKind.Phuong or UnitKind.DacKhu => AdministrativeLevel.Commune,
        UnitKind.ThanhPho or UnitKind.Huyen => AdministrativeLevel.District,
        _ => AdministrativeLevel.Province,
    };

    private static IEnumerable<FactContradiction> Unit(PlanFacts facts)
    {
        if (facts.Unit is not { } unit)
        {
            yield break;
        }

        var level = LevelOf(unit.Kind);
        if (facts.Level is { } said && said != AdministrativeLevel.Any && said != level)
        {
            yield return new("level", $"\"level\" là {said.Words()} nhưng \"unit.kind\" thuộc {level.Words()}");
        }

        if (facts.Issue?.Date is { } issued && issued >= TwoLevels && level == AdministrativeLevel.District)
        {
            yield return new("unit.kind", $"\"unit.kind\" là đơn vị cấp huyện, không còn từ {TwoLevels.Show()}, nhưng \"issue.date\" là {issued.Show()}");
        }

        if (facts.Issue?.Date is { } early && early < TwoLevels && unit.Kind == UnitKind.DacKhu)
        {
            yield return new("unit.kind", $"\"unit.kind\" là đặc khu, chỉ có từ {TwoLevels.Show()}, nhưng \"issue.date\" là {early.Show()}");
        }
    }

    private static IEnumerable<FactContradiction> Delegates(DelegateFacts? delegates)
    {
        if (delegates is null)
        {
            yield break;
        }

        if (delegates.Min > delegates.Max)
        {
            yield return new("delegates.min", $"\"min\" ({delegates.Min}) lớn hơn \"max\" ({delegates.Max})");
        }

        if (delegates.Total is { } total && (total < delegates.Min || total > delegates.Max))
        {
            yield return new("delegates.total", $"\"total\" ({total}) nằm ngoài khoảng \"min\", \"max\" ({delegates.Min ?? 0} - {delegates.Max?.ToString(CultureInfo.InvariantCulture) ?? "…"})");
        }

        var seats = delegates.Lines.Sum(static line => (long)line.Seats);
        if ((delegates.Total ?? delegates.Max) is { } most && seats > most)
        {
            yield return new("delegates.lines", $"cộng các dòng của \"lines\" ({seats}) vượt quá {(delegates.Total is null ? "\"max\"" : "\"total\"")} ({most})");
        }

        if (delegates.Lines.GroupBy(static line => Text.VietnameseText.Squeeze(Text.VietnameseText.ToKey(line.Name)), StringComparer.Ordinal).FirstOrDefault(static same => same.Skip(1).Any()) is { } twice)
        {
            yield return new("delegates.lines", $"\"lines\" có hai dòng cùng tên \"{twice.First().Name}\"");
        }
    }

    private static IEnumerable<FactContradiction> Dates(PlanFacts facts)
    {
        var (held, issued) = (facts.Event?.Date, facts.Issue?.Date);
        if (held < issued)
        {
            yield return new("event.date", $"\"event.date\" ({held.Value.Show()}) trước \"issue.date\" ({issued!.Value.Show()})");
        }

        var (period, review) = (Years(facts.Event?.Period), Years(facts.Event?.Review));
        foreach (var (key, years) in new[] { ("event.period", period), ("event.review", review) })
        {
            if (years is { } span && span.From > span.To)
            {
                yield return new(key, $"\"{key}\" bị đảo: {span.From} sau {span.To}");
            }
        }

        if (period is { } next && review is { } past && past.From >= next.To)
        {
            yield return new("event.review", $"\"event.review\" ({past.From}-{past.To}) nằm sau \"event.period\" ({next.From}-{next.To})");
        }

        // An event stands at the turn of the period: in the year before it opens at the earliest.
        if (held is { } day && period is { } span2 && span2.From <= span2.To && (day.Year < span2.From - 1 || day.Year > span2.To))
        {
            yield return new("event.date", $"\"event.date\" ({day.Show()}) không thuộc \"event.period\" ({span2.From}-{span2.To})");
        }
    }

    private static IEnumerable<FactContradiction> Hours(EventFacts? held)
    {
        var noon = new TimeOnly(12, 0);
        if (held?.Session is "morning" && held.Start >= noon || held?.Session is "afternoon" && held.Start < noon)
        {
            yield return new("event.start", $"\"event.start\" ({held!.Start!.Value:HH:mm}) không thuộc buổi {(held.Session == "morning" ? "sáng" : "chiều")} nêu ở \"event.session\"");
        }

        if (held?.Session is not null && held.End <= held.Start)
        {
            yield return new("event.end", $"\"event.end\" ({held.End!.Value:HH:mm}) không sau \"event.start\" ({held.Start!.Value:HH:mm})");
        }
    }

    private static IEnumerable<FactContradiction> Programme(IReadOnlyList<ProgrammeFacts>? programme) =>
        (programme ?? []).GroupBy(static line => line.Item, StringComparer.Ordinal).Where(static same => same.Skip(1).Any())
            .Select(static same => new FactContradiction("programme", $"\"programme\" nêu nội dung \"{same.Key}\" hai lần"));

    private static IEnumerable<FactContradiction> Tasks(IReadOnlyList<TaskFacts>? tasks)
    {
        var led = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unit, work) in (tasks ?? []).SelectMany(static task => task.Lead.Select(work => (task.Unit, work))))
        {
            if (!led.TryAdd(work, unit) && led[work] != unit)
            {
                yield return new("tasks", $"\"tasks\" giao việc \"{work}\" cho cả {led[work]} và {unit}; mỗi việc một đơn vị chủ trì");
            }
        }
    }

    private static (int From, int To)? Years(string? period) =>
        period is null ? null : (int.Parse(period[..4], CultureInfo.InvariantCulture), int.Parse(period[5..], CultureInfo.InvariantCulture));
}

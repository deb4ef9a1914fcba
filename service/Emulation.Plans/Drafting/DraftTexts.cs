using Emulation.Plans.Entities;
using Emulation.Plans.Facts;
using Emulation.Plans.Text;
using static Emulation.Plans.Drafting.DraftBrief;

namespace Emulation.Plans.Drafting;

/// <summary>
/// Chữ dùng chung: what every template may show. Those of <see cref="FactNames"/> come from the facts file alone;
/// they are kept in the document, so that changing one changes it everywhere.
/// </summary>
public sealed class DraftTexts
{
    public const string Meeting = "event.meeting";
    public const string EventName = "event.name";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    internal DraftTexts(DraftBrief brief)
    {
        var (facts, held) = (brief.Facts, brief.Facts.Event);
        var unit = facts.Unit is { } own ? $"{UnitRoles.WordOf(own.Kind)} {own.Name}" : Blank;
        var form = held?.Form ?? Blank;
        var meeting = VietnameseText.ToKey(form).StartsWith("đại hội", StringComparison.Ordinal) ? "Đại hội" : "Hội nghị";
        var name = $"{form} {unit} lần thứ {(held?.Ordinal is { } ordinal ? Roman(ordinal) : Blank)} ({Span(held?.Period)})";
        Add("unit.name", unit);
        Add("unit.heading", Heading(unit));
        Add("unit.kind", facts.Unit is { } typed ? UnitRoles.WordOf(typed.Kind) : Blank);
        Add("issuer.name", $"Ủy ban nhân dân {unit}");
        Add(Meeting, meeting);
        Add("event.form", form);
        Add(EventName, name);
        Add("event.heading", Heading(name));
        Add("event.period", Span(held?.Period));
        Add("event.review", Span(held?.Review));
        Add("event.date", held?.Date is { } day ? DraftDates.Long(day) : $"{Blank} tháng {Blank} năm {Blank}");
        Add("event.year", held?.Date is { } year ? year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : Blank);
        Add("event.start", DraftDates.Hour(DraftSessions.Of(brief)[0].Start));
        Add("event.weekday", held?.Date is { } weekday ? DraftDates.Weekday(weekday) : Blank);
        Add("event.session", held?.Session switch { "morning" => "buổi sáng", "afternoon" => "buổi chiều", _ => "trong" });
        Add("event.venue", held?.Venue ?? Blank);
        Add("delegates.number", Number(facts.Delegates));
        Add("issue.place", facts.Issue?.Place ?? facts.Unit?.Name ?? Blank);
        Add("issue.date", facts.Issue?.Date is { } issued ? DraftDates.Long(issued) : $"{Blank} tháng {Blank} năm {Blank}");
        Add("signer.name", facts.Signer?.Name ?? Blank);
        Add("parent.citation", ParentCitation.Of(brief.Parent?.Document));
        Add("unit.standing", brief.UnitOf(UnitRole.Standing));
    }

    /// <summary>Texts that follow from the facts file alone and stand in several places: a document keeps each once.</summary>
    public static IReadOnlyList<string> FactNames { get; } =
        ["unit.name", "unit.heading", "issuer.name", "event.form", EventName, "event.heading", "event.period", "event.review", "event.date", "event.venue", "delegates.number", "issue.place", "issue.date", "signer.name", "unit.standing"];

    /// <summary>Names that every template may use.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. new DraftBrief(new PlanFacts(), null).Texts._texts.Keys];

    public IReadOnlyDictionary<string, string> All => _texts;

    public string this[string name] => _texts[name];

    private void Add(string name, string text) => _texts.Add(name, text);

    private static string Roman(int ordinal) => ordinal < 100 ? Numerals.ToRoman(ordinal) : ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Span(string? period) => period is null ? $"{Blank} - {Blank}" : $"{period[..4]} - {period[5..]}";

    private static string Heading(string text) => text.ToUpper(VietnameseText.Culture);

    private static string Number(DelegateFacts? delegates) => delegates switch
    {
        { Total: { } total } => $"{Two(total)} đại biểu",
        { Min: { } min, Max: { } max } => $"từ {Two(min)} đến {Two(max)} đại biểu",
        { Max: { } max } => $"không quá {Two(max)} đại biểu",
        { Min: { } min } => $"từ {Two(min)} đại biểu trở lên",
        _ => $"{Blank} đại biểu",
    };

    internal static string Two(int count) => count.ToString(count < 10 ? "00" : "0", System.Globalization.CultureInfo.InvariantCulture);
}

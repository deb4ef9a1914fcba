using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting;

/// <summary>Một buổi họp.</summary>
/// <param name="Day">Null while the day of the event is unknown.</param>
internal sealed record DraftSession(DateOnly? Day, TimeOnly Start, TimeOnly End)
{
    // Hours that run backwards hold nothing; subtracting them would go round the clock.
    public int Minutes => End > Start ? (int)(End - Start).TotalMinutes : 0;
}

/// <summary>Các buổi của hội nghị: half days, as long as facts and parent make it.</summary>
internal static class DraftSessions
{
    // Usual hours of offices; a session that begins later in its half day ends no later.
    private static readonly (TimeOnly Start, TimeOnly End) Morning = (new(7, 30), new(11, 30));
    private static readonly (TimeOnly Start, TimeOnly End) Afternoon = (new(13, 30), new(17, 0));

    /// <summary>Thời lượng in days: a session is half a day, whatever is asked; the check then says what does not agree.</summary>
    public static decimal Days(DraftBrief brief) => brief.Facts.Event?.Session is not null ? 0.5m
        : brief.Required<DurationValue>(RequirementKind.Duration).Select(static value => (decimal?)value.Days).FirstOrDefault() ?? 0.5m;

    public static IReadOnlyList<DraftSession> Of(DraftBrief brief)
    {
        var held = brief.Facts.Event;
        var count = Math.Max(1, (int)Math.Ceiling(Days(brief) * 2));
        // A conference of a whole day begins in the morning.
        var afternoon = count == 1 && (held?.Session == "afternoon" || held is { Session: null, Start.Hour: >= 12 }) ? 1 : 0;
        return [.. Enumerable.Range(afternoon, count).Select(half =>
        {
            var (start, end) = half % 2 == 0 ? Morning : Afternoon;
            return new DraftSession(held?.Date?.AddDays(half / 2), half == afternoon ? held?.Start ?? start : start, half == afternoon + count - 1 ? held?.End ?? end : end);
        })];
    }
}

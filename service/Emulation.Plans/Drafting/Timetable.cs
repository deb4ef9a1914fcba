namespace Emulation.Plans.Drafting;

/// <summary>Một dòng của chương trình chi tiết.</summary>
/// <param name="Code">A1–A15; null for the break.</param>
/// <param name="Day">Null while the day of the event is unknown.</param>
public sealed record TimetableEntry(string? Code, string Text, string Actor, DateOnly? Day, TimeOnly From, TimeOnly To)
{
    public int Minutes => (int)(To - From).TotalMinutes;

    /// <summary>Whether the conference takes so long that the hour alone does not say when.</summary>
    public bool NamesDay { get; init; }

    /// <summary>"07 giờ 30 - 08 giờ 00".</summary>
    public string Hours => $"{(NamesDay && Day is { } day ? $"Ngày {DraftDates.Short(day)}: " : "")}{DraftDates.Hour(From)} - {DraftDates.Hour(To)}";
}

/// <summary>
/// Chương trình theo giờ: each session is filled to the minute. What the facts set stays; the rest shrinks to what it cannot do without,
/// or shares the time left over, after a break where there is room for one.
/// </summary>
/// <param name="Refusal">One Vietnamese sentence that names what does not fit; null where all does.</param>
public sealed record Timetable(IReadOnlyList<TimetableEntry> Entries, string? Refusal)
{
    private const int Break = 15;

    // Nobody breaks a meeting that is over in two and a half hours.
    private const int LongEnoughForBreak = 150;

    internal static Timetable Of(DraftBrief brief)
    {
        var (sessions, lines) = (DraftSessions.Of(brief), AgendaLines.Of(brief));
        var entries = new List<TimetableEntry>();
        string? refusal = null;
        foreach (var (session, part) in sessions.Zip(Parts(lines, sessions.Count)))
        {
            var slots = part.Select(static line => new Slot(line)).ToList();
            refusal ??= Fit(slots, session, isEndStated: session == sessions[^1] && brief.Facts.Event?.End is not null);
            var at = session.Start;
            foreach (var slot in slots)
            {
                var end = at.AddMinutes(slot.Minutes);
                entries.Add(new TimetableEntry(slot.Line.Code.Length == 0 ? null : slot.Line.Code, slot.Line.Text, slot.Line.Actor, session.Day, at, end) { NamesDay = sessions.Count > 2 });
                at = end;
            }
        }

        return new Timetable(entries, refusal);
    }

    // Papers go on over noon: the sessions before the last end with them, and what is said in thanks and for the road stands in the last.
    private static List<List<AgendaLine>> Parts(IReadOnlyList<AgendaLine> lines, int sessions)
    {
        if (sessions == 1)
        {
            return [[.. lines]];
        }

        var papers = lines.Single(static line => line.Code == AgendaLines.Papers);
        var piece = papers.IsSet ? papers with { Minutes = Math.Max(1, papers.Minutes / sessions), Least = Math.Max(1, papers.Minutes / sessions) } : papers;
        var more = piece with { Text = papers.Text + " (tiếp theo)" };
        var before = lines.TakeWhile(static line => line.Code != AgendaLines.Papers).ToList();
        return [[.. before, piece], .. Enumerable.Repeat<List<AgendaLine>>([more], sessions - 2), [more, .. lines.Skip(before.Count + 1)]];
    }

    private static string? Fit(List<Slot> slots, DraftSession session, bool isEndStated)
    {
        var room = session.Minutes;
        var least = slots.Sum(static slot => slot.Line.Least);
        if (least > room)
        {
            slots.ForEach(static slot => slot.Minutes = slot.Line.Least);
            return Overflow(slots, session);
        }

        for (var over = slots.Sum(static slot => slot.Minutes) - room; over > 0;)
        {
            var longest = slots.MaxBy(static slot => slot.Minutes - slot.Line.Least)!;
            var taken = Math.Min(Math.Min(5, over), longest.Minutes - longest.Line.Least);
            longest.Minutes -= taken;
            over -= taken;
        }

        return Stretch(slots, session, isEndStated);
    }

    private static string? Stretch(List<Slot> slots, DraftSession session, bool isEndStated)
    {
        var spare = session.Minutes - slots.Sum(static slot => slot.Minutes);
        var middle = slots.FindLastIndex(static slot => slot.Line.Code is AgendaLines.Papers or "A9");
        if (spare >= Break && session.Minutes >= LongEnoughForBreak && middle >= 0 && middle < slots.Count - 1)
        {
            slots.Insert(middle + 1, new Slot(new AgendaLine("", "Giải lao", Break, Break, 0, "Ban Tổ chức")));
            spare -= Break;
        }

        var growing = slots.Where(static slot => slot.Line is { Share: > 0, IsSet: false }).ToList();
        if (growing.Count == 0)
        {
            // Where every length is the officer's own, the meeting ends when its work is done, unless the hour is the officer's too.
            return spare > 0 && isEndStated ? $"Chương trình chỉ dùng {session.Minutes - spare} trong {session.Minutes} phút của buổi họp ({Hours(session)}); hãy tăng số phút của một nội dung ở \"programme\" hoặc sửa \"event.end\"." : null;
        }

        while (spare > 0)
        {
            var next = growing.MinBy(static slot => (decimal)(slot.Minutes - slot.Line.Minutes) / slot.Line.Share)!;
            var given = Math.Min(5, spare);
            next.Minutes += given;
            spare -= given;
        }

        return null;
    }

    private static string Overflow(List<Slot> slots, DraftSession session)
    {
        var used = 0;
        var left = slots.SkipWhile(slot => (used += slot.Minutes) <= session.Minutes).Select(static slot => $"“{slot.Line.Text}” ({slot.Minutes} phút)");
        return $"Chương trình cần ít nhất {slots.Sum(static slot => slot.Minutes)} phút, buổi họp chỉ có {Math.Max(0, session.Minutes)} phút ({Hours(session)}); không còn giờ cho: {string.Join("; ", left)}."
            + " Hãy giảm số phút ở \"programme\", bớt nội dung hoặc sửa \"event.start\", \"event.end\".";
    }

    private static string Hours(DraftSession session) => $"từ {DraftDates.Hour(session.Start)} đến {DraftDates.Hour(session.End)}";

    private sealed class Slot(AgendaLine line)
    {
        public AgendaLine Line { get; } = line;

        public int Minutes { get; set; } = line.Minutes;
    }
}

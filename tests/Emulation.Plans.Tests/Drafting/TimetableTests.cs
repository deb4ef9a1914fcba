using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting;

public sealed class TimetableTests
{
    private static readonly string[] WholeDay = ["I. TỔ CHỨC HỘI NGHỊ CẤP XÃ", "1. Thời gian: 01 ngày."];

    private static Timetable Of(Func<EventFacts, EventFacts> change, params ProgrammeFacts[] programme) =>
        SampleBrief.Of(SampleBrief.Facts with { Event = change(SampleBrief.Facts.Event!), Programme = programme }).Timetable;

    [Fact]
    public void Whatever_is_asked_a_half_day_is_filled_to_the_minute_or_refused()
    {
        var random = new Random(20250822);
        var (filled, refused) = (0, 0);
        for (var i = 0; i < 2000; i++)
        {
            var start = new TimeOnly(7, 0).AddMinutes(random.Next(90));
            var end = start.AddMinutes(random.Next(60, 300));
            var programme = AgendaLines.Codes.Where(_ => random.Next(3) == 0).Select(code => new ProgrammeFacts(code, random.Next(2) == 0 ? random.Next(1, 90) : null, null)).ToArray();

            var timetable = Of(held => held with { Start = start, End = end }, programme);

            Assert.All(timetable.Entries.Zip(timetable.Entries.Skip(1)), static pair => Assert.Equal(pair.First.To, pair.Second.From));
            Assert.All(programme.Where(static line => line.Minutes is not null), line => Assert.Equal(line.Minutes, timetable.Entries.Single(entry => entry.Code == line.Item).Minutes));
            Assert.Equal(timetable.Refusal is null, timetable.Entries.Sum(static entry => entry.Minutes) == (int)(end - start).TotalMinutes);
            if (timetable.Refusal is null)
            {
                Assert.Equal((start, end), (timetable.Entries[0].From, timetable.Entries[^1].To));
                filled++;
            }
            else
            {
                refused++;
            }
        }

        Assert.True(filled > 400 && refused > 400, $"{filled} filled, {refused} refused");
    }

    [Fact]
    public void What_finds_no_time_is_named_with_its_minutes()
    {
        var refusal = Of(static held => held with { Start = new TimeOnly(8, 0), End = new TimeOnly(9, 30) }, new ProgrammeFacts("A8", 60, null)).Refusal;

        Assert.Contains("buổi họp chỉ có 90 phút (từ 08 giờ 00 đến 09 giờ 30)", refusal, StringComparison.Ordinal);
        Assert.Contains("“Tổng kết và bế mạc” (5 phút)", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("Chào cờ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_that_run_backwards_hold_nothing() =>
        Assert.Contains("chỉ có 0 phút", Of(static held => held with { End = new TimeOnly(7, 0) }).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_long_session_has_a_break_behind_the_papers_and_a_short_one_has_none()
    {
        var entries = Of(static held => held).Entries;
        var at = entries.ToList().FindIndex(static entry => entry.Code is null);

        Assert.Equal("A8", entries[at - 1].Code);
        Assert.Equal("Giải lao", entries[at].Text);
        Assert.DoesNotContain(Of(static held => held with { End = new TimeOnly(9, 45) }).Entries, static entry => entry.Code is null);
    }

    [Fact]
    public void A_whole_day_is_filled_in_both_halves_and_papers_go_on_after_noon()
    {
        var timetable = SampleBrief.Of(SampleBrief.Facts with { Event = SampleBrief.Facts.Event! with { Session = null } }, WholeDay).Timetable;
        var halves = timetable.Entries.GroupBy(static entry => entry.From.Hour < 12).ToList();

        Assert.Null(timetable.Refusal);
        Assert.Equal([240, 210], halves.Select(static half => half.Sum(static entry => entry.Minutes)));
        Assert.Equal(("A8", "Tham luận của đại diện tập thể, cá nhân tiêu biểu (tiếp theo)"), (halves[1].First().Code, halves[1].First().Text));
    }

    [Fact]
    public void An_item_of_the_facts_joins_the_agenda_with_its_speaker()
    {
        var brief = SampleBrief.Of(SampleBrief.Facts with { Programme = [new ProgrammeFacts("A9", 35, "Nhà báo Lê Hà")] });

        Assert.Equal((35, "Nhà báo Lê Hà"), brief.Timetable.Entries.Where(static entry => entry.Code == "A9").Select(static entry => (entry.Minutes, entry.Actor)).Single());
        Assert.Contains(SampleBrief.Texts(SampleBrief.Fill("agenda", brief), "items"), static item => item.StartsWith("Giao lưu", StringComparison.Ordinal));
    }

    [Fact]
    public void An_hour_that_the_facts_set_must_be_met_to_the_minute()
    {
        ProgrammeFacts[] all = [.. AgendaLines.Codes.Select(static code => new ProgrammeFacts(code, 5, null))];

        Assert.Null(Of(static held => held, all).Refusal);
        Assert.Contains("chỉ dùng 90 trong 240 phút", Of(static held => held with { End = new TimeOnly(11, 30) }, all).Refusal, StringComparison.Ordinal);
    }
}

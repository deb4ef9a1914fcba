using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting;

/// <summary>Chỗ không khớp giữa một giấy tờ và số liệu.</summary>
/// <param name="Paper">Title of the paper.</param>
/// <param name="Message">One Vietnamese sentence.</param>
/// <param name="At">Null where something is missing.</param>
public sealed record PaperFault(string Paper, string Message, Quotation? At)
{
    /// <summary>Whether only a fact is still to come: the paper shows a blank for it.</summary>
    public bool IsGap { get; init; }
}

/// <summary>
/// Soát các giấy tờ với nhau: each must show what all must show, and must show no other day, hour, place or name of the event.
/// The parent's own sentences among the duties are let alone.
/// </summary>
public sealed partial class PaperAgreement
{
    private const string Plan = "Kế hoạch";

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        [DraftTexts.EventName] = "tên hội nghị, đại hội", ["event.date"] = "ngày tổ chức", ["event.weekday"] = "thứ của ngày tổ chức", ["event.start"] = "giờ bắt đầu", ["event.venue"] = "địa điểm",
        ["issuer.name"] = "cơ quan tổ chức", ["signer.name"] = "họ tên người ký",
    };

    private readonly PaperBrief _brief;
    private readonly DraftTexts _texts;
    private readonly HashSet<DateOnly> _days;
    private readonly HashSet<TimeOnly> _hours;
    private readonly IReadOnlyList<string> _carried;
    private readonly EventMention? _event;

    // A guest may be called like the signer, or come from the office that invites.
    private readonly HashSet<string> _guests;

    public PaperAgreement(PaperBrief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        (_brief, _texts) = (brief, brief.Plan.Texts);
        var entries = brief.Plan.Timetable.Entries;
        _hours = [.. entries.SelectMany(static entry => new[] { entry.From, entry.To })];
        _days = [.. new[] { brief.Plan.Facts.Event?.Date, brief.Plan.Facts.Issue?.Date, brief.Plan.Parent?.Document.Date }.Concat(entries.Select(static entry => entry.Day))
            .Concat(brief.Plan.Duties.Select(static duty => duty.Deadline)).OfType<DateOnly>()];
        _carried = [.. brief.Plan.Duties.Where(static duty => duty.Work is null).Select(static duty => VietnameseText.ToKey(VietnameseText.ToNfc(duty.Task)))];
        _guests = brief.Invitees.Select(Line).ToHashSet(StringComparer.Ordinal);
        var name = _texts[DraftTexts.EventName];
        _event = EventNames.Find(name, VietnameseText.ToKey(name)) is [var own, ..] ? own : null;
    }

    public IEnumerable<PaperFault> FindIn(PaperDescriptor paper, PlanText text)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(text);
        var isPerGuest = paper.Key == "invitation";
        return [.. Shown(paper.Title, paper.States, isPerGuest ? Math.Max(1, _brief.Invitees.Count) : 1, text), .. isPerGuest ? Guests(paper.Title, text) : [],
            .. text.Blocks.SelectMany(block => Days(paper.Title, block).Concat(Hours(paper.Title, block)).Concat(Venue(paper.Title, block)).Concat(Names(paper.Title, block)))];
    }

    /// <summary>A plan cites other days and other events; what it says of its own is compared.</summary>
    public IEnumerable<PaperFault> FindInPlan(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. Shown(Plan, [DraftTexts.EventName, "event.date", "event.venue"], 1, plan).Where(static fault => !fault.IsGap),
            .. plan.Blocks.SelectMany(block => Venue(Plan, block).Concat(Names(Plan, block)).Concat(block.Key.StartsWith("thời gian:", StringComparison.Ordinal) ? Days(Plan, block) : [])
                .Concat(Span().IsMatch(block.Key) ? Hours(Plan, block) : []))];
    }

    // All copies come from one template: what one of them shows twice, each shows twice.
    private IEnumerable<PaperFault> Shown(string paper, IReadOnlyList<string> names, int copies, PlanText text)
    {
        foreach (var name in names)
        {
            var value = _texts[name];
            if (value.Contains(DraftBrief.Blank, StringComparison.Ordinal))
            {
                yield return new PaperFault(paper, $"Số liệu chưa có {Titles.GetValueOrDefault(name, name)}; giấy tờ còn để trống chỗ này.", null) { IsGap = true };
                continue;
            }

            var key = VietnameseText.Squeeze(VietnameseText.ToKey(VietnameseText.ToNfc(value)));
            var count = text.Blocks.Where(block => !_guests.Contains(VietnameseText.Squeeze(block.Text))).Sum(block => Count(block.Key, key));
            if (count == 0 || count % copies != 0)
            {
                yield return new PaperFault(paper, count == 0 ? $"Không ghi {Titles.GetValueOrDefault(name, name)} “{value}”." : $"Ghi {Titles.GetValueOrDefault(name, name)} “{value}” {count} lần cho {copies} tờ: có tờ thiếu hoặc ghi khác.", null);
            }
        }
    }

    private IEnumerable<PaperFault> Guests(string paper, PlanText text)
    {
        var written = text.Blocks.CountBy(static block => VietnameseText.Squeeze(block.Text), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return _brief.Invitees.GroupBy(Line, StringComparer.Ordinal)
            .Where(guest => written.GetValueOrDefault(guest.Key) != guest.Count())
            .Select(guest => new PaperFault(paper, $"Có {written.GetValueOrDefault(guest.Key)} giấy mời ghi “{guest.Key}”, danh sách có {guest.Count()} (dòng {string.Join(", ", guest.Select(static invitee => invitee.Row))}).", null));
    }

    private static string Line(Invitee invitee) => VietnameseText.Squeeze(VietnameseText.ToNfc(Papers.InvitationPaper.GuestOf(invitee)));

    private IEnumerable<PaperFault> Days(string paper, Block block)
    {
        foreach (var date in Dates.Find(block).Where(date => date.Precision == DatePrecision.Day && !IsCarried(block, date.Span)))
        {
            if (!_days.Contains(date.From))
            {
                yield return At(paper, block, date.Span, "Ngày này không có trong số liệu và kế hoạch.");
            }
            else if (date.Weekday is { } weekday && weekday != date.From.DayOfWeek)
            {
                yield return At(paper, block, date.Span, $"Ngày {DraftDates.Short(date.From)} là {DraftDates.Weekday(date.From)}.");
            }
        }
    }

    private IEnumerable<PaperFault> Hours(string paper, Block block) => Hour().Matches(block.Key)
        .Where(hour => !(int.Parse(hour.Groups["hour"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is < 24 and var h
            && (hour.Groups["minute"].Success ? int.Parse(hour.Groups["minute"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0) is < 60 and var m && _hours.Contains(new TimeOnly(h, m)))
            && !IsCarried(block, new TextSpan(hour.Index, hour.Length)))
        .Select(hour => At(paper, block, new TextSpan(hour.Index, hour.Length), "Giờ này không có trong chương trình."));

    private IEnumerable<PaperFault> Venue(string paper, Block block)
    {
        var venue = _texts["event.venue"];
        const string label = "địa điểm:";
        var start = block.Key.IndexOf(label, StringComparison.Ordinal);
        var end = block.Key.TrimEnd('.', ';', ' ', '/').Length;
        return start is >= 0 and < 6 && start + label.Length <= end && !venue.Contains(DraftBrief.Blank, StringComparison.Ordinal) && !VietnameseText.SameWords(block.Text[(start + label.Length)..end].Trim(), venue.TrimEnd('.', ';', ' ', '/'))
            ? [At(paper, block, TextSpan.Between(start + label.Length, end).Trim(block.Text), $"Địa điểm theo số liệu là “{venue}”.")] : [];
    }

    private IEnumerable<PaperFault> Names(string paper, Block block) => _event is not { } own ? []
        : EventNames.Find(block).Where(found => IsOurs(found, own) && !IsCarried(block, found.Span) && (Differs(found.Ordinal, own.Ordinal) || Differs(found.Period, own.Period) || Differs(found.Unit, own.Unit) || found.Form != own.Form))
            .Select(found => At(paper, block, found.Span, $"Tên theo số liệu là “{_texts[DraftTexts.EventName]}”."));

    // Another level's congress has a name of its own; a name with neither ordinal nor period only speaks of the kind of meeting.
    private bool IsOurs(EventMention found, EventMention own) => (found.Ordinal is not null || found.Period is not null)
        && (found.Unit is null ? found.Form == own.Form : VietnameseText.ToKey(found.Unit).StartsWith(VietnameseText.ToKey(_texts["unit.kind"]) + " ", StringComparison.Ordinal));

    private static bool Differs(string? found, string? own) => found is not null && !VietnameseText.SameWords(found, own ?? "");

    private bool IsCarried(Block block, TextSpan span) => _carried.Any(task => task.Length > 0 && block.Key.IndexOf(task, StringComparison.Ordinal) is >= 0 and var at && new TextSpan(at, task.Length).Contains(span));

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            // "Nguyễn Văn A" is not in "Nguyễn Văn An".
            count += at + part.Length < text.Length && char.IsLetterOrDigit(text[at + part.Length]) || at > 0 && char.IsLetterOrDigit(text[at - 1]) ? 0 : 1;
        }

        return count;
    }

    private static PaperFault At(string paper, Block block, TextSpan span, string message) =>
        new(paper, message, new Quotation(span.Slice(block.Text), new Location("draft", "", block.Index, span.Start, span.Length) { Page = block.Page }));

    [GeneratedRegex(@"(?<![\d/.])(?<hour>\d{1,2})\s*(?:giờ|h|:)\s*(?<minute>\d{2})?(?![\d\p{L}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^\d{1,2} giờ \d{2} - \d{1,2} giờ \d{2}$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Span();
}

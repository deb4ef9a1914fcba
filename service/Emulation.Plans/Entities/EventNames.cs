using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Tên hội nghị, đại hội: form, then unit, ordinal and period in whatever order they follow.</summary>
public static partial class EventNames
{
    private const string Congress = "Đại hội thi đua yêu nước";
    private const string GoodPeople = "Hội nghị biểu dương người tốt, việc tốt";
    private const string GoodWorkers = "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo";

    public static IReadOnlyList<EventMention> Find(Block block) => block.Once(typeof(EventNames), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<EventMention> Find(string text, string key)
    {
        if (!key.Contains("hội nghị", StringComparison.Ordinal) && !key.Contains("đại hội", StringComparison.Ordinal))
        {
            return [];
        }

        var forms = FormPattern().Matches(key);
        if (forms.Count == 0)
        {
            return [];
        }

        var (units, ordinals) = (AdministrativeUnits.Find(text, key), Ordinals.Find(text, key));
        return [.. forms.Select(form => Read(key, form, units, ordinals))];
    }

    private static EventMention Read(string key, Match form, IReadOnlyList<UnitMention> units, IReadOnlyList<Ordinal> ordinals)
    {
        string? unit = null, ordinal = null, period = null;
        var (end, going) = (form.Index + form.Length, true);
        while (going)
        {
            var next = end + Blank(key, end);
            going = false;
            if (unit is null && UnitAt(key, next, units) is var (name, unitEnd) && unitEnd > next)
            {
                (unit, end, going) = (name, unitEnd, true);
            }
            else if (ordinal is null && ordinals.FirstOrDefault(found => found.Span.Start == next) is { } found)
            {
                (ordinal, end, going) = (found.Roman, found.Span.End, true);
            }
            else if (period is null && PeriodPattern().Match(key, next) is { Success: true } years)
            {
                period = years.Groups["from"].Value + (years.Groups["to"].Success ? "-" + years.Groups["to"].Value : "");
                (end, going) = (years.Index + years.Length, true);
            }
        }

        return new EventMention(TextSpan.Between(form.Index, end), FormOf(form), unit, ordinal, period);
    }

    private static int Blank(string key, int position)
    {
        var length = 0;
        while (position + length < key.Length && key[position + length] is ' ' or ',' or '"')
        {
            length++;
        }

        return length;
    }

    private static (string? Name, int End) UnitAt(string key, int position, IReadOnlyList<UnitMention> units)
    {
        if (ScopePattern().Match(key, position) is { Success: true } scope)
        {
            return (VietnameseText.Squeeze(scope.Value), scope.Index + scope.Length);
        }

        var unit = units.FirstOrDefault(found => found.Span.Start == position);
        return unit is null or { Plural: true }
            ? (null, position)
            : (unit.Name is null ? UnitKinds.WordOf(unit.Kind) : UnitKinds.WordOf(unit.Kind) + " " + unit.Name, unit.Span.End);
    }

    private static string FormOf(Match form)
    {
        if (form.Groups["congress"].Success)
        {
            return Congress;
        }

        if (form.Groups["people"].Success || form.Groups["workers"].Success)
        {
            return form.Groups["people"].Success ? GoodPeople : GoodWorkers;
        }

        var verbs = VietnameseText.Squeeze(form.Groups["verbs"].Value);
        return verbs.Length == 0 ? "Hội nghị điển hình tiên tiến" : $"Hội nghị {verbs} điển hình tiên tiến";
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<congress>đại\s+hội\s+thi\s+đua\s+yêu\s+nước)|hội\s+nghị\s+(?:"
        + @"(?<people>biểu\s+dương\s+(?:(?:các|những)\s+)?(?:(?:tấm\s+)?gương\s+)?người\s+tốt\s*[,-]?\s*việc\s+tốt)"
        + @"|(?<workers>biểu\s+dương\s+(?:(?:các|những)\s+)?(?:người\s+)?lao\s+động\s+giỏi\s*[,-]?\s*lao\s+động\s+sáng\s+tạo)"
        + @"|(?:(?<verbs>(?:tuyên|biểu)\s+dương(?:\s*(?:,|và)\s*(?:tôn\s+vinh|khen\s+thưởng|(?:tuyên|biểu)\s+dương))*|tôn\s+vinh(?:\s*(?:,|và)\s*(?:(?:tuyên|biểu)\s+dương|khen\s+thưởng))*)\s+)?(?:(?:các|những)\s+)?(?:(?:tấm\s+)?gương\s+)?điển\s+hình\s+tiên\s+tiến))(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FormPattern();

    [GeneratedRegex(@"\G(?:toàn\s+quốc|(?:ở\s+)?các\s+cấp(?:\s*,\s*các\s+ngành)?|cấp\s+(?:xã|phường|huyện|tỉnh|thành\s+phố|cơ\s+sở|trên))(?!\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ScopePattern();

    [GeneratedRegex(@"\G(?:\(\s*)?(?:(?:giai\s+đoạn|nhiệm\s+kỳ|năm)\s+)?(?<from>(?:19|20)\d\d)(?:\s*(?:-|đến)\s*(?<to>(?:19|20)\d\d))?(?![\d/])(?:\s*\))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PeriodPattern();
}

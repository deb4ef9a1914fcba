using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Ai được giao: the unit that a heading, a field name or a sentence lays its duty on, and that unit's level.</summary>
internal static partial class TaskOwners
{
    /// <summary>Whether the item's first words are a unit and no action.</summary>
    public static bool OpensWithUnit(PlanItem item) =>
        UnitWords().IsMatch(item.ContentKey) || Bodies.Find(item.Block).Any(body => body.Span.Start <= item.ContentStart + 8);

    // "Phối hợp với Văn phòng: …" names a partner.
    public static bool FieldIsUnit(PlanItem item, TextSpan field) =>
        !field.Slice(item.Block.Key).StartsWith("phối hợp", StringComparison.Ordinal) && NamesUnit(item, field);

    private static bool NamesUnit(PlanItem item, TextSpan field) =>
        Bodies.Find(item.Block).Any(body => body.Span.Start < field.End) || UnitWords().IsMatch(field.Slice(item.Block.Key));

    /// <summary>The unit a heading or the head of a line names, without "Đề nghị" and "Giao".</summary>
    public static (string Name, bool Asked)? Unit(PlanItem item)
    {
        foreach (var above in item.SelfAndAncestors())
        {
            var span = above.IsHeading ? above.ContentSpan : above.Field is { } field && FieldIsUnit(above, field) ? field : (TextSpan?)null;
            if (span is { } name && (!above.IsHeading || FieldIsUnit(above, name)) && above.Label?.Kind is LabelKind.Arabic or LabelKind.Letter or LabelKind.Bullet && above.Topic is Topic.Implementation)
            {
                return Strip(name.Slice(above.Block.Text));
            }
        }

        return null;
    }

    private static (string Name, bool Asked) Strip(string name)
    {
        var match = Address().Match(VietnameseText.ToKey(name));
        var duty = Duty().Match(VietnameseText.ToKey(name), match.Length);
        return (name[match.Length..(duty.Success ? duty.Index : name.Length)].Trim(' ', ':', '.', ';'), match.Value.Contains("đề nghị", StringComparison.Ordinal));
    }

    // "3. Phòng Kinh tế lập dự toán…": the sentence's own subject is the body it opens with.
    public static (string Name, bool Asked)? OwnSubject(PlanItem item, TextSpan sentence, (string Name, bool Asked)? heading)
    {
        var key = item.Block.Key;
        var address = Address().Match(key[sentence.Start..sentence.End]);
        var at = sentence.Start + address.Length;
        var asked = address.Value.Contains("đề nghị", StringComparison.Ordinal);
        var body = Bodies.Find(item.Block).FirstOrDefault(body => body.Span.Start >= at && body.Span.Start <= at + 8);
        if (body is not null)
        {
            // "UBND" alone is the issuer's own; "UBND các xã, phường" are those below.
            var several = Subordinates().Match(key, body.Span.Start, sentence.End - body.Span.Start);
            return (item.Block.Text.Substring(body.Span.Start, Math.Max(body.Span.Length, several.Length)), asked);
        }

        var group = GroupSubject().Match(key, at);
        return group.Success && group.Index == at ? (item.Block.Text.Substring(at, group.Groups["name"].Length).Trim(), asked) : asked && heading is null ? ("", true) : null;
    }

    public static AdministrativeLevel LevelOf(Plan plan, PlanItem item)
    {
        foreach (var above in item.SelfAndAncestors().Where(static above => above.Topic == Topic.Implementation))
        {
            // Whom a department guides or works with is not who has the duty.
            if (SubordinateSubject().Match(above.ContentKey) is { Success: true } subject && !ActsUpon().IsMatch(above.ContentKey[..subject.Index]))
            {
                return LevelScope.Of(above.IsHeading ? above.ContentKey : subject.Value, plan.Header.Level);
            }
        }

        return item.Level;
    }

    // "2. Sở Tài chính chỉ đạo các đơn vị thực hiện:" names its unit first.
    [GeneratedRegex(@"(?<=\S\s\S+)\s(?:chủ trì|có trách nhiệm|chỉ đạo|thực hiện)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Duty();

    [GeneratedRegex(@"^\W*(?:(?:các|tập thể|thủ trưởng|đồng chí|đơn vị|cơ quan|sở|phòng|ban|ubnd|ủy ban|hội|đoàn|công an|quân sự|bộ|chi cục|cục|thuế|trung tâm|văn phòng|trường|trạm|bệnh viện|ngân hàng|kho bạc|bưu điện|báo|đài|doanh nghiệp|công ty|hợp tác xã|mặt trận|liên đoàn|hội đồng|thường trực|chủ tịch|giám đốc|tổ chức|thành viên|bộ phận|chi bộ|thôn|xóm|bản|buôn|ấp|khu|khối|cụm|tổ)\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex UnitWords();

    [GeneratedRegex(@"^\W*(?:giao|đề nghị|yêu cầu|phân công)\s+(?:cho\s+)?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G(?<name>(?:thủ trưởng|các)\s[^.:;]{3,120}?)(?=\s(?:xây dựng|tổ chức(?! (?:có liên quan|liên quan|chính trị|xã hội|và|cá nhân|,))|căn cứ|phối hợp|chủ động|chủ trì|có trách nhiệm|triển khai|theo dõi|lựa chọn|lập|rà soát|hướng dẫn|thực hiện|tăng cường|báo cáo|gửi|tiếp tục|nâng cao|đẩy mạnh|kiện toàn|quan tâm|bố trí|chỉ đạo|phổ biến|tuyên truyền|cử|chuẩn bị|đăng ký|kịp thời|nghiêm túc)\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex GroupSubject();

    [GeneratedRegex(@"\G(?:ubnd|ủy ban nhân dân)(?: cấp)?(?: các)? (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)(?:, (?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?![\w\s]*\p{Lu}))*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Subordinates();

    [GeneratedRegex(@"\b(?:theo dõi|đôn đốc|hướng dẫn|phối hợp|chỉ đạo|kiểm tra|giám sát|chủ trì|tham mưu|tổng hợp|đề nghị của|báo cáo|hỗ trợ|triển khai|thống nhất)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ActsUpon();

    [GeneratedRegex(@"(?:ubnd|ủy ban nhân dân)(?: cấp)?(?: các)? (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?:, (?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố))*(?=\s*(?:$|[,;:.]|xây dựng|tổ chức|căn cứ|chủ động|có trách nhiệm|triển khai|lựa chọn|báo cáo|và))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SubordinateSubject();
}

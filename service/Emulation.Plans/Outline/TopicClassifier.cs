using System.Text.RegularExpressions;

namespace Emulation.Plans.Outline;

/// <summary>Nhận biết nội dung của đề mục by the words of headings in use (several offices, several years); the number in front is ignored.</summary>
internal static partial class TopicClassifier
{
    /// <summary>What a heading or a field name ("Hình thức tổ chức") says it is about; <see cref="Topic.None"/> when it says nothing known.</summary>
    public static Topic Classify(string key)
    {
        if (Implementation().IsMatch(key))
        {
            return Topic.Implementation;
        }

        if (key.Contains("kinh phí", StringComparison.Ordinal))
        {
            return Topic.Budget;
        }

        if (Pilot().IsMatch(key))
        {
            return Topic.Pilot;
        }

        if (RunUp().IsMatch(key))
        {
            return Topic.RunUp;
        }

        if (key.Contains("mục đích", StringComparison.Ordinal))
        {
            return Topic.Purpose;
        }

        return Principles().IsMatch(key) ? Topic.Principles : Conference(key);
    }

    private static Topic Conference(string key)
    {
        if (Agenda().IsMatch(key))
        {
            return Topic.Agenda;
        }

        var parts = Parts(key);
        if (parts.Count > 1)
        {
            return Topic.Organisation;
        }

        if (Stage().IsMatch(key))
        {
            return Topic.Stage;
        }

        if (Report().IsMatch(key))
        {
            return Topic.Report;
        }

        if (Selection().IsMatch(key))
        {
            return Topic.Selection;
        }

        if (parts.Count == 1)
        {
            return parts[0];
        }

        return Work().IsMatch(key) ? Topic.Work : Topic.None;
    }

    private static List<Topic> Parts(string key)
    {
        var parts = new List<Topic>(5);
        if (FormWord().IsMatch(key))
        {
            parts.Add(Topic.Form);
        }

        if (TimeWord().IsMatch(key))
        {
            parts.Add(Topic.Time);
        }

        if (VenueWord().IsMatch(key))
        {
            parts.Add(Topic.Venue);
        }

        if (CompositionWord().IsMatch(key))
        {
            parts.Add(Topic.Composition);
        }

        if (NumberWord().IsMatch(key))
        {
            parts.Add(Topic.DelegateNumber);
        }

        // "Thành phần, số lượng đại biểu" is one matter with two sides: the number is what others are measured by.
        if (parts is [Topic.Composition, Topic.DelegateNumber])
        {
            parts = [Topic.DelegateNumber];
        }

        return parts;
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"tổ chức thực hiện|tổ chức triển khai|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|^\W*trách nhiệm (?:thực hiện|của)", Plain, 5000)]
    private static partial Regex Implementation();

    [GeneratedRegex(@"chỉ đạo điểm|làm điểm|tổ chức điểm", Plain, 5000)]
    private static partial Regex Pilot();

    [GeneratedRegex(@"từ nay đến|hoạt động (?:trước|chào mừng|bên lề)|trước(?:, trong)? và (?:trong|sau)|tập trung (?:thực hiện|từ nay)|^(?:công tác )?(?:thông tin, )?tuyên truyền", Plain, 5000)]
    private static partial Regex RunUp();

    [GeneratedRegex(@"^\W*(?:các )?(?:yêu cầu|nguyên tắc|quan điểm)", Plain, 5000)]
    private static partial Regex Principles();

    [GeneratedRegex(@"^\W*(?:nội dung,? )?(?:và )?chương trình|chương trình,? (?:nội dung|hội nghị|đại hội)|nội dung,? (?:và )?chương trình|^\W*nội dung (?:của )?(?:hội nghị|đại hội|buổi lễ)", Plain, 5000)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"ma\s?-?ket|ma\s?-?két|khẩu hiệu|khánh tiết|trang trí", Plain, 5000)]
    private static partial Regex Stage();

    [GeneratedRegex(@"báo cáo (?:tổng kết|tham luận|trung tâm|chính trị)|(?:xây dựng|nội dung|đề cương|bố cục).{0,20}báo cáo|tham luận", Plain, 5000)]
    private static partial Regex Report();

    [GeneratedRegex(@"lựa chọn|bình xét|bình chọn|suy tôn|khen thưởng|tiêu chuẩn|giới thiệu đại biểu|đại biểu (?:đi )?dự (?:đại hội|hội nghị)", Plain, 5000)]
    private static partial Regex Selection();

    [GeneratedRegex(@"nhiệm vụ|giải pháp|nội dung|chỉ tiêu|mục tiêu|phương hướng", Plain, 5000)]
    private static partial Regex Work();

    [GeneratedRegex(@"hình thức(?! khen)", Plain, 5000)]
    private static partial Regex FormWord();

    [GeneratedRegex(@"thời gian(?! (?:thực hiện|hoàn thành|triển khai))|thời lượng|thời điểm|ngày tổ chức", Plain, 5000)]
    private static partial Regex TimeWord();

    [GeneratedRegex(@"địa điểm|nơi tổ chức", Plain, 5000)]
    private static partial Regex VenueWord();

    [GeneratedRegex(@"thành phần|cơ cấu|đối tượng (?:dự|tham dự|triệu tập)", Plain, 5000)]
    private static partial Regex CompositionWord();

    [GeneratedRegex(@"số lượng|số đại biểu|phân bổ đại biểu|tổng số", Plain, 5000)]
    private static partial Regex NumberWord();
}

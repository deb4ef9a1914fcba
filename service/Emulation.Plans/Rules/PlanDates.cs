using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Các mốc của kế hoạch: when it can be issued at the earliest and when its event is held.</summary>
internal static partial class PlanDates
{
    /// <summary>A plan cannot be older than the youngest act it is based on, nor than the first day its own date line leaves open.</summary>
    public static DateOnly? Earliest(Inspection inspection)
    {
        var cited = inspection.Draft.Of(RequirementKind.Citation).Where(static statement => statement.Location.Path.Length == 0).Max(static statement => ((CitationValue)statement.Value).Date);
        var dated = inspection.Plan.Header.Date ?? inspection.Plan.Header.DateRange?.From;
        return cited > dated ? cited : dated ?? cited;
    }

    /// <summary>The event's own days with the place that states them; null for a plan of several levels.</summary>
    public static (DateValue Days, Quotation Place)? Event(Inspection inspection) =>
        !inspection.Plan.BindsSubordinates && inspection.Draft.Of(RequirementKind.Date).FirstOrDefault() is { Value: DateValue days } statement
            ? (days, Draft.Evidence(statement)) : null;

    /// <summary>Whether a duty belongs behind the event: reports on it, settling accounts, lessons.</summary>
    public static bool IsAfterwards(string key) => Afterwards().IsMatch(key);

    [GeneratedRegex(@"sau (?:khi|hội nghị|đại hội|buổi)|báo cáo (?:kết quả|tổng hợp|tình hình)|quyết toán|thanh toán|rút kinh nghiệm|kết quả (?:tổ chức|thực hiện)|đại hội|cấp trên|hằng (?:năm|quý|tháng)|hàng (?:năm|quý|tháng)|nhân rộng|tuyên truyền", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Afterwards();
}

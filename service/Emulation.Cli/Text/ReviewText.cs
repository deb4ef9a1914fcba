using System.Globalization;
using Emulation.Plans.Checking;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Text;

/// <summary>The report of a review in a terminal: a line for each unit, then what is no unit's plan.</summary>
internal static class ReviewText
{
    public static void Write(ReviewReport report, TextWriter output)
    {
        foreach (var unit in report.Units)
        {
            output.WriteLine(PlainLine.Of(unit.Current?.Plan is { } plan ? $"- {unit.Name}: {Counts(plan)} [{unit.Current.Path}]" : $"- {unit.Name}: chưa gửi"));
        }

        foreach (var item in report.Strays.Concat(report.Unreadable))
        {
            output.WriteLine(PlainLine.Of($"- {item.Path}: {item.Reason}"));
        }

        var sent = report.Units.Count(static unit => unit.Current is not null);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Tổng cộng: {sent} đơn vị có kế hoạch, {report.Units.Count - sent} chưa gửi; {report.Units.Sum(static unit => unit.Others.Count)} bản không tính, {report.Strays.Count} tệp không phải dự thảo, {report.Unreadable.Count} tệp không đọc được."));
    }

    /// <summary>Whether a plan that counts breaks or forgets something, or has an error of its own.</summary>
    public static bool IsFaulty(ReviewReport report) => report.Plans.Any(report.IsFaulty);

    private static string Counts(ReviewedPlan plan)
    {
        int Of(Verdict verdict) => plan.Verdicts.Count(one => one.Verdict == verdict);
        return string.Create(CultureInfo.InvariantCulture,
            $"đạt {Of(Verdict.Met)}, trái {Of(Verdict.Violated)}, thiếu {Of(Verdict.Missing)}, cần xem {Of(Verdict.NeedsReview)}, cần số liệu {Of(Verdict.NeedsInput)}; {plan.Findings.Count(static one => one.Severity == Severity.Error)} lỗi, {plan.Findings.Count(static one => one.Severity == Severity.Warning)} cảnh báo{(plan.Cited.Count == 0 ? "; không viện dẫn văn bản cấp trên" : "")}");
    }
}

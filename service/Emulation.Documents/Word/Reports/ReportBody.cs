using System.Globalization;
using DocumentFormat.OpenXml;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;
using static Emulation.Documents.Word.Reports.ReportText;

namespace Emulation.Documents.Word.Reports;

/// <summary>Nội dung báo cáo: first what must be mended, then every verdict, then what is worth a look, then what was let stand.</summary>
internal static class ReportBody
{
    // The whole text is 8 788 twentieths of a point wide.
    private static readonly int[] Columns = [624, 3400, 1464, 3300];

    private static readonly Verdict[] Order = [Verdict.Violated, Verdict.Missing, Verdict.NeedsInput, Verdict.NeedsReview, Verdict.Met, Verdict.NotApplicable];

    public static IEnumerable<OpenXmlElement> Of(CheckedPlan result)
    {
        var unmet = result.Report.Verdicts.Where(static one => one.Verdict is Verdict.Violated or Verdict.Missing)
            .OrderBy(static one => Array.IndexOf(Order, one.Verdict)).ToList();
        var errors = result.Report.Open.Where(static one => one.Severity == Severity.Error).ToList();
        var others = result.Report.Open.Where(static one => one.Severity != Severity.Error).ToList();
        var waived = result.Report.Findings.Where(static one => one.Waiver is not null).ToList();
        return Head(result)
            .Concat(Mend(result, unmet, errors))
            .Concat(Table(result))
            .Concat(Section($"III. LƯU Ý KHÁC ({others.Count})", others, result))
            .Concat(waived.Count + (result.Report.LapsedWaivers?.Count ?? 0) == 0 ? [] : Waived(result, waived));
    }

    private static IEnumerable<OpenXmlElement> Head(CheckedPlan result)
    {
        yield return Title("KẾT QUẢ KIỂM TRA DỰ THẢO KẾ HOẠCH");
        if (result.Unit is { } unit)
        {
            yield return Centred($"Đơn vị: {unit}");
        }

        yield return Centred($"Tệp: {result.Name}");
        foreach (var (index, parent) in result.Parents.Index())
        {
            yield return Centred($"Đối chiếu với {Wording.Parent(ParentIndex.Name(index), result.Parents)}{(parent.Issuer is { } issuer ? $" của {issuer}" : "")}");
        }

        if (result.Date is { } day)
        {
            yield return Centred($"Ngày kiểm tra: {Wording.Of(day)}");
        }
    }

    private static IEnumerable<OpenXmlElement> Mend(CheckedPlan result, List<RequirementVerdict> unmet, List<Finding> errors)
    {
        yield return Heading($"I. NỘI DUNG PHẢI SỬA ({unmet.Count + errors.Count})");
        if (unmet.Count + errors.Count == 0)
        {
            yield return Item("", "Không có.");
        }

        var number = 0;
        foreach (var one in unmet)
        {
            yield return Item($"{++number}. {Wording.Of(one.Verdict)}: {Name(one)}. ", one.Reason);
            yield return Note($"Cấp trên: {Wording.Quoted(one.Requirement.Quote)} ({Wording.Parent(one.Document, result.Parents)}, {Wording.Of(one.Requirement.Location)}).");
            if (one.Evidence is { } evidence)
            {
                yield return Note($"Dự thảo: “{evidence.Quote}” ({Wording.Of(evidence.Location)}).");
            }
        }

        foreach (var element in errors.SelectMany(finding => Lines(finding, ++number, result)))
        {
            yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Table(CheckedPlan result)
    {
        var verdicts = result.Report.Verdicts.OrderBy(static one => Array.IndexOf(Order, one.Verdict)).ToList();
        yield return Heading($"II. KẾT LUẬN THEO TỪNG YÊU CẦU ({verdicts.Count})");
        if (verdicts.Count == 0)
        {
            yield return Item("", "Chưa đối chiếu với văn bản cấp trên nào.");
            yield break;
        }

        yield return Grid(Columns, ["TT", "Yêu cầu của cấp trên", "Kết luận", "Dự thảo"], verdicts.Select((one, index) => new[]
        {
            (index + 1).ToString(CultureInfo.InvariantCulture),
            $"{Name(one)}: {Wording.Quoted(one.Requirement.Quote)}",
            Wording.Of(one.Verdict),
            one.Evidence is { } evidence ? $"“{evidence.Quote}” ({Wording.Of(evidence.Location)})" : one.Reason,
        }));
    }

    private static IEnumerable<OpenXmlElement> Section(string heading, List<Finding> findings, CheckedPlan result)
    {
        yield return Heading(heading);
        if (findings.Count == 0)
        {
            yield return Item("", "Không có.");
        }

        foreach (var element in findings.SelectMany((finding, index) => Lines(finding, index + 1, result)))
        {
            yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Waived(CheckedPlan result, List<Finding> waived)
    {
        foreach (var element in Section($"IV. ĐÃ ĐƯỢC MIỄN ({waived.Count})", waived, result))
        {
            yield return element;
        }

        foreach (var lapsed in result.Report.LapsedWaivers ?? [])
        {
            yield return Note($"Hết hiệu lực vì nội dung đã thay đổi: {lapsed.Rule}, {Wording.Of(lapsed.Waiver)}.");
        }
    }

    private static IEnumerable<OpenXmlElement> Lines(Finding finding, int number, CheckedPlan result)
    {
        yield return Item($"{number}. {Wording.Of(finding.Severity)} ({Wording.Of(finding.Location)}). ", finding.Message);
        if (finding.Quote.Length > 0)
        {
            yield return Note($"Dự thảo: “{finding.Quote}”.");
        }

        foreach (var related in finding.Related)
        {
            var where = related.Location.Document == "draft" ? "" : Wording.Parent(related.Location.Document, result.Parents) + ", ";
            yield return Note($"Xem: “{related.Quote}” ({where}{Wording.Of(related.Location)}).");
        }

        if (finding.Fix?.Replacement is { } replacement)
        {
            yield return Note($"Sửa thành: “{replacement}”.");
        }

        if (finding.Waiver is { } waiver)
        {
            yield return Note($"Miễn theo {Wording.Of(waiver)}.");
        }
    }

    private static string Name(RequirementVerdict one) =>
        $"{Wording.Of(one.Requirement.Kind, one.Item)} ({Wording.Of(one.Requirement.Modality)})";
}

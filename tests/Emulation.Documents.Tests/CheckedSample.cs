using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests;

/// <summary>A small result with one of everything a report can hold.</summary>
internal static class CheckedSample
{
    public static CheckedPlan Result { get; } = new("dự thảo <1>.docx", new PlanText { Source = SourceKind.Docx, Blocks = [] }, new CheckReport(
        [
            Verdict(Plans.Checking.Verdict.Missing, null), Verdict(Plans.Checking.Verdict.Violated, new Quotation("Tối đa 180 đại biểu", new Location("draft", "II", 14, 0, 19))),
            Verdict(Plans.Checking.Verdict.Met, null), Verdict(Plans.Checking.Verdict.NeedsReview, null),
        ],
        [
            new Finding("f1", "numbering/duplicated", Severity.Error, "Số “II.” đã dùng.", "II. NỘI DUNG \u0001 & <b>", new Location("draft", "II", 9, 0, 12), [new Quotation("II. A", new Location("draft", "II", 4, 0, 5))]) { Fix = new Fix(FixKind.Safe, "III. NỘI DUNG") },
            new Finding("f2", "names/ordinal", Severity.Warning, "Hai cách ghi lần thứ.", "lần thứ I", new Location("draft", "", 3, 0, 9), []),
            new Finding("f3", "names/ordinal", Severity.Error, "Hai cách ghi.", "lần thứ II", new Location("draft", "", 3, 0, 10), []) { Waiver = new Waiver("Theo tên đã duyệt", "Nguyễn Văn A", new DateOnly(2025, 8, 1)) },
        ])
    { Rules = RuleCatalogue.Evaluated(RuleDataReader.ReadShipped()) },
        [new SourceDocument("12/KH-UBND", new DateOnly(2025, 6, 10), "Ủy ban nhân dân tỉnh Bình Minh", "Kế hoạch tổ chức Đại hội")], new DateOnly(2025, 8, 1));

    private static RequirementVerdict Verdict(Verdict verdict, Quotation? evidence) => new(
        new Requirement("c1", RequirementKind.DelegateCap, AdministrativeLevel.Commune, Modality.Must, Binding.Subordinates, RequirementStatus.Extracted,
            new DelegateCapValue(Comparison.AtMost, 150, null), ["không quá 150 đại biểu"], new Location("parent:0", "II.2", 12, 4, 22)),
        "parent:0", null, verdict, evidence, "Dự thảo ghi 180, cấp trên cho không quá 150.");
}

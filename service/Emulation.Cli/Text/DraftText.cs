using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Text;

/// <summary>Says what a draft conflicts with, or what is left for the officer to fill in and to look at.</summary>
internal static class DraftText
{
    public static void Write(DraftOutcome outcome, SourceDocument parent, TextWriter error)
    {
        if (outcome.Conflicts.Count > 0)
        {
            WriteConflicts(outcome.Conflicts, parent, error);
            return;
        }

        var left = outcome.Report.Verdicts.Where(static one => VerdictWeight.Of(one) is Severity.Error or Severity.Warning).Select(static one => one.Reason)
            .Concat(outcome.Report.Findings.Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => finding.Message)).ToList();
        error.WriteLine(left.Count == 0 ? "Đã soạn; kiểm tra không còn lỗi, không còn cảnh báo." : $"Đã soạn; còn {left.Count} chỗ cần xem:");
        foreach (var one in left)
        {
            error.WriteLine(PlainLine.Of("- " + one));
        }
    }

    public static void WriteConflicts(IReadOnlyList<DraftConflict> conflicts, SourceDocument parent, TextWriter error)
    {
        error.WriteLine($"Không soạn được: số liệu không khớp với văn bản cấp trên hoặc với nhau ở {conflicts.Count} chỗ, chưa ghi tệp nào.");
        foreach (var conflict in conflicts)
        {
            error.WriteLine(PlainLine.Of($"- {(conflict.Fact is null ? "" : conflict.Fact + ": ")}{conflict.Reason}"));
            if (conflict.Parent is { } quote)
            {
                error.WriteLine(PlainLine.Of($"  Cấp trên: “{quote.Quote}” ({Wording.Parent("parent:0", [parent])}, {Wording.Of(quote.Location)})"));
            }
        }
    }
}

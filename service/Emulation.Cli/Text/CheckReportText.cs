using Emulation.Plans.Checking;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Text;

/// <summary>The printed report: what needs work first, what is met last, the counts on the last line.</summary>
internal static class CheckReportText
{
    private static readonly Verdict[] Order =
        [Verdict.Violated, Verdict.Missing, Verdict.NeedsInput, Verdict.NeedsReview, Verdict.Met, Verdict.NotApplicable];

    public static void Write(string draft, CheckReport report, TextWriter output)
    {
        output.WriteLine(PlainLine.Of($"KẾT QUẢ KIỂM TRA: {draft}"));
        foreach (var verdict in Order)
        {
            WriteVerdicts(verdict, [.. report.Verdicts.Where(one => one.Verdict == verdict)], output);
        }

        WriteFindings("PHÁT HIỆN TRONG DỰ THẢO", [.. report.Open], output);
        WriteFindings("ĐÃ ĐƯỢC MIỄN", [.. report.Findings.Where(static one => one.Waiver is not null)], output);
        foreach (var lapsed in report.LapsedWaivers ?? [])
        {
            output.WriteLine(PlainLine.Of($"Miễn trừ hết hiệu lực vì nội dung đã thay đổi: {lapsed.Rule}, do {lapsed.Waiver.By} quyết định với lý do “{lapsed.Waiver.Reason}”."));
        }

        output.WriteLine();
        output.WriteLine(Counts(report));
    }

    private static void WriteVerdicts(Verdict verdict, RequirementVerdict[] verdicts, TextWriter output)
    {
        if (verdicts.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{Wording.Of(verdict).ToUpper(Plans.Text.VietnameseText.Culture)} ({verdicts.Length})");
        foreach (var (requirement, document, item, _, evidence, reason) in verdicts)
        {
            output.WriteLine(PlainLine.Of($"- {Wording.Of(requirement.Kind, item)} [{Wording.Of(requirement.Modality)}]: {reason}"));
            output.WriteLine(PlainLine.Of($"    Cấp trên: {Wording.Quoted(requirement.Quote)} ({ParentName(document)}, {Wording.Of(requirement.Location)})"));
            if (evidence is not null)
            {
                output.WriteLine(PlainLine.Of($"    Dự thảo: “{evidence.Quote}” ({Wording.Of(evidence.Location)})"));
            }
        }
    }

    private static void WriteFindings(string heading, Finding[] findings, TextWriter output)
    {
        if (findings.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{heading} ({findings.Length})");
        foreach (var finding in findings)
        {
            WriteFinding(finding, output);
        }
    }

    private static void WriteFinding(Finding finding, TextWriter output)
    {
        output.WriteLine(PlainLine.Of($"- {Wording.Of(finding.Severity)} ({Wording.Of(finding.Location)}): {finding.Message} [{finding.Rule}]"));
        if (finding.Quote.Length > 0)
        {
            output.WriteLine(PlainLine.Of($"    “{finding.Quote}”"));
        }

        foreach (var related in finding.Related)
        {
            output.WriteLine(PlainLine.Of($"    Xem: “{related.Quote}” ({Wording.Of(related.Location)})"));
        }

        if (finding.Fix?.Replacement is { } replacement)
        {
            output.WriteLine(PlainLine.Of($"    Sửa thành: “{replacement}”"));
        }

        if (finding.Waiver is { } waiver)
        {
            output.WriteLine(PlainLine.Of($"    Miễn theo {Wording.Of(waiver)}"));
        }
    }

    // "parent:0" is the first parent given.
    private static string ParentName(string document) =>
        document.Split(':') is [_, var index] && int.TryParse(index, out var number) ? $"văn bản cấp trên {number + 1}" : document;

    private static string Counts(CheckReport report)
    {
        var verdicts = Order.Select(verdict => $"{report.Verdicts.Count(one => one.Verdict == verdict)} {Wording.Of(verdict).ToLower(Plans.Text.VietnameseText.Culture)}");
        Severity[] severities = [Severity.Error, Severity.Warning, Severity.Note];
        var open = report.Open.ToList();
        var findings = severities.Select(severity => $"{open.Count(one => one.Severity == severity)} {Wording.Of(severity).ToLower(Plans.Text.VietnameseText.Culture)}");
        var waived = open.Count < report.Findings.Count ? $"; {report.Findings.Count - open.Count} phát hiện được miễn" : "";
        return $"Tổng cộng: {report.Verdicts.Count} yêu cầu ({string.Join(", ", verdicts)}); {open.Count} phát hiện ({string.Join(", ", findings)}){waived}.";
    }
}

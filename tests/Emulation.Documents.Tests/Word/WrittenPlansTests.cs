using System.Xml.Linq;
using Emulation.Documents.Processes;
using Emulation.Documents.Rules;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Fixes;
using Emulation.Documents.Word.Issue;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

/// <summary>What is written of real plans: another program opens it, the text is the same, the validator knows nothing new.</summary>
public sealed class WrittenPlansTests
{
    [Theory]
    [InlineData("loi-bac-2025")]
    [InlineData("thuong-hong-2025")]
    [InlineData("tp-lang-son-2024")]
    [InlineData("trung-khanh-2025")]
    public void A_plan_with_comments_is_the_same_plan(string name)
    {
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        var result = Check(draft);

        var commented = Made(draft, (input, output) => CommentedDraft.Write(input, result, output));
        var bare = Made(commented, (input, output) => CommentedDraft.Write(input, result with { Report = new CheckReport([], []) }, output));

        Assert.Equal(Read(draft).Texts(), Read(commented).Texts());
        Assert.NotEmpty(PackageFile.Xml(commented, "word/comments.xml").Root!.Elements());
        Validation.AssertNoNewErrors(draft, commented);
        Assert.True(XNode.DeepEquals(PackageFile.Xml(draft, "word/document.xml"), PackageFile.Xml(bare, "word/document.xml")));
        Assert.Equal(commented, Made(draft, (input, output) => CommentedDraft.Write(input, result, output)));
        var (before, after) = (PackageFile.Parts(draft), PackageFile.Parts(commented));
        string[] touched = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"];
        Assert.All(after.Where(part => !touched.Contains(part.Key, StringComparer.Ordinal)), part => Assert.Equal(before[part.Key], part.Value));
    }

    [Theory]
    [InlineData("loi-bac-2025")]
    [InlineData("trung-khanh-2025")]
    public void Fixes_are_gone_at_the_next_check_and_nothing_else_is_changed(string name)
    {
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        FixOutcome? outcome = null;

        var made = Made(draft, (input, output) => outcome = FixedDraft.Write(input, Check(draft).Report.Findings, new DateOnly(2025, 8, 1), output));

        var (before, after) = (Read(draft).Texts(), Read(made).Texts());
        var edits = outcome!.Made.ToLookup(static one => one.Location.Paragraph, static one => TextEdit.Between(one.Quote, one.Fix!.Replacement!, one.Location.Start));
        Assert.NotEmpty(outcome.Made);
        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Index(), one => Assert.Equal(Edited(one.Item, edits[one.Index]), after[one.Index]));
        Assert.DoesNotContain(Check(made).Report.Findings, again => outcome.Made.Any(one => one.Rule == again.Rule && one.Location.Paragraph == again.Location.Paragraph));
        Validation.AssertNoNewErrors(draft, made);
    }

    // An officer's decision, and a reviewer's list, name findings and requirements by their ids.
    [Theory]
    [InlineData("loi-bac-2025")]
    [InlineData("thuong-hong-2025")]
    [InlineData("tp-lang-son-2024")]
    [InlineData("trung-khanh-2025")]
    public void Ids_outlive_saving_by_another_program(string name)
    {
        SkipWithoutOffice();
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        using var office = new OfficeProgram();

        var saved = office.Resaved(draft);

        Assert.NotEqual(draft, saved);
        Assert.Equal(Ids(draft), Ids(saved));
    }

    [Theory]
    [InlineData("loi-bac-2025")]
    [InlineData("thuong-hong-2025")]
    [InlineData("tp-lang-son-2024")]
    [InlineData("trung-khanh-2025")]
    public void Another_program_reads_the_same_text(string name)
    {
        SkipWithoutOffice();
        var draft = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        var result = Check(draft);
        using var office = new OfficeProgram();

        var texts = office.Texts(
            draft,
            Made(draft, (input, output) => CommentedDraft.Write(input, result, output)),
            Made(draft, (input, output) => IssueCopy.Write(input, output)));

        Assert.True(Lines(texts[0]).Length > 40, texts[0]);
        Assert.Equal(Lines(texts[0]), Lines(texts[1]));
        Assert.Equal(texts[0], texts[2]);
    }

    private static string Edited(string text, IEnumerable<TextEdit> edits) => edits.OrderByDescending(static edit => edit.Span.Start)
        .Aggregate(text, static (text, edit) => string.Concat(text.AsSpan(0, edit.Span.Start), edit.Text, text.AsSpan(edit.Span.End)));

    // This program puts an empty line before a table that opens a document with comments.
    private static string[] Lines(string text) => [.. text.TrimStart('\uFEFF').Split('\n').Where(static line => line.Length > 0)];

    private static void SkipWithoutOffice() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && (LimitedProcess.Find("soffice") is not null || Environment.GetEnvironmentVariable("CI") == "true"), "LibreOffice is not here");

    private static string[] Ids(byte[] draft)
    {
        var report = PlanChecker.Check(Read(draft), [], RuleDataReader.ReadShipped(), new CheckOptions());
        return [.. report.Findings.Select(static finding => $"{finding.Rule} {finding.Id}"), .. RequirementExtractor.Extract(Read(draft), "draft").Requirements.Select(static requirement => requirement.Id)];
    }

    private static CheckedPlan Check(byte[] draft)
    {
        using var parent = File.OpenRead(SharedPlans.Path("tp-lang-son-2024.docx"));
        var demands = ParentReader.Read(parent, "parent:0", null, TestContext.Current.CancellationToken);
        var text = Read(draft);
        var report = PlanChecker.Check(text, [demands], RuleData.Empty, new CheckOptions { Level = AdministrativeLevel.Commune });
        return new CheckedPlan("du-thao.docx", text, report, [demands.Document], new DateOnly(2025, 8, 1));
    }

    private static byte[] Made(byte[] draft, Action<Stream, Stream> write)
    {
        using var input = new MemoryStream(draft);
        using var output = new MemoryStream();
        write(input, output);
        return output.ToArray();
    }
}

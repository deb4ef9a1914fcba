using System.Text;
using System.Text.RegularExpressions;
using Emulation.Plans.Drafting;
using Emulation.Plans.Requirements;

namespace Emulation.Conventions.Tests;

/// <summary>Growth is by catalogue entry: one file, one line in an explicit list, one test of the same stem.</summary>
public sealed partial class CatalogueParityTests
{
    private const string Kinds = "service/Emulation.Plans/Requirements/Kinds/";
    private const string KindTests = "tests/Emulation.Plans.Tests/Requirements/Kinds/";
    private const string Rules = "service/Emulation.Plans/Rules/";
    private const string RuleData = Rules + "Data/";
    private const string Methods = "service/Emulation.Delegates/Apportionment/";
    private const string MethodTests = "tests/Emulation.Delegates.Tests/Apportionment/";
    private const string Sections = "service/Emulation.Plans/Drafting/Sections/";
    private const string SectionTests = "tests/Emulation.Plans.Tests/Drafting/Sections/";
    private const string SheetRules = "service/Emulation.Documents/Excel/Checking/Rules/";
    private const string SheetRuleTests = "tests/Emulation.Documents.Tests/Excel/Checking/Rules/";
    private const string Papers = "service/Emulation.Plans/Drafting/Papers/";
    private const string PaperTests = "tests/Emulation.Plans.Tests/Drafting/Papers/";
    private const string RuleTests = "tests/Emulation.Plans.Tests/Rules/";

    [Fact]
    public void Every_requirement_kind_has_one_file_one_line_and_one_test()
    {
        var expected = Enum.GetNames<RequirementKind>().Select(static kind => kind + "Requirement").Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, Stems(Repository.FilesUnder(Kinds, ".cs")));
        Assert.Equal(expected, Listed("service/Emulation.Plans/Requirements/RequirementCatalogue.cs").Order(StringComparer.Ordinal));
        Assert.Empty(expected.Select(static stem => KindTests + stem + "Tests.cs").Except(Repository.Files, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_one_file_one_line_and_one_test()
    {
        var files = Repository.FilesUnder(Rules, ".cs").Where(static file => file[Rules.Length..].Contains('/', StringComparison.Ordinal) && !file.StartsWith(RuleData, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.Equal(Stems(files), Listed("service/Emulation.Plans/Rules/RuleCatalogue.cs").Order(StringComparer.Ordinal));
        Assert.Empty(files.Select(static file => RuleTests + file[Rules.Length..^".cs".Length] + "Tests.cs").Except(Repository.Files, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sheet_rule_has_one_file_one_line_and_one_test()
    {
        var stems = Stems(Repository.FilesUnder(SheetRules, ".cs")).ToList();

        Assert.NotEmpty(stems);
        Assert.Equal(stems, Listed("service/Emulation.Documents/Excel/Checking/SheetRules.cs").Order(StringComparer.Ordinal));
        Assert.Equal(stems.Select(static stem => stem + "Tests"), Stems(Repository.FilesUnder(SheetRuleTests, ".cs")));
    }

    [Fact]
    public void Every_apportionment_method_has_one_file_one_line_and_one_test()
    {
        var listed = Listed(Methods + "ApportionmentMethods.cs").Order(StringComparer.Ordinal).ToList();

        Assert.Equal(Stems(Repository.FilesUnder(Methods, ".cs")).Except(["ApportionmentMethod", "ApportionmentMethods"], StringComparer.Ordinal), listed);
        Assert.Empty(listed.Select(static stem => MethodTests + stem + "Tests.cs").Except(Repository.Files, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_section_has_one_file_one_line_one_template_and_one_test()
    {
        var listed = Listed("service/Emulation.Plans/Drafting/SectionCatalogue.cs").Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(listed);
        Assert.Equal(Stems(Repository.FilesUnder(Sections, ".cs")), listed);
        Assert.Empty(listed.Select(static stem => SectionTests + stem + "Tests.cs").Except(Repository.Files, StringComparer.Ordinal));
        Assert.Equal(
            SectionCatalogue.All.Select(static section => section.Descriptor.Key).Order(StringComparer.Ordinal),
            Repository.FilesUnder("templates/sections/", ".docx").Select(static file => Path.GetFileName(file).Split('.')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_paper_has_one_file_one_line_one_template_and_one_test()
    {
        var listed = Listed("service/Emulation.Plans/Drafting/PaperCatalogue.cs").Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(listed);
        Assert.Equal(Stems(Repository.FilesUnder(Papers, ".cs")), listed);
        Assert.Empty(listed.Select(static stem => PaperTests + stem + "Tests.cs").Except(Repository.Files, StringComparer.Ordinal));
        Assert.Equal(
            PaperCatalogue.All.Select(static paper => paper.Descriptor.Key).Order(StringComparer.Ordinal),
            Repository.FilesUnder("templates/papers/", ".docx").Select(static file => Path.GetFileName(file).Split('.')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_catalogue_test_stands_beside_its_entry()
    {
        var strays = Repository.FilesUnder(KindTests, ".cs").Concat(Repository.FilesUnder(RuleTests, ".cs")).Concat(Repository.FilesUnder(SectionTests, ".cs")).Concat(Repository.FilesUnder(PaperTests, ".cs"))
            .Where(static file => file.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(static file => file.Replace("tests/Emulation.Plans.Tests/", "service/Emulation.Plans/", StringComparison.Ordinal))
            .Select(static file => file[..^"Tests.cs".Length] + ".cs")
            .Except(Repository.Files, StringComparer.Ordinal);

        Assert.Empty(strays);
    }

    private static IEnumerable<string> Stems(IEnumerable<string> files) =>
        files.Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("public static IReadOnlyList<Rule> All { get; } = [new First(), new Second(Make(1, Other()), [3, 4]),];")]
    [InlineData("public static Rule[] All => [First.Instance, // Commented\n Second.Instance];")]
    [InlineData("public static readonly ImmutableArray<Rule> All =\n[\n    First.Rule,\n    Second.Rule,\n];\nint[] More = [Third];")]
    public void A_list_is_read_in_whichever_form_it_is_written(string source) => Assert.Equal(["First", "Second"], Entries(source));

    private static IEnumerable<string> Listed(string path)
    {
        Assert.Contains(path, Repository.Files);
        return Entries(Repository.Read(path));
    }

    /// <summary>The types named by the entries of <c>All = [ … ]</c>, whether as <c>new Name(…)</c> or as <c>Name.Member</c>.</summary>
    private static IEnumerable<string> Entries(string source)
    {
        var code = LineComment().Replace(source, "");
        var start = AllList().Match(code);
        Assert.True(start.Success, "no list All = [ … ]");
        var depth = 0;
        var entry = new StringBuilder();
        foreach (var c in code[(start.Index + start.Length)..])
        {
            depth += c switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth < 0 || (depth == 0 && c == ','))
            {
                if (EntryHead().Match(entry.ToString()) is { Success: true } head)
                {
                    yield return head.Groups["type"].Value;
                }

                entry.Clear();
            }
            else
            {
                entry.Append(c);
            }

            if (depth < 0)
            {
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\bAll\b(\s*\{\s*get;\s*\})?\s*=>?\s*\[", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AllList();

    [GeneratedRegex(@"^\s*(new\s+)?(?<type>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EntryHead();

    [GeneratedRegex(@"//[^\n]*", RegexOptions.None, 1000)]
    private static partial Regex LineComment();
}

using System.Text.Json;
using Emulation.Documents.Sarif;

namespace Emulation.Documents.Tests.Sarif;

/// <summary>The rules of the standard (OASIS SARIF 2.1.0) that a log of ours could break.</summary>
public sealed class SarifLogTests
{
    private readonly JsonElement _run = JsonDocument.Parse(SarifLog.Write(CheckedSample.Result)).RootElement.GetProperty("runs")[0];

    private JsonElement.ArrayEnumerator Results => _run.GetProperty("results").EnumerateArray();

    [Fact]
    public void Every_rule_that_ran_is_listed_and_every_result_points_to_its_rule()
    {
        var rules = _run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()!).ToList();

        Assert.Empty(CheckedSample.Result.Report.Rules.Select(static rule => rule.Id).Except(rules, StringComparer.Ordinal));
        Assert.Equal(rules.Count, rules.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
    }

    [Fact]
    public void A_level_stands_only_where_something_failed()
    {
        string[] kinds = ["pass", "open", "informational", "notApplicable", "review", "fail"];
        Assert.All(Results, result =>
        {
            var (kind, level) = (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString());
            Assert.Contains(kind, kinds);
            Assert.Equal(kind == "fail", level is "error" or "warning" or "note");
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        });
        Assert.Equal(7, Results.Count());
    }

    [Fact]
    public void Places_are_outline_paths_of_listed_files()
    {
        var files = _run.GetProperty("artifacts").EnumerateArray().Select(static file => file.GetProperty("location").GetProperty("uri").GetString()).ToList();

        var finding = Results.First(static result => result.GetProperty("ruleId").GetString() == "numbering/duplicated");
        var place = finding.GetProperty("locations")[0];
        Assert.Equal("II", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        var artifact = place.GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(files[artifact.GetProperty("index").GetInt32()], artifact.GetProperty("uri").GetString());
        Assert.All(files, static uri => Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative)));
        Assert.Equal("f1", finding.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString());
    }

    [Fact]
    public void A_waiver_is_an_accepted_suppression_with_its_reason()
    {
        var suppressed = Assert.Single(Results, static result => result.TryGetProperty("suppressions", out _)).GetProperty("suppressions")[0];

        Assert.Equal(("external", "accepted"), (suppressed.GetProperty("kind").GetString(), suppressed.GetProperty("status").GetString()));
        Assert.Contains("Theo tên đã duyệt", suppressed.GetProperty("justification").GetString(), StringComparison.Ordinal);
    }
}

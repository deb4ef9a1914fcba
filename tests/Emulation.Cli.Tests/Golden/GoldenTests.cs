namespace Emulation.Cli.Tests.Golden;

/// <summary>What the command line says of real plans, measured against tables that people made by reading them.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Plans => [.. SharedFolder.Plans];

    public static TheoryData<string, string> PlansWithoutLayout
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var plan in SharedFolder.Plans)
            {
                data.Add(plan, ".pdf");
                data.Add(plan, ".txt");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Requirements_of_a_word_plan_are_found_and_rightly_valued(string plan)
    {
        var score = Score.OfRequirements(SharedFolder.Golden("requirements.json"), plan, SharedFolder.Plan(plan, ".docx"));

        Assert.True(score is { Recall: >= 0.92, Precision: >= 0.90, WrongValues: 0 }, score.Report);
    }

    [Theory]
    [MemberData(nameof(PlansWithoutLayout))]
    public void Requirements_are_found_without_layout_too(string plan, string extension)
    {
        var score = Score.OfRequirements(SharedFolder.Golden("requirements.json"), plan, SharedFolder.Plan(plan, extension));

        Assert.True(score.Recall >= 0.88, score.Report);
    }

    [Theory]
    [InlineData("loi-bac-2025")]
    [InlineData("thuong-hong-2025")]
    [InlineData("trung-khanh-2025")]
    public void Verdicts_on_a_commune_plan_agree_with_a_reader(string plan)
    {
        var (right, of, report) = Score.OfVerdicts(
            SharedFolder.Golden("parent-draft-verdicts.json"), SharedFolder.Plan("tp-lang-son-2024", ".docx"), plan, SharedFolder.Plan(plan, ".docx"));

        Assert.Equal(17, of);
        Assert.True(right >= 16, report);
    }
}

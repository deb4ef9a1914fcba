using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Golden;

/// <summary>The engine reads grammar, not these plans: with every name, number and date swapped for another it scores the same.</summary>
public sealed partial class SwappedPlanTests
{
    public static TheoryData<string> Plans => [.. SharedFolder.Plans];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Swapping_names_and_numbers_does_not_move_the_score_of_a_word_plan(string plan)
    {
        using var folder = new TemporaryFolder();
        var swapped = folder.File("plan.docx");
        WordSwap.Write(Swap(), SharedFolder.Plan(plan, ".docx"), swapped);

        AssertSameScore(plan, SharedFolder.Plan(plan, ".docx"), swapped, folder);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Swapping_names_and_numbers_does_not_move_the_score_of_a_text_plan(string plan)
    {
        using var folder = new TemporaryFolder();
        var swapped = folder.File("plan.txt");
        File.WriteAllText(swapped, Swap().Text(Text(plan)));

        AssertSameScore(plan, SharedFolder.Plan(plan, ".txt"), swapped, folder);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_swapped_plan_still_holds_the_swapped_golden_quotes_and_none_of_the_names(string plan)
    {
        var swap = Swap();
        var original = Fold(Text(plan));
        var swapped = Fold(swap.Text(Text(plan)));
        var quotes = Rows(plan).Select(static row => row["quote"]!.GetValue<string>()).Where(quote => original.Contains(Fold(quote), StringComparison.Ordinal)).ToList();
        var names = PlanNames.Table(SharedFolder.Plans.Select(Text)).Select(static name => string.Join(' ', name.Old)).ToList();

        Assert.True(quotes.Count > 15);
        Assert.Empty(quotes.Select(swap.Text).Where(quote => !swapped.Contains(Fold(quote), StringComparison.Ordinal)).ToList());
        Assert.Empty(names.Where(name => swapped.Contains(Fold(name), StringComparison.Ordinal)).ToList());
        Assert.NotEmpty(names.Where(name => original.Contains(Fold(name), StringComparison.Ordinal)).ToList());
    }

    [Theory]
    [InlineData("2.1. Ngày 15/8/2025, có 02 đoàn", "2.1. Ngày 14/8/2026, có 04 đoàn")]
    [InlineData("ngày 08 tháng 8 năm 2025 (2020 - 2025)", "ngày 07 tháng 8 năm 2026 (2021 - 2026)")]
    [InlineData("½ ngày trong quý I/2025, trước 15 ngày", "01 ngày trong quý I/2026, trước 30 ngày")]
    [InlineData("Kế hoạch số 01/KH-UBND, khoảng 70%, lần thứ XIX", "Kế hoạch số 19/KH-UBND, khoảng 60%, lần thứ XX")]
    [InlineData("tháng 02/2025: 70-80 đại biểu", "tháng 02/2026: 140-160 đại biểu")]
    public void Numbers_are_swapped_by_what_they_are(string text, string expected) => Assert.Equal(expected, new PlanSwap([]).Text(text));

    [Fact]
    public void Names_keep_their_capitals_and_their_line_ends() =>
        Assert.Equal(
            "xã Kim\n\nSóc, XÃ KIM SÓC, xã kim Sóc; an bình",
            new PlanSwap([(["An", "Bình"], ["Kim", "Sóc"])]).Text("xã An\n\nBình, XÃ AN BÌNH, xã an Bình; an bình"));

    private static void AssertSameScore(string plan, string original, string swapped, TemporaryFolder folder)
    {
        var golden = folder.File("golden.json");
        File.WriteAllText(golden, new JsonArray([.. Rows(plan).Select(SwapRow)]).ToJsonString());

        var before = Score.OfRequirements(SharedFolder.Golden("requirements.json"), plan, original);
        var after = Score.OfRequirements(golden, plan, swapped);

        var moved = Math.Max(Math.Abs(before.Recall - after.Recall), Math.Abs(before.Precision - after.Precision));
        Assert.True(before.Recall > 0.5, before.Report);
        Assert.True(moved < 0.01 && after.WrongValues == before.WrongValues, $"before:\n{before.Report}\nafter:\n{after.Report}");
    }

    private static PlanSwap Swap() => new(PlanNames.Table(SharedFolder.Plans.Select(Text)));

    private static string Text(string plan) => File.ReadAllText(SharedFolder.Plan(plan, ".txt"));

    private static IEnumerable<JsonObject> Rows(string plan)
    {
        using var stream = File.OpenRead(SharedFolder.Golden("requirements.json"));
        return [.. JsonNode.Parse(stream)!.AsArray().Select(static row => row!.AsObject()).Where(row => row["plan"]!.GetValue<string>() == plan)];
    }

    private static JsonObject SwapRow(JsonObject row)
    {
        var swapped = row.DeepClone().AsObject();
        swapped["quote"] = Swap().Text(row["quote"]!.GetValue<string>());
        foreach (var (key, value) in row["typed"]?.AsObject() ?? [])
        {
            swapped["typed"]![key] = SwapTyped(row["type"]!.GetValue<string>(), key, value!);
        }

        return swapped;
    }

    private static JsonNode SwapTyped(string type, string key, JsonNode value) => key switch
    {
        "from" or "to" or "onOrBefore" => PlanSwap.Date(DateOnly.Parse(value.GetValue<string>(), CultureInfo.InvariantCulture)).ToString("O", CultureInfo.InvariantCulture),
        "percent" => PlanSwap.Percent(value.GetValue<int>()),
        "days" when type == "duration" => value.GetValue<double>() == 0.5 ? 1 : value.DeepClone(),
        _ when value.GetValueKind() == JsonValueKind.Number => PlanSwap.Count(value.GetValue<int>()),
        _ => value.DeepClone(),
    };

    private static string Fold(string text) => NoWords().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s*#_“”"".,;:()…–—-]+", RegexOptions.None, 1000)]
    private static partial Regex NoWords();
}

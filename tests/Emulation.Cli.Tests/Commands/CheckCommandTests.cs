using System.Text.Json;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public void A_draft_is_checked_against_edited_requirements()
    {
        var answer = Terminal.Run("check", _terminal.Draft(), "--parent", _terminal.File("yeu-cau.json", SampleText.ConfirmedCap), "--format", "json");

        Assert.InRange(answer.Code, 0, 1);
        Assert.Empty(answer.Error);
        var report = JsonSerializer.Deserialize<CheckReport>(answer.Output, PlanJson.Options)!;
        Assert.All(report.Verdicts, static one => Assert.Equal("parent:0", one.Document));
    }

    [Fact]
    public void A_rejected_requirement_is_not_asked()
    {
        var rejected = SampleText.ConfirmedCap.Replace("confirmed", "rejected", StringComparison.Ordinal);

        var answer = Terminal.Run("check", _terminal.Draft(), "--parent", _terminal.File("yeu-cau.json", rejected), "--format", "json");

        Assert.Empty(JsonSerializer.Deserialize<CheckReport>(answer.Output, PlanJson.Options)!.Verdicts);
    }

    [Fact]
    public void The_report_for_people_ends_with_the_counts()
    {
        var answer = Terminal.Run("check", _terminal.Draft(), "--level", "commune", "--staff", "180", "--date", "2025-08-01");

        Assert.StartsWith("KẾT QUẢ KIỂM TRA: du-thao.txt\n", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith("Tổng cộng: ", answer.Output.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();
}

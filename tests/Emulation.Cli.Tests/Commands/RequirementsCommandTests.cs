using System.Text.Json;
using Emulation.Plans.Requirements;

namespace Emulation.Cli.Tests.Commands;

public sealed class RequirementsCommandTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public void Edited_requirements_come_out_as_they_went_in()
    {
        var answer = Terminal.Run("requirements", _terminal.File("yeu-cau.json", SampleText.ConfirmedCap), "--json");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        var set = JsonSerializer.Deserialize<RequirementSet>(answer.Output, PlanJson.Options)!;
        Assert.Equal("12/KH-UBND", set.Document.Number);
        Assert.Equal(RequirementStatus.Confirmed, Assert.Single(set.Requirements).Status);
    }

    [Fact]
    public void Json_is_camel_case_and_not_escaped()
    {
        var answer = Terminal.Run("requirements", _terminal.File("yeu-cau.json", SampleText.ConfirmedCap), "--json");

        Assert.Contains("\"kind\": \"delegate_cap\"", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\"quote\": \"mỗi xã mời không quá 150 đại biểu\"", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\"op\": \"<=\"", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commune", 1)]
    [InlineData("province", 0)]
    public void A_level_keeps_what_binds_it(string level, int kept)
    {
        var answer = Terminal.Run("requirements", _terminal.File("yeu-cau.json", SampleText.ConfirmedCap), "--json", "--level", level);

        Assert.Equal(kept, JsonDocument.Parse(answer.Output).RootElement.GetProperty("requirements").GetArrayLength());
    }

    [Fact]
    public void The_list_for_people_gives_quote_and_place()
    {
        var answer = Terminal.Run("requirements", _terminal.File("yeu-cau.json", SampleText.ConfirmedCap));

        Assert.Equal("""
            VĂN BẢN: Kế hoạch tổ chức Đại hội, 12/KH-UBND, 10/06/2025, Ủy ban nhân dân tỉnh Bình Minh

            1. Số lượng đại biểu tối đa [phải; đã xác nhận]
               “mỗi xã mời không quá 150 đại biểu” (Mục II.2, đoạn 13)
            Tổng cộng: 1 yêu cầu, 0 chỗ chưa hiểu.

            """, answer.Output);
    }

    public void Dispose() => _terminal.Dispose();
}

namespace Emulation.Cli.Tests.Commands;

/// <summary><c>doctor</c> on a SharePoint library.</summary>
public sealed class GraphDoctorTests : IAsyncLifetime
{
    private SharePointTerminal _terminal = null!;

    public async ValueTask InitializeAsync() => _terminal = await SharePointTerminal.StartAsync();

    public ValueTask DisposeAsync() => _terminal.DisposeAsync();

    [Fact]
    public async Task Columns_are_missing_then_made_then_there()
    {
        var token = _terminal.File("ma.txt", "token-1\n");

        var first = await DoctorAsync("--token", token);
        var made = await DoctorAsync("--token", token, "--make-columns");
        var last = await DoctorAsync("--token", token);

        Assert.Equal((1, 0, 0), (first.Code, made.Code, last.Code));
        Assert.Contains("phải sửa: Thư viện thiếu cột: DonVi, KeHoachCapTren, TinhTrang, GiaiDoan, LoaiVanBan.", first.Output, StringComparison.Ordinal);
        Assert.Contains("tốt: Đã tạo cột: DonVi", made.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", first.Output + made.Output + last.Output, StringComparison.Ordinal);
        Assert.All(last.Output.TrimEnd().Split('\n'), static line => Assert.StartsWith("tốt: ", line, StringComparison.Ordinal));
        Assert.Empty(_terminal.Site.Far.Documents);
    }

    [Theory]
    [InlineData("Storage__Graph__DriveId", "thidua", 1, "phải sửa: Thiết lập thư viện SharePoint chưa đúng. Storage:Graph:DriveId")]
    [InlineData("Storage__Graph__Parallel", "vài", 1, "Storage:Graph:Parallel phải là một số nguyên")]
    [InlineData("Identity__Mode", "Local", 1, "Identity__Mode=Entra")]
    public async Task A_setting_that_cannot_work_is_named(string setting, string value, int code, string said)
    {
        var answer = await DoctorAsync(settings: [(setting, value)]);

        Assert.Equal(code, answer.Code);
        Assert.Contains(said, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dropbox", new string[0], "Storage:Kind không nhận")]
    [InlineData("Local", new[] { "--make-columns" }, "Storage__Kind=Graph")]
    [InlineData("Graph", new[] { "--make-columns" }, "cần --token")]
    [InlineData("Graph", new[] { "--token", "khong-co.txt" }, "không đọc được tệp của --token")]
    public async Task A_call_that_makes_no_sense_is_usage(string kind, string[] words, string said)
    {
        var answer = await DoctorAsync([("Storage__Kind", kind)], words);

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    private Task<Answer> DoctorAsync(params string[] words) => DoctorAsync([], words);

    private Task<Answer> DoctorAsync((string Name, string Value)[] settings, params string[] words) => _terminal.RunAsync(settings, ["doctor", .. words]);
}

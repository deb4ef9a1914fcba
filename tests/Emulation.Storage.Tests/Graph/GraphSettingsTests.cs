using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

public sealed class GraphSettingsTests
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["Api"] = "https://microsoftgraph.chinacloudapi.cn/v1.0/", ["SiteId"] = "coquan.sharepoint.com,5f2a6f0e-2d66-4f04-9a3c-1d2a7f1b9c11,0b1c7a52-7a34-4a0e-8a51-3c8e0a6d2f77",
        ["DriveId"] = "b!Dm8qX2YtBE", ["ContentHosts:0"] = "coquan.sharepoint.com", ["ContentHosts:1"] = "coquan-my.sharepoint.com", ["Organisation"] = "Sở Nội vụ",
        ["LargestDocument"] = "1000000", ["Parallel"] = "8", ["Instances"] = "2", ["LongestWait"] = "00:05:00", ["RequestTimeout"] = "00:00:30", ["Sharing"] = "true", ["SharesPerMinute"] = "10",
        ["CheckIn"] = "True", ["Bin"] = "Đã xóa",
    };

    [Fact]
    public void Every_setting_there_is_can_be_set()
    {
        var read = GraphSettings.Read(name => Whole.GetValueOrDefault(name["Storage:Graph:".Length..]));

        var usual = new GraphOptions();
        Assert.Equal(["coquan.sharepoint.com", "coquan-my.sharepoint.com"], read.ContentHosts);
        Assert.All(typeof(GraphOptions).GetProperties().Where(static property => property.CanWrite), property => Assert.NotEqual(property.GetValue(usual), property.GetValue(read)));
        Assert.Empty(read.Problems());
    }

    [Theory]
    [InlineData("Parallel", "nhiều")]
    [InlineData("LongestWait", "lâu")]
    [InlineData("Sharing", "có")]
    [InlineData("Api", "graph.microsoft.com")]
    public void What_cannot_be_read_is_named(string setting, string value) =>
        Assert.StartsWith($"Storage:Graph:{setting} phải là", Assert.Throws<FormatException>(() => GraphSettings.Read(name => name == $"Storage:Graph:{setting}" ? value : null)).Message, StringComparison.Ordinal);
}

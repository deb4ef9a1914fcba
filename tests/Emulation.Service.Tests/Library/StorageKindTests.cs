using Emulation.Service.Library;
using Emulation.Service.Security;
using Microsoft.Extensions.Configuration;

namespace Emulation.Service.Tests.Library;

public sealed class StorageKindTests
{
    private static readonly Dictionary<string, string?> Whole = new(StringComparer.Ordinal)
    {
        ["Storage:Kind"] = "Graph",
        ["Storage:Graph:SiteId"] = "coquan.sharepoint.com,5f2a6f0e-2d66-4f04-9a3c-1d2a7f1b9c11,0b1c7a52-7a34-4a0e-8a51-3c8e0a6d2f77",
        ["Storage:Graph:DriveId"] = "b!Dm8qX2YtBE",
        ["Storage:Graph:ContentHosts:0"] = "coquan.sharepoint.com",
        ["Storage:Graph:LongestWait"] = "00:05:00",
    };

    [Theory]
    [InlineData(null)]
    [InlineData("Local")]
    public void A_folder_is_the_default(string? kind) => Assert.Null(StorageKind.GraphFrom(From(new(StringComparer.Ordinal) { ["Storage:Kind"] = kind }), hasSignIn: false));

    [Fact]
    public void A_library_takes_its_settings()
    {
        var options = StorageKind.GraphFrom(From(Whole), hasSignIn: true);

        Assert.Equal(["coquan.sharepoint.com"], options?.ContentHosts);
        Assert.Equal(TimeSpan.FromMinutes(5), options?.LongestWait);
    }

    [Theory]
    [InlineData("Storage:Kind", "Dropbox", "Storage:Kind")]
    [InlineData("Storage:Graph:DriveId", "", "Storage:Graph:DriveId")]
    [InlineData("Storage:Graph:ContentHosts:0", "https://coquan.sharepoint.com/", "Storage:Graph:ContentHosts")]
    [InlineData("Storage:Graph:LongestWait", "lâu", "Storage:Graph")]
    public void A_setting_that_cannot_work_stops_the_start_by_its_name(string setting, string value, string named)
    {
        var settings = new Dictionary<string, string?>(Whole, StringComparer.Ordinal) { [setting] = value };

        var refused = Assert.Throws<RefusedToStartException>(() => StorageKind.GraphFrom(From(settings), hasSignIn: true));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_without_sign_in_stops_the_start() =>
        Assert.Contains("Identity:Mode", Assert.Throws<RefusedToStartException>(() => StorageKind.GraphFrom(From(Whole), hasSignIn: false)).Message, StringComparison.Ordinal);

    private static IConfiguration From(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}

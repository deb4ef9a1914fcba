using System.Text.Json.Nodes;
using Emulation.GraphEmulator;

namespace Emulation.Storage.Tests.Graph;

/// <summary>The emulator says of every behaviour who says that the real service does so.</summary>
public sealed class ParityTests
{
    private static readonly string[] Standings = ["documented", "reported", "assumed", "unknown"];

    [Fact]
    public void Every_behaviour_has_a_standing_and_a_source()
    {
        using var stream = typeof(EmulatedSite).Assembly.GetManifestResourceStream("parity.json")!;
        var behaviours = JsonNode.Parse(stream)!["behaviours"]!.AsArray();

        Assert.True(behaviours.Count > 20);
        Assert.All(behaviours, static one =>
        {
            Assert.Contains((string?)one?["standing"], Standings);
            Assert.False(string.IsNullOrWhiteSpace((string?)one?["source"]));
            Assert.False(string.IsNullOrWhiteSpace((string?)one?["what"]));
        });
    }

    [Fact]
    public async Task What_is_not_emulated_says_so()
    {
        await using var site = await EmulatedSite.StartAsync();
        using var http = new HttpClient();
        using var batch = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Api, "$batch"));
        batch.Headers.TryAddWithoutValidation("Authorization", "Bearer token-1");

        using var answer = await http.SendAsync(batch, TestContext.Current.CancellationToken);

        Assert.Equal(501, (int)answer.StatusCode);
    }
}

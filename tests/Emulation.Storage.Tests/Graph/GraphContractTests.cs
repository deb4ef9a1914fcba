using System.Text;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.Contract;

namespace Emulation.Storage.Tests.Graph;

/// <summary>The vendor's description against what goes over the wire; first that the judge sees at all.</summary>
public sealed class GraphContractTests
{
    private const string Item = "/drives/{drive-id}/items/{driveItem-id}";

    [Theory]
    [InlineData("GET", Item, "", """{"id":"1","name":"a"}""", 200, null)]
    [InlineData("GET", Item, "", """{"id":"1","namn":"a"}""", 200, "answer.namn is not described")]
    [InlineData("GET", Item, "", """{"id":"1","folder":{"childCount":"3"}}""", 200, "answer.folder.childCount")]
    [InlineData("GET", Item, "", """{"id":"1","lastModifiedDateTime":"yesterday"}""", 200, "answer.lastModifiedDateTime")]
    [InlineData("GET", Item, "", """{"error":{"code":"x","message":"y","innerError":{"code":"z"}}}""", 404, null)]
    [InlineData("GET", Item, "", """{"error":{"codes":"x"}}""", 404, "answer.error.codes is not described")]
    [InlineData("PATCH", Item, """{"naem":"a"}""", "{}", 200, "request.naem is not described")]
    [InlineData("POST", Item + "/createUploadSession", """{"item":{"fileSize":1},"deferCommit":true}""", "{}", 200, null)]
    [InlineData("POST", Item + "/createUploadSession", """{"item":{"fileSize":1},"deferComit":true}""", "{}", 200, "request.deferComit is not described")]
    [InlineData("PUT", Item + "/children", "", "{}", 200, "not in the description")]
    [InlineData("GET", "/drives/{drive-id}/magic", "", "{}", 200, "not in the description")]
    public void The_judge_sees_what_is_not_described(string method, string action, string request, string answer, int status, string? fault)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/json" };
        var exchange = new Exchange(method, action, action, new Dictionary<string, string>(StringComparer.Ordinal), headers, Encoding.UTF8.GetBytes(request), status, JsonNode.Parse(answer));

        var faults = new GraphContract().Check(exchange).ToList();

        if (fault is null)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_operation_of_the_store_is_as_described()
    {
        await using var library = await EmulatedLibrary.StartAsync(configure: static options => options.Sharing = true);
        await Journey.TravelAsync(library);
        var contract = new GraphContract();

        Assert.Equal("", string.Join('\n', library.Site.Transcript.Exchanges.SelectMany(contract.Check).Distinct(StringComparer.Ordinal)));

        foreach (var covered in contract.Covered)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(covered);
        }

        Assert.True(contract.Covered.Count >= 14, string.Join('\n', contract.Covered));
    }

    [Fact]
    public async Task Content_is_never_replaced_by_PUT_and_never_without_If_Match()
    {
        await using var library = await EmulatedLibrary.StartAsync(configure: static options => options.Sharing = true);
        await Journey.TravelAsync(library);
        var exchanges = library.Site.Transcript.Exchanges;

        Assert.All(exchanges.Where(static one => one.Method == "PUT" && one.Action.EndsWith("/content", StringComparison.Ordinal)), static one => Assert.Equal("fail", one.Query["@microsoft.graph.conflictBehavior"]));
        Assert.All(exchanges.Where(static one => one.Action.EndsWith("/createUploadSession", StringComparison.Ordinal) && !one.Path.Contains(":/", StringComparison.Ordinal)), static one => Assert.Contains("If-Match", one.Headers.Keys));
        Assert.All(exchanges.Where(static one => one.Method is "PATCH" or "DELETE" && one.Action == Item), static one => Assert.Contains("If-Match", one.Headers.Keys));
    }

    [Fact]
    public async Task Row23_A_token_goes_to_Graph_alone_and_never_to_a_pre_authenticated_address()
    {
        await using var library = await EmulatedLibrary.StartAsync();
        await Journey.TravelAsync(library);

        Assert.All(library.Site.Transcript.Exchanges, static one => Assert.Equal(
            !one.Action.StartsWith("/upload/", StringComparison.Ordinal) && !one.Action.StartsWith("/download/", StringComparison.Ordinal),
            one.Headers.ContainsKey("Authorization")));
        Assert.Contains(library.Site.Transcript.Exchanges, static one => one.Action.StartsWith("/upload/", StringComparison.Ordinal));
        Assert.Contains(library.Site.Transcript.Exchanges, static one => one.Action.StartsWith("/download/", StringComparison.Ordinal));
    }
}

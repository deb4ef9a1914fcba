using System.Net;
using System.Text.Json.Nodes;

namespace Emulation.Service.Tests.Library;

public sealed class LibraryLinkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_in_SharePoint_has_an_address_there()
    {
        await using var point = await EmulatedSharePoint.StartAsync();
        point.Accept(1, 1);
        using var client = point.ClientOf(1);
        var id = await SaveAsync(client);

        var link = JsonNode.Parse(await client.GetStringAsync(new Uri($"/api/documents/{id}/link", UriKind.Relative), Cancellation))!;

        Assert.StartsWith("https://ubnd.sharepoint.com/", (string?)link["address"], StringComparison.Ordinal);
        Assert.Equal("https://ubnd.sharepoint.com/sites/thidua/Shared%20Documents/X%C3%A3%20T%C3%A2n%20Ph%C3%BA/a.docx", (string?)link["file"]);
    }

    [Fact]
    public async Task A_document_in_a_folder_has_none()
    {
        await using var service = await ListeningService.StartAsync();
        using var owner = service.Owner();
        var id = await SaveAsync(owner);

        using var answer = await owner.GetAsync(new Uri($"/api/documents/{id}/link", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "not-supported"), await answer.ProblemAsync());
    }

    private static async Task<string> SaveAsync(HttpClient client)
    {
        using var folder = await client.PostAsync(new Uri("/api/documents/folders", UriKind.Relative), new MultipartFormDataContent { { new StringContent("Xã Tân Phú"), "unit" } }, Cancellation);
        using var saved = await client.PostAsync(
            new Uri("/api/documents", UriKind.Relative),
            new MultipartFormDataContent
            {
                { new ByteArrayContent(PlanWriter.Package(["một"])), "document", "a.docx" }, { new StringContent((string)JsonNode.Parse(await folder.Content.ReadAsStringAsync(Cancellation))!["id"]!), "folder" },
            },
            Cancellation);
        return (string)JsonNode.Parse(await saved.Content.ReadAsStringAsync(Cancellation))!["id"]!;
    }
}

using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Emulation.Documents.Rules;
using Emulation.Service.Samples;

namespace Emulation.Service.Tests;

public sealed class CatalogueTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private readonly HttpClient _owner = service.Owner();

    private Task<string> Get(string path) => _owner.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    [Fact]
    public async Task Every_rule_of_the_catalogue_is_published() =>
        Assert.Equal(PublishedRules.All(RuleDataReader.ReadShipped()).Select(static rule => rule.Id), JsonNode.Parse(await Get("/api/rules"))!.AsArray().Select(static rule => rule!["id"]!.GetValue<string>()));

    [Fact]
    public async Task Every_sample_can_be_fetched_as_a_word_document()
    {
        var listed = JsonNode.Parse(await Get("/api/samples"))!.AsArray();

        Assert.Equal(["parent", "draft"], listed.Select(static one => one!["role"]!.GetValue<string>()));
        foreach (var one in listed)
        {
            using var answer = await _owner.GetAsync(new Uri("/api/samples/" + one!["name"]!.GetValue<string>(), UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith("PK", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_sample_that_ships_is_listed() =>
        Assert.Equal(SampleCatalogue.All.Select(static one => one.Name).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_sample_is_a_valid_word_document()
    {
        foreach (var sample in SampleCatalogue.All)
        {
            using var document = WordprocessingDocument.Open(SampleCatalogue.PathOf(sample), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(static error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public async Task Health_is_told_without_a_key()
    {
        using var stranger = service.CreateClient();

        using var answer = await stranger.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}

namespace Emulation.Service.Tests;

public sealed class OpenApiTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    /// <summary>The pane's types are generated from openapi.json; with UPDATE_SNAPSHOTS=1 this test writes it anew.</summary>
    [Fact]
    public async Task The_description_is_the_one_the_pane_was_built_from()
    {
        using var client = service.CreateClient();
        var description = (await client.GetStringAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var snapshot = Path.Combine(Repository(), "tests", "Emulation.Service.Tests", "openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(snapshot, description, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(snapshot, TestContext.Current.CancellationToken), description);
    }

    internal static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}

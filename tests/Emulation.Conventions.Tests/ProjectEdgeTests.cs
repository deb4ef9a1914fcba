using System.Xml.Linq;

namespace Emulation.Conventions.Tests;

/// <summary>The project files are the fence between the layers: nothing may reference more than this table says.</summary>
public sealed class ProjectEdgeTests
{
    private static readonly Dictionary<string, Allowed> Table = new(StringComparer.Ordinal)
    {
        ["Emulation.Delegates"] = new([], []),
        ["Emulation.Plans"] = new(["Emulation.Delegates"], []),
        // Stands in for a dependency of ClosedXML that the feed lacks.
        ["ExcelNumberFormat"] = new([], []),
        // Packaging and Drawing are dependencies of the two SDKs, named to pin versions that exist.
        ["Emulation.Documents"] = new(
            ["Emulation.Plans", "ExcelNumberFormat"],
            ["DocumentFormat.OpenXml", "System.IO.Packaging", "ClosedXML", "System.Drawing.Common", "YamlDotNet"]),
        ["Emulation.Storage"] = new([], ["Microsoft.Identity.Client", "Polly.Core"]),
        ["Emulation.Service"] = new(
            ["Emulation.Documents", "Emulation.Storage"],
            [
                "Swashbuckle.AspNetCore", "Microsoft.Extensions.ApiDescription.Server",
                "System.IdentityModel.Tokens.Jwt", "Microsoft.IdentityModel.Tokens", "Microsoft.IdentityModel.JsonWebTokens",
                "Microsoft.IdentityModel.Protocols.OpenIdConnect", "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol",
            ]),
        ["Emulation.Cli"] = new(["Emulation.Documents", "Emulation.Storage"], ["System.CommandLine"]),
        ["Emulation.Delegates.Tests"] = new(["Emulation.Delegates"], []),
        ["Emulation.Plans.Tests"] = new(["Emulation.Plans", "Emulation.Documents"], []),
        ["Emulation.Documents.Tests"] = new(["Emulation.Documents"], []),
        ["Emulation.Storage.Tests"] = new(["Emulation.Storage", "Emulation.GraphEmulator"], []),
        ["Emulation.GraphEmulator"] = new([], []),
        ["Emulation.Service.Tests"] = new(["Emulation.Service", "Emulation.GraphEmulator"], ["Microsoft.AspNetCore.Mvc.Testing"]),
        ["Emulation.Cli.Tests"] = new(["Emulation.Cli", "Emulation.GraphEmulator"], []),
        ["Emulation.Browser.Tests"] = new(["Emulation.Service"], ["Microsoft.Playwright"]),
        ["Emulation.Conventions.Tests"] = new(["Emulation.Plans"], []),
        ["Emulation.Benchmarks"] = new(["Emulation.Documents", "Emulation.Storage"], []),
    };

    private static readonly string[] EveryProject = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static readonly string[] EveryTestProject = ["xunit.v3", "xunit.runner.visualstudio", "Microsoft.NET.Test.Sdk"];

    public static TheoryData<string> Projects => [.. Repository.FilesUnder("", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_table_allows(string path)
    {
        var project = XDocument.Load(Repository.Absolute(path));

        Assert.True(Table.TryGetValue(Name(path), out var allowed), $"{path} has no row in the table");
        Assert.Empty(Included(project, "ProjectReference").Select(Name).Except(allowed.Projects, StringComparer.Ordinal));
        Assert.Empty(Included(project, "PackageReference").Except(allowed.Packages, StringComparer.Ordinal));
        Assert.Empty(Included(project, "Reference"));
        // The test host's packages are in the shared framework; without it restore asks the feed for each.
        Assert.Empty(Included(project, "FrameworkReference").Except(Name(path) is "Emulation.Service.Tests" or "Emulation.GraphEmulator" ? ["Microsoft.AspNetCore.App"] : [], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_service_is_a_web_project(string path)
    {
        var sdk = XDocument.Load(Repository.Absolute(path)).Root?.Attribute("Sdk")?.Value;

        Assert.Equal(Name(path) == "Emulation.Service" ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk", sdk);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_is_in_the_solution(string path) =>
        Assert.Contains(path.Replace('/', '\\'), Repository.Read("Emulation.Office.sln"), StringComparison.Ordinal);

    [Fact]
    public void Shared_properties_add_only_analyzers_and_the_test_framework()
    {
        foreach (var path in Repository.FilesUnder("", ".props", ".targets"))
        {
            var properties = XDocument.Load(Repository.Absolute(path));

            Assert.Empty(Included(properties, "ProjectReference"));
            Assert.Empty(Included(properties, "GlobalPackageReference").Except(EveryProject, StringComparer.Ordinal));
            Assert.Empty(Included(properties, "PackageReference")
                .Except(path.StartsWith("tests/", StringComparison.Ordinal) ? EveryTestProject : [], StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_package_version_is_one_exact_version()
    {
        var versions = XDocument.Load(Repository.Absolute("service/Directory.Packages.props")).Descendants()
            .Where(static element => element.Name.LocalName is "PackageVersion" or "GlobalPackageReference")
            .ToList();

        Assert.NotEmpty(versions);
        Assert.All(versions, static element => Assert.Matches(@"^\d+(\.\d+){1,3}(-[0-9A-Za-z.]+)?$", element.Attribute("Version")?.Value));
    }

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(static element => element.Attribute("Include")?.Value).OfType<string>();

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));

    private sealed record Allowed(string[] Projects, string[] Packages);
}

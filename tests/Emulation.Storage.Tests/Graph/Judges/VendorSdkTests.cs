using Emulation.GraphEmulator;

namespace Emulation.Storage.Tests.Graph.Judges;

/// <summary>The vendor's JavaScript SDK, unmodified, on the emulator. Its packages are installed by tests/run; without them the test is skipped, except in CI.</summary>
public sealed class VendorSdkTests
{
    [Fact]
    public async Task The_vendors_own_client_finds_what_it_expects()
    {
        var folder = Path.Combine(Root(), "tests", "Emulation.Storage.Tests", "Graph", "Judges", "sdk");
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("CI") == "true" || (ForeignProgram.IsThere("node", "--version") && Directory.Exists(Path.Combine(folder, "node_modules"))),
            "the packages of the SDK are not installed");
        using var certificate = InterceptingProxy.Certificate(TimeProvider.System);
        await using var site = await EmulatedSite.StartAsync(certificate: certificate);
        var authority = Path.GetTempFileName();
        await File.WriteAllTextAsync(authority, certificate.ExportCertificatePem(), TestContext.Current.CancellationToken);

        var (code, output) = await ForeignProgram.RunAsync(
            "node", ["journey.mjs", site.Address.ToString(), EmulatedSite.DriveId], new Dictionary<string, string>(StringComparer.Ordinal) { ["NODE_EXTRA_CA_CERTS"] = authority }, folder);
        File.Delete(authority);

        Assert.True(code == 0, output);
        Assert.Equal(["/Xã Tân Phú/lon.bin"], site.Far.Documents.Keys);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No repository above the tests.");
    }
}

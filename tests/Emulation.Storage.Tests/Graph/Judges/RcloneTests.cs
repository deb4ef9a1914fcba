using System.Security.Cryptography.X509Certificates;
using Emulation.GraphEmulator;
using Emulation.GraphEmulator.Faults;

namespace Emulation.Storage.Tests.Graph.Judges;

/// <summary>Debian's rclone, unmodified, takes the emulator for OneDrive: what a hardened client of others expects of Graph is there.</summary>
public sealed class RcloneTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-rclone-");
    private readonly X509Certificate2 _certificate = InterceptingProxy.Certificate(TimeProvider.System);
    private EmulatedSite? _site;
    private InterceptingProxy? _proxy;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Local => Path.Combine(_folder.FullName, "local");

    private string Config => Path.Combine(_folder.FullName, "rclone.conf");

    public async ValueTask InitializeAsync()
    {
        if (!ForeignProgram.IsThere("rclone", "version"))
        {
            // A class whose start did not succeed is not disposed of.
            await DisposeAsync();
            Assert.Skip("rclone is not installed");
        }

        // This client sends its token to upload and download addresses too.
        _site = await EmulatedSite.StartAsync(new EmulatorOptions { RefuseTokenAtPreAuthenticated = false, FalseConflictByName = false, PageSize = 3 }, _certificate);
        _proxy = new InterceptingProxy(_site.Address.Port);
        Directory.CreateDirectory(Path.Combine(Local, "Xã Tân Phú #1 100%"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "ca.pem"), _certificate.ExportCertificatePem(), Cancellation);
        await File.WriteAllTextAsync(
            Config,
            $$"""
            [sp]
            type = onedrive
            token = {"access_token":"token-1","token_type":"Bearer","refresh_token":"x","expiry":"2099-01-01T00:00:00Z"}
            drive_id = {{EmulatedSite.DriveId}}
            drive_type = documentLibrary
            chunk_size = 320k
            """,
            Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_proxy is not null && _site is not null)
        {
            await _proxy.DisposeAsync();
            await _site.DisposeAsync();
        }

        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_tree_goes_there_and_back_whole()
    {
        var random = new Random(1);
        var large = new byte[1_200_000];
        random.NextBytes(large);
        await File.WriteAllBytesAsync(Path.Combine(Local, "Xã Tân Phú #1 100%", "Kế hoạch 'số 1'.bin"), large, Cancellation);
        for (var number = 0; number < 5; number++)
        {
            await File.WriteAllTextAsync(Path.Combine(Local, $"văn bản {number}.txt"), $"nội dung {number}", Cancellation);
        }

        await File.WriteAllBytesAsync(Path.Combine(Local, "rỗng.txt"), [], Cancellation);

        await RunAsync("copy", Local, "sp:Thi đua");
        await RunAsync("check", Local, "sp:Thi đua");
        await RunAsync("copy", "sp:Thi đua", Path.Combine(_folder.FullName, "back"));

        Assert.Equal(large, await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "back", "Xã Tân Phú #1 100%", "Kế hoạch 'số 1'.bin"), Cancellation));
        Assert.Equal(7, _site!.Far.Documents.Count);
    }

    [Fact]
    public async Task Files_are_moved_copied_and_deleted_at_the_far_side()
    {
        await File.WriteAllTextAsync(Path.Combine(Local, "một.txt"), "một", Cancellation);
        await RunAsync("copy", Local, "sp:a");

        await RunAsync("moveto", "sp:a/một.txt", "sp:b/hai.txt");
        await RunAsync("copyto", "sp:b/hai.txt", "sp:b/ba.txt");
        await RunAsync("deletefile", "sp:b/hai.txt");
        var link = await RunAsync("link", "sp:b/ba.txt");

        Assert.Equal(["/b/ba.txt"], _site!.Far.Documents.Keys);
        Assert.Contains("https://ubnd.sharepoint.com/", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttling_and_broken_slices_do_not_stop_it()
    {
        var large = new byte[1_000_000];
        new Random(2).NextBytes(large);
        await File.WriteAllBytesAsync(Path.Combine(Local, "lớn.bin"), large, Cancellation);
        _site!.Faults
            .On(RequestKind.UploadSlice, 2, Fault.Unavailable("1"))
            .On(RequestKind.UploadSlice, 4, Fault.LostAnswer)
            .On(RequestKind.CreateSession, 1, Fault.Throttled("1"));

        await RunAsync("copy", Local, "sp:");

        Assert.Equal(large, _site.Far.Documents["/lớn.bin"]);
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var (code, output) = await ForeignProgram.RunAsync(
            "rclone",
            ["--config", Config, "--ca-cert", Path.Combine(_folder.FullName, "ca.pem"), "--retries", "2", "--log-level", "INFO", .. arguments],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["HTTPS_PROXY"] = _proxy!.Address.ToString(), ["NO_PROXY"] = "", ["no_proxy"] = "" });
        Assert.True(code == 0, output);
        return output;
    }
}

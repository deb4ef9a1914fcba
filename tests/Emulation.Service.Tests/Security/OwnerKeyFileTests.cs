using System.Runtime.Versioning;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed class OwnerKeyFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-key-");

    private string KeyPath => Path.Combine(_folder.FullName, "data", "owner.key");

    [Fact]
    public void The_first_run_makes_a_key_and_the_next_keeps_it()
    {
        var first = OwnerKeyFile.Open(KeyPath);

        Assert.Equal(43, first.Value.Length);
        Assert.Equal(first.Value, OwnerKeyFile.Open(KeyPath).Value);
    }

    [Fact]
    public void Two_services_do_not_share_a_key() => Assert.NotEqual(OwnerKeyFile.Open(KeyPath).Value, OwnerKeyFile.Open(KeyPath + "2").Value);

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_the_owner_may_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps the folder of the user to the user.");

        OwnerKeyFile.Open(KeyPath);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyPath));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(KeyPath)!));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_key_that_others_could_read_is_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no modes to widen.");
        var known = OwnerKeyFile.Open(KeyPath);
        File.SetUnixFileMode(KeyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        var fresh = OwnerKeyFile.Open(KeyPath);

        Assert.NotEqual(known.Value, fresh.Value);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData("password")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("\"><script>alert(1)</script>AAAAAAAAAAAAAAAA")]
    public void What_is_no_key_is_replaced(string text)
    {
        OwnerKeyFile.Open(KeyPath);
        File.WriteAllText(KeyPath, text);

        Assert.Equal(43, OwnerKeyFile.Open(KeyPath).Value.Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_stops_the_start_with_its_name()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "data"), "");

        Assert.Contains(KeyPath, Assert.Throws<RefusedToStartException>(() => OwnerKeyFile.Open(KeyPath)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

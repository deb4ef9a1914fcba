using Emulation.Service.Security.Keys;

namespace Emulation.Service.Tests.Security.Keys;

public sealed class KeysVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-keys-");
    private readonly KeyFile _file;

    public KeysVerbTests() => _file = new KeyFile(Path.Combine(_folder.FullName, "data", "keys.json"));

    internal static string Done(KeyFile file, params string[] args)
    {
        var (code, output, error) = Run(file, args);
        Assert.Equal((0, ""), (code, error));
        return output.ReplaceLineEndings("\n");
    }

    private static (int Code, string Output, string Error) Run(KeyFile file, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (KeysVerb.Run(args, file, new StoppedClock(), output, error), output.ToString(), error.ToString());
    }

    [Fact]
    public void A_key_is_shown_once_and_kept_as_a_salted_hash()
    {
        var key = Done(_file, "add", "Nguyễn Văn An", "--role", "reviewer", "--role", "drafter").Split('\n')[1];
        var second = Done(_file, "add", "Nguyễn Văn An", "--role", "drafter", "--Data:Path", "x").Split('\n')[1];

        var kept = File.ReadAllText(_file.Path);
        var records = _file.Read();
        Assert.Matches("^emk_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$", key);
        Assert.DoesNotContain(key[13..], kept, StringComparison.Ordinal);
        Assert.NotEqual(key[4..12], second[4..12]);
        Assert.NotEqual(records[0].Salt, records[1].Salt);
        Assert.Equal(["drafter", "reviewer"], records[0].Roles);
        Assert.Equal(32, records[0].Hash.Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file.Path));
        }
    }

    [Fact]
    public void The_list_tells_who_has_a_key_and_whose_was_taken_back()
    {
        var first = Done(_file, "add", "Nguyễn Văn An", "--role", "drafter").Split('\n')[1][4..12];
        var second = Done(_file, "add", "Trần Thị Bình", "--role", "administrator").Split('\n')[1][4..12];

        Assert.Equal($"Đã thu hồi khóa {first}.\n", Done(_file, "revoke", first));
        Assert.Equal($"{first}  2025-08-22  thu hồi 2025-08-22  drafter  Nguyễn Văn An\n{second}  2025-08-22  đang dùng  administrator  Trần Thị Bình\n", Done(_file, "list"));
    }

    [Theory]
    [InlineData("keys: dùng")]
    [InlineData("keys: dùng", "add")]
    [InlineData("keys: dùng", "add", "An")]
    [InlineData("keys: dùng", "add", "An", "Bình", "--role", "drafter")]
    [InlineData("keys: dùng", "add", "An", "--role")]
    [InlineData("keys: dùng", "add", "An", "--rolle", "drafter")]
    [InlineData("keys: dùng", "list", "x")]
    [InlineData("keys: không có vai trò \"boss\"", "add", "An", "--role", "boss")]
    [InlineData("keys: tên phải nằm trên một dòng", "add", "An\r\nX", "--role", "drafter")]
    [InlineData("keys: tên phải nằm trên một dòng", "add", " ", "--role", "drafter")]
    [InlineData("keys: không có khóa nào đang dùng mang mã \"00000000\"", "revoke", "00000000")]
    public void A_wrong_call_is_answered_in_one_line_and_changes_nothing(string reason, params string[] args)
    {
        var (code, output, error) = Run(_file, args);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(reason, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.False(File.Exists(_file.Path));
    }

    [Fact]
    public async Task Keys_made_at_the_same_time_are_all_kept()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Done(_file, "add", $"Người {i}", "--role", "drafter"))));

        Assert.Equal(8, _file.Read().Select(static key => key.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("[{")]
    [InlineData("null")]
    [InlineData("""[{"id":"0a1b2c3d","name":"An","roles":[],"salt":"!","hash":"","created":"2025-08-22T00:00:00Z","revoked":null}]""")]
    [InlineData("""[{"id":"0a1b2c3d","name":"An"}]""")]
    public void A_damaged_list_is_never_written_over(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file.Path)!);
        File.WriteAllText(_file.Path, text);

        var (code, _, error) = Run(_file, "add", "An", "--role", "drafter");

        Assert.Equal(3, code);
        Assert.Contains(_file.Path, error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_file.Path));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

using Emulation.Cli.Library;
using Emulation.Storage;

namespace Emulation.Cli.Tests.Library;

public sealed class TokenFileTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public async Task The_file_is_read_anew_for_each_request()
    {
        var file = _terminal.File("ma.txt", "mot\n");
        var tokens = TokenFile.Tokens(file);

        var first = await tokens(renew: false, TestContext.Current.CancellationToken);
        File.WriteAllText(file, "hai");

        Assert.Equal(("mot", "hai"), (first, await tokens(renew: false, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_file_that_is_gone_later_is_a_sign_in_that_ended()
    {
        var file = _terminal.File("ma.txt", "mot");
        var tokens = TokenFile.Tokens(file);
        File.Delete(file);

        var refused = await Assert.ThrowsAsync<StoreException>(() => tokens(renew: false, TestContext.Current.CancellationToken));

        Assert.Equal((StoreFailure.SignInNeeded, $"không đọc được tệp của --token: {file}"), (refused.Failure, refused.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("một mã")]
    [InlineData("mot\nhai")]
    public void What_is_no_token_is_refused_at_once(string text) => Assert.Throws<WrongCallException>(() => TokenFile.Tokens(_terminal.File("ma.txt", text)));

    public void Dispose() => _terminal.Dispose();
}

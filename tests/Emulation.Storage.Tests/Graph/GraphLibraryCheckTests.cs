using System.Buffers.Text;
using System.Text;
using Emulation.GraphEmulator.Faults;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

public sealed class GraphLibraryCheckTests : IAsyncLifetime
{
    private EmulatedLibrary _library = null!;

    public async ValueTask InitializeAsync() => _library = await EmulatedLibrary.StartAsync();

    public ValueTask DisposeAsync() => _library.DisposeAsync();

    [Fact]
    public async Task A_library_in_good_order_has_nothing_to_do_and_stays_as_it_was()
    {
        var remarks = await LookAsync(Token("Files.ReadWrite Sites.Selected"));

        Assert.All(remarks, static remark => Assert.Equal((StoreHealth.Good, null), (remark.Health, remark.Advice)));
        Assert.Equal(6, remarks.Count);
        Assert.Empty(_library.Site.Far.Documents);
        Assert.Equal(0, _library.Site.Far.OpenSessions);
    }

    [Fact]
    public async Task Every_wrong_setting_is_named()
    {
        _library.Options.DriveId = "thidua";
        _library.Options.SiteId = "";

        var remarks = await LookAsync("token-1");

        Assert.Equal(2, remarks.Count);
        Assert.All(remarks, static remark => Assert.StartsWith("Storage:Graph:", remark.Advice, StringComparison.Ordinal));
        Assert.Empty(_library.Site.Transcript.Exchanges);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_ends_the_look()
    {
        _library.Options.Api = new Uri("http://127.0.0.1:1/v1.0/");

        var remarks = await LookAsync("token-1");

        Assert.Contains("Không gọi được 127.0.0.1", Assert.Single(remarks, static remark => remark.Health == StoreHealth.Bad).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_answers_itself_is_told_from_Graph()
    {
        _library.Site.Faults.On(RequestKind.Any, 0, Fault.Answer(503));

        Assert.Contains("503", Assert.Single(await LookAsync("token-1"), static remark => remark.Health == StoreHealth.Bad).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_only_the_way_there_is_looked_at()
    {
        var remarks = await LookAsync(token: null);

        Assert.Equal([StoreHealth.Good, StoreHealth.Good, StoreHealth.Doubtful], remarks.Select(static remark => remark.Health));
        Assert.Contains("--token", remarks[^1].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("User.Read", StoreHealth.Bad, "Sites.Selected")]
    [InlineData("Files.ReadWrite Sites.FullControl.All", StoreHealth.Doubtful, "Sites.Selected")]
    public async Task What_a_token_may_do_too_little_or_too_much_is_said(string scopes, StoreHealth health, string named)
    {
        var remark = Assert.Single(await LookAsync(Token(scopes)), static remark => remark.Health != StoreHealth.Good);

        Assert.Equal(health, remark.Health);
        Assert.Contains(named, remark.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_not_tried()
    {
        var remarks = await LookAsync(Token("Sites.Selected", TimeSpan.FromHours(-2)));

        Assert.Contains("hết hạn", remarks[^1].Text, StringComparison.Ordinal);
        Assert.Single(_library.Site.Transcript.Exchanges);
    }

    [Fact]
    public async Task A_token_that_is_refused_asks_for_another() =>
        Assert.Contains("lấy mã mới", Bad(await LookAsync("another")).Advice, StringComparison.Ordinal);

    [Fact]
    public async Task A_library_that_is_not_there_names_the_settings()
    {
        _library.Site.Faults.On(RequestKind.ListChildren, 0, Fault.Answer(404, "itemNotFound"));

        Assert.Contains("DriveId", Bad(await LookAsync("token-1")).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_is_told_what_the_administrator_grants()
    {
        _library.Site.Faults.On(RequestKind.ListChildren, 0, Fault.Answer(403, "accessDenied"));

        Assert.Contains("quyền write cho ứng dụng", Bad(await LookAsync("token-1")).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_only_read_is_told_so()
    {
        _library.Site.Faults.On(RequestKind.CreateSession, 0, Fault.Answer(403, "accessDenied"));

        Assert.StartsWith("Không ghi được", Bad(await LookAsync("token-1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_host_that_is_not_in_the_settings_is_named()
    {
        _library.Options.ContentHosts[0] = "coquan.sharepoint.com";

        Assert.Contains("localhost, không có trong Storage:Graph:ContentHosts", Bad(await LookAsync("token-1")).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_are_made_only_when_asked_for()
    {
        _library.Site.Options.Columns.Remove("GiaiDoan");

        var looked = Bad(await LookAsync("token-1"));
        var still = _library.Site.Options.Columns.Contains("GiaiDoan");
        var made = await GraphLibraryCheck.LookAsync(_library.Options, "token-1", makeColumns: true, _library.Site.Clock, TestContext.Current.CancellationToken);

        Assert.Equal("Thư viện thiếu cột: GiaiDoan.", looked.Text);
        Assert.Contains("--make-columns", looked.Advice, StringComparison.Ordinal);
        Assert.False(still);
        Assert.Contains(made, static remark => remark.Text == "Đã tạo cột: GiaiDoan.");
        Assert.Contains("GiaiDoan", _library.Site.Options.Columns);
    }

    [Fact]
    public async Task Columns_that_may_not_be_made_leave_the_reason()
    {
        _library.Site.Options.Columns.Clear();
        _library.Site.Faults.On(RequestKind.Columns, 2, Fault.Answer(403, "accessDenied")).On(RequestKind.Columns, 3, Fault.Answer(403, "accessDenied"));

        var remarks = await GraphLibraryCheck.LookAsync(_library.Options, "token-1", makeColumns: true, _library.Site.Clock, TestContext.Current.CancellationToken);

        Assert.StartsWith("Không xem hoặc không tạo được cột", Bad(remarks).Text, StringComparison.Ordinal);
    }

    private static StoreRemark Bad(IReadOnlyList<StoreRemark> remarks) => Assert.Single(remarks, static remark => remark.Health == StoreHealth.Bad);

    private Task<IReadOnlyList<StoreRemark>> LookAsync(string? token) =>
        GraphLibraryCheck.LookAsync(_library.Options, token, makeColumns: false, _library.Site.Clock, TestContext.Current.CancellationToken);

    // A token of a shape that can be read; the emulated site takes it as it takes the usual one.
    private string Token(string scopes, TimeSpan? life = null)
    {
        var ends = (_library.Site.Clock.GetUtcNow() + (life ?? TimeSpan.FromHours(1))).ToUnixTimeSeconds();
        var token = $"e30.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"scp":"{{scopes}}","exp":{{ends}}}"""))}.x";
        _library.Site.Options.Tokens.Add(token);
        return token;
    }
}

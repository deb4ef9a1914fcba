using System.Net;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed class PeerUserTests
{
    private const string Head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
    private const string Listening = "   0: 0100007F:13D8 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1 0";
    private const string OwnEnd = "   1: 0100007F:13D8 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 2 1 0";

    private static string CallerEnd(string user) => $"   2: 0100007F:C350 0100007F:13D8 01 00000000:00000000 00:00000000 00000000  {user}        0 3 1 0";

    private static bool IsSameUser(params string[] rows)
    {
        Assert.SkipUnless(BitConverter.IsLittleEndian, "The rows are those of a little-endian machine.");
        return PeerUser.IsSameUser([Head, Listening, .. rows], new IPEndPoint(IPAddress.Loopback, 50000), new IPEndPoint(IPAddress.Loopback, 5080));
    }

    [Theory]
    [InlineData("1000", true)]
    [InlineData("0", true)]
    [InlineData("1001", false)]
    [InlineData("33", false)]
    public void The_owner_of_the_other_end_decides(string user, bool same) => Assert.Equal(same, IsSameUser(OwnEnd, CallerEnd(user)));

    [Fact]
    public void An_end_that_is_not_in_the_table_is_a_stranger() => Assert.False(IsSameUser(OwnEnd));

    [Fact]
    public void Another_connection_to_the_same_port_says_nothing() =>
        Assert.False(IsSameUser(OwnEnd, CallerEnd("1000").Replace("C350", "C351", StringComparison.Ordinal), CallerEnd("1001")));

    [Fact]
    public void An_ipv4_address_reached_through_an_ipv6_socket_is_found() =>
        Assert.True(IsSameUser(OwnEnd, "   2: 0000000000000000FFFF00000100007F:C350 0000000000000000FFFF00000100007F:13D8 01 00000000:00000000 00:00000000 00000000  1000        0 3 1 0"));

    [Fact]
    public async Task The_owner_s_own_browser_gets_the_page()
    {
        await using var service = await ListeningService.StartAsync();
        using var browser = new HttpClient { BaseAddress = service.Address };

        Assert.Contains(service.Key, await browser.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

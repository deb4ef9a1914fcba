using System.Net;
using Emulation.Service.Security.Keys;

namespace Emulation.Service.Tests.Security.Keys;

public sealed class FailedAttemptsTests
{
    private readonly StoppedClock _clock = new();

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Addresses_of_one_machine_count_together(string tried, string asked, bool waits)
    {
        var failures = new FailedAttempts(_clock);
        for (var i = 0; i < FailedAttempts.MostPerMinute; i++)
        {
            failures.Add(IPAddress.Parse(tried), null);
        }

        Assert.Equal(waits ? 60 : null, failures.WaitOf(IPAddress.Parse(asked), null));
    }

    [Fact]
    public void One_key_tried_from_many_machines_is_shut()
    {
        var failures = new FailedAttempts(_clock);
        for (var i = 1; i <= FailedAttempts.MostPerMinute; i++)
        {
            failures.Add(new IPAddress([192, 0, 2, (byte)i]), "0a1b2c3d");
        }

        Assert.Equal(60, failures.WaitOf(IPAddress.Parse("198.51.100.1"), "0a1b2c3d"));
        Assert.Null(failures.WaitOf(IPAddress.Parse("198.51.100.1"), "ffffffff"));
    }

    [Fact]
    public void The_wait_ends_with_the_minute_and_with_a_clock_set_back()
    {
        var failures = new FailedAttempts(_clock);
        Shut(failures);
        _clock.Advance(TimeSpan.FromSeconds(50.5));
        Assert.Equal(10, failures.WaitOf(IPAddress.Loopback, null));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(failures.WaitOf(IPAddress.Loopback, null));

        Shut(failures);
        _clock.Advance(TimeSpan.FromHours(-1));
        Assert.Null(failures.WaitOf(IPAddress.Loopback, null));
    }

    [Fact]
    public void A_flood_of_addresses_does_not_grow_without_end()
    {
        var failures = new FailedAttempts(_clock);
        for (var i = 0; i < 20_100; i++)
        {
            failures.Add(new IPAddress([10, (byte)(i >> 16), (byte)(i >> 8), (byte)i]), null);
        }

        Assert.Equal(60, failures.WaitOf(IPAddress.Parse("203.0.113.7"), null));
        Assert.Null(failures.WaitOf(IPAddress.Parse("10.0.0.1"), null));
    }

    private static void Shut(FailedAttempts failures)
    {
        for (var i = 0; i < FailedAttempts.MostPerMinute; i++)
        {
            failures.Add(IPAddress.Loopback, null);
        }
    }
}

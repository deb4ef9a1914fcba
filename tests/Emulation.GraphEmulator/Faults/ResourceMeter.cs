using System.Globalization;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Faults;

/// <summary>Counts resource units in each minute and throttles what goes over; throttled requests count as well.</summary>
public sealed class ResourceMeter(TimeProvider clock, EmulatorOptions options)
{
    private DateTimeOffset _minute;
    private int _used;

    public long Total { get; private set; }

    public int Throttled { get; private set; }

    internal Dictionary<string, string> Count(int units)
    {
        var now = clock.GetUtcNow();
        if (now - _minute >= TimeSpan.FromMinutes(1))
        {
            (_minute, _used) = (now, 0);
        }

        _used += units;
        Total += units;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (options.UnitsPerMinute == 0 || _used < options.UnitsPerMinute * 0.8)
        {
            return headers;
        }

        var reset = (int)Math.Ceiling((_minute.AddMinutes(1) - now).TotalSeconds);
        headers["RateLimit-Limit"] = Text(options.UnitsPerMinute);
        headers["RateLimit-Remaining"] = Text(Math.Max(0, options.UnitsPerMinute - _used));
        headers["RateLimit-Reset"] = Text(reset);
        if (_used <= options.UnitsPerMinute)
        {
            return headers;
        }

        Throttled++;
        headers["Retry-After"] = Text(reset);
        var failure = new GraphErrorException(429, "activityLimitReached", "The request has been throttled");
        foreach (var (name, value) in headers)
        {
            failure.Headers[name] = value;
        }

        throw failure;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

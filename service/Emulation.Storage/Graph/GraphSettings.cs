using System.Globalization;

namespace Emulation.Storage.Graph;

/// <summary>Reads <see cref="GraphOptions"/> from wherever settings are kept, said once for every program that asks.</summary>
public static class GraphSettings
{
    /// <summary>Which store is used.</summary>
    public const string Kind = "Storage:Kind";

    /// <summary>A folder; the default.</summary>
    public const string Local = "Local";

    /// <summary>A SharePoint library.</summary>
    public const string Graph = "Graph";

    private const int MostHosts = 32;

    /// <param name="setting">The text of a setting by its name ("Storage:Graph:SiteId"); null or empty where it is not set.</param>
    /// <exception cref="FormatException">A value cannot be read; the message is Vietnamese and begins with the setting's name.</exception>
    public static GraphOptions Read(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var options = new GraphOptions();
        options.Api = Value(nameof(options.Api), options.Api, static text => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null, "một địa chỉ https");
        options.SiteId = Text(nameof(options.SiteId)) ?? options.SiteId;
        options.DriveId = Text(nameof(options.DriveId)) ?? options.DriveId;
        options.Organisation = Text(nameof(options.Organisation)) ?? options.Organisation;
        options.Bin = Text(nameof(options.Bin)) ?? options.Bin;
        options.LargestDocument = Count(nameof(options.LargestDocument), options.LargestDocument);
        options.Parallel = Count(nameof(options.Parallel), options.Parallel);
        options.Instances = Count(nameof(options.Instances), options.Instances);
        options.SharesPerMinute = Count(nameof(options.SharesPerMinute), options.SharesPerMinute);
        options.LongestWait = Time(nameof(options.LongestWait), options.LongestWait);
        options.RequestTimeout = Time(nameof(options.RequestTimeout), options.RequestTimeout);
        options.Sharing = YesOrNo(nameof(options.Sharing), options.Sharing);
        options.CheckIn = YesOrNo(nameof(options.CheckIn), options.CheckIn);
        for (var index = 0; index < MostHosts && Text($"{nameof(options.ContentHosts)}:{index.ToString(CultureInfo.InvariantCulture)}") is { } host; index++)
        {
            options.ContentHosts.Add(host);
        }

        return options;

        string? Text(string name) => setting($"{GraphOptions.Section}:{name}") is { Length: > 0 } text ? text.Trim() : null;

        T Value<T>(string name, T usual, Func<string, T?> read, string form)
            where T : class => Text(name) is not { } text ? usual : read(text) ?? throw Unread(name, form);

        int Count(string name, int usual) => Text(name) is not { } text ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Unread(name, "một số nguyên");

        TimeSpan Time(string name, TimeSpan usual) => Text(name) is not { } text ? usual
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : throw Unread(name, "khoảng thời gian dạng giờ:phút:giây, ví dụ 00:02:00");

        bool YesOrNo(string name, bool usual) => Text(name) is not { } text ? usual : bool.TryParse(text, out var yes) ? yes : throw Unread(name, "true hoặc false");
    }

    private static FormatException Unread(string name, string form) => new($"{GraphOptions.Section}:{name} phải là {form}.");
}

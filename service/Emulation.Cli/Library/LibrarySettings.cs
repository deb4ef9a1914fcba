using Emulation.Storage.Graph;
using Emulation.Storage.Local;

namespace Emulation.Cli.Library;

/// <summary>Thiết lập của kho văn bản.</summary>
/// <param name="setting">The text of a setting by its name ("Storage:Kind"); null or empty where it is not set.</param>
internal sealed class LibrarySettings(Func<string, string?> setting)
{
    /// <summary>Nobody sits before a review: it rather waits for SharePoint than leaves a document out.</summary>
    private static readonly TimeSpan BatchWait = TimeSpan.FromMinutes(10);

    /// <summary>Those of the environment, as the service reads them.</summary>
    public static LibrarySettings FromEnvironment { get; } = new(static name => Environment.GetEnvironmentVariable(name.Replace(":", "__", StringComparison.Ordinal)));

    public bool IsEntra => string.Equals(setting("Identity:Mode"), "Entra", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the library is one in SharePoint; else it is a folder.</summary>
    /// <exception cref="WrongCallException">The setting names neither.</exception>
    public bool IsGraph
    {
        get
        {
            var kind = setting(GraphSettings.Kind);
            if (string.IsNullOrEmpty(kind) || kind.Equals(GraphSettings.Local, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            return kind.Equals(GraphSettings.Graph, StringComparison.OrdinalIgnoreCase)
                ? true : throw new WrongCallException($"{GraphSettings.Kind} không nhận \"{kind}\"; chỉ có {GraphSettings.Local} và {GraphSettings.Graph}");
        }
    }

    /// <param name="named">A folder that goes before the settings; null for none.</param>
    /// <returns>Null: nothing says where the library lies.</returns>
    public string? Folder(string? named = null) => LocalFolderSetting.Resolve(named ?? setting(LocalFolderSetting.Folder), setting(LocalFolderSetting.Data));

    /// <exception cref="FormatException">A value cannot be read; the message is Vietnamese and begins with the setting's name.</exception>
    public GraphOptions Graph() => GraphSettings.Read(setting);

    /// <summary>As <see cref="Graph"/>, for one of so many shards that share what SharePoint allows the application; more processes where the settings know of more.</summary>
    /// <exception cref="FormatException">As <see cref="Graph"/>.</exception>
    public GraphOptions GraphOfShard(int shards)
    {
        var options = Graph();
        options.Instances = Math.Max(options.Instances, shards);
        if (string.IsNullOrEmpty(setting($"{GraphOptions.Section}:{nameof(GraphOptions.LongestWait)}")))
        {
            options.LongestWait = BatchWait;
        }

        return options;
    }
}

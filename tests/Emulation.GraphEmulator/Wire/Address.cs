using System.Text.RegularExpressions;
using Emulation.GraphEmulator.State;

namespace Emulation.GraphEmulator.Wire;

/// <summary>An address of the drive API taken apart: the item it stands on and what is asked of it.</summary>
internal sealed partial record Address(string Action, LibraryItem? Item, LibraryItem? Parent, string? Name)
{
    /// <summary>Understands both ways to name an item: by id, and by path between colons.</summary>
    /// <param name="path">Percent-encoded, from the slash after the version on.</param>
    public static Address Parse(string path, Library library)
    {
        path = MyDrive().Replace(path, "/drives/" + Library.DriveId + "${rest}", 1);
        var match = Anchored().Match(path);
        if (!match.Success)
        {
            return new Address(path, null, null, null);
        }

        if (Uri.UnescapeDataString(match.Groups["drive"].Value) != Library.DriveId)
        {
            throw GraphErrorException.NotFound();
        }

        var anchor = match.Groups["id"].Success ? library.Find(Uri.UnescapeDataString(match.Groups["id"].Value)) : library.Root;
        var action = "/drives/{drive-id}/items/{driveItem-id}" + match.Groups["action"].Value.TrimEnd('/');
        if (!match.Groups["path"].Success)
        {
            return new Address(action, anchor, null, null);
        }

        if (anchor is null)
        {
            throw GraphErrorException.NotFound();
        }

        var names = match.Groups["path"].Value.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        if (names.Length == 0)
        {
            return new Address(action, anchor, null, null);
        }

        return new Address(action, library.At(anchor, names), library.At(anchor, names[..^1]), names[^1]);
    }

    [GeneratedRegex("^/(?:me|sites/[^/]+)/drive(?<rest>/|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MyDrive();

    [GeneratedRegex("^/drives/(?<drive>[^/]+)/(?:root|items/(?<id>[^/:]+))(?::(?<path>/[^:]*))?:?(?<action>/.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchored();
}

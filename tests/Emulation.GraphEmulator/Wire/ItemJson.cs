using System.Globalization;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;

namespace Emulation.GraphEmulator.Wire;

/// <summary>Items as the wire shows them.</summary>
internal static class ItemJson
{
    public static JsonObject Full(LibraryItem item, Library library)
    {
        var json = Common(item, library);
        json["cTag"] = item.IsFolder ? null : item.CTag;
        if (item.IsFolder)
        {
            json.Remove("cTag");
        }

        if (item.Description is { } description)
        {
            json["description"] = description;
        }

        json["webUrl"] = "https://ubnd.sharepoint.com/sites/thidua/Shared%20Documents" + string.Join('/', item.Path.Split('/').Select(Uri.EscapeDataString));
        json["webDavUrl"] = json["webUrl"]!.GetValue<string>();
        json["sharepointIds"] = new JsonObject
        {
            ["listId"] = Library.ListId, ["listItemId"] = item.ListItemId.ToString(CultureInfo.InvariantCulture),
            ["listItemUniqueId"] = item.Guid.ToString(), ["siteId"] = Library.SiteId.Split(',')[1],
        };
        json["lastModifiedBy"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = "Nguyễn Văn A" } };
        if (item.Parent is not null)
        {
            json["parentReference"]!["path"] = $"/drives/{Library.DriveId}/root:" + string.Join('/', item.Parent.Path.Split('/').Select(Uri.EscapeDataString));
        }

        if (item.Infected)
        {
            json["malware"] = new JsonObject { ["description"] = "Virus" };
        }

        return json;
    }

    /// <summary>As a list of changes shows it: without content tag, path or who changed it.</summary>
    public static JsonObject Change(LibraryItem item, Library library)
    {
        if (!item.Deleted)
        {
            return Common(item, library);
        }

        return new JsonObject
        {
            ["id"] = item.Id,
            ["deleted"] = new JsonObject { ["state"] = "deleted" },
            ["parentReference"] = new JsonObject { ["driveId"] = Library.DriveId, ["id"] = item.Parent?.Id },
        };
    }

    public static JsonObject Version(ContentVersion version) => new()
    {
        ["id"] = version.Id,
        ["size"] = version.Bytes.Length,
        ["lastModifiedDateTime"] = Time(version.At),
    };

    public static JsonObject Publication(LibraryItem item)
    {
        var json = new JsonObject { ["level"] = item.CheckedOutBy is null ? "published" : "checkout", ["versionId"] = item.Current!.Id };
        if (item.CheckedOutBy is { } user)
        {
            json["checkedOutBy"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = user } };
        }

        return json;
    }

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static JsonObject Common(LibraryItem item, Library library)
    {
        var json = new JsonObject
        {
            ["id"] = item.Id,
            ["name"] = item.Name,
            ["eTag"] = item.ETag,
            ["size"] = item.Current?.Bytes.Length ?? 0,
            ["createdDateTime"] = Time(item.Created),
            ["lastModifiedDateTime"] = Time(item.Modified),
            ["fileSystemInfo"] = item.FileSystemInfo?.DeepClone() ?? new JsonObject
            {
                ["createdDateTime"] = Time(item.Created), ["lastModifiedDateTime"] = Time(item.Modified),
            },
        };
        if (item.Current is { } current)
        {
            json["file"] = new JsonObject
            {
                ["mimeType"] = item.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                    ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document" : "application/octet-stream",
                ["hashes"] = new JsonObject { ["quickXorHash"] = current.Hash },
            };
        }
        else
        {
            json["folder"] = new JsonObject { ["childCount"] = library.Children(item).Count() };
        }

        if (item.Parent is null)
        {
            json["root"] = new JsonObject();
            json["parentReference"] = new JsonObject { ["driveId"] = Library.DriveId, ["driveType"] = "documentLibrary" };
        }
        else
        {
            json["parentReference"] = new JsonObject
            {
                ["driveId"] = Library.DriveId, ["driveType"] = "documentLibrary", ["id"] = item.Parent.Id, ["siteId"] = Library.SiteId.Split(',')[1],
            };
        }

        return json;
    }
}

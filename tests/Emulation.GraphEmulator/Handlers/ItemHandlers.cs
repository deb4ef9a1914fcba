using System.Globalization;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Items themselves: read, list, make a folder, rename, move, delete.</summary>
internal sealed class ItemHandlers(Library library, EmulatorOptions options, LockRules locks)
{
    public Reply Get(Call call)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        var json = ItemJson.Full(item, library);
        if (call.Query.GetValueOrDefault("$expand", "").StartsWith("listItem", StringComparison.Ordinal))
        {
            json["listItem"] = ListHandlers.Json(item, withFields: true);
        }

        if (item.Current is not null)
        {
            json["@microsoft.graph.downloadUrl"] = ContentHandlers.NewDownload(library, options, call, item, item.Versions!.Count - 1);
        }

        return new Reply(200, Selected(json, call));
    }

    public Reply Children(Call call)
    {
        var folder = call.Existing;
        LockRules.CheckReadable(folder);
        var size = int.TryParse(call.Query.GetValueOrDefault("$top"), CultureInfo.InvariantCulture, out var top) ? Math.Min(top, options.PageSize) : options.PageSize;
        var skip = int.TryParse(call.Query.GetValueOrDefault("$skiptoken"), CultureInfo.InvariantCulture, out var past) ? past : 0;
        var children = library.Children(folder).ToList();
        var page = new JsonObject
        {
            ["value"] = new JsonArray([.. children.Skip(skip).Take(size).Select(item => (JsonNode)Selected(ItemJson.Full(item, library), call))]),
        };
        if (skip + size < children.Count)
        {
            page["@odata.nextLink"] = $"{call.Headers["X-Base"]}/drives/{Library.DriveId}/items/{folder.Id}/children?$top={size}&$skiptoken={skip + size}";
        }

        return new Reply(200, page);
    }

    public Reply CreateFolder(Call call)
    {
        var folder = call.Existing;
        LockRules.CheckReadable(folder);
        var body = call.Json();
        var name = (string?)body["name"] ?? throw GraphErrorException.BadRequest("name");
        CheckName(folder, name);
        var behaviour = (string?)body["@microsoft.graph.conflictBehavior"] ?? "fail";
        if (library.Child(folder, name) is { } taken)
        {
            switch (behaviour)
            {
                case "replace" when taken.IsFolder:
                    return new Reply(200, ItemJson.Full(taken, library));
                case "rename":
                    name = library.FreeName(folder, name);
                    break;
                default:
                    throw GraphErrorException.NameTaken();
            }
        }

        return new Reply(201, ItemJson.Full(library.New(name, folder, content: null), library));
    }

    public Reply Patch(Call call)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        call.CheckTag(item);
        locks.CheckWritable(item);
        var body = call.Json();
        var name = (string?)body["name"] ?? item.Name;
        var parent = (string?)body["parentReference"]?["id"] is { } id ? library.Find(id) ?? throw GraphErrorException.NotFound() : item.Parent;
        if (parent is not null && (name != item.Name || parent != item.Parent))
        {
            CheckName(parent, name);
            if (library.Child(parent, name) is { } taken && taken != item)
            {
                throw GraphErrorException.NameTaken();
            }
        }

        (item.Name, item.Parent) = (name, parent);
        if (body["fileSystemInfo"] is JsonObject times)
        {
            item.FileSystemInfo = ItemJson.Full(item, library)["fileSystemInfo"]!.DeepClone().AsObject();
            foreach (var (key, value) in times.Where(static time => time.Value is not null))
            {
                item.FileSystemInfo[key] = value!.DeepClone();
            }
        }

        library.SetMetadata(item);
        return new Reply(200, ItemJson.Full(item, library));
    }

    public Reply Delete(Call call)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        call.CheckTag(item);
        locks.CheckWritable(item);
        library.Delete(item);
        return new Reply(204);
    }

    public static void CheckName(LibraryItem folder, string name)
    {
        if (!NameRules.IsAllowed(name, folder.Parent is null))
        {
            throw new GraphErrorException(400, "invalidRequest", "The provided name cannot contain this character or is reserved.");
        }

        if ($"sites/thidua/Shared Documents{folder.Path}/{name}".Length > 400)
        {
            throw new GraphErrorException(400, "invalidRequest", "The specified file or folder name is too long.", "pathIsTooLong");
        }
    }

    private JsonObject Selected(JsonObject json, Call call)
    {
        if (call.Query.TryGetValue("$select", out var select))
        {
            var wanted = select.Split(',').ToHashSet(StringComparer.Ordinal);
            // Not among what comes by default.
            if (wanted.Contains("publication") && json["file"] is not null)
            {
                var item = library.Items[(string)json["id"]!];
                json["publication"] = ItemJson.Publication(item);
            }

            foreach (var name in json.Select(static property => property.Key).Where(name => !wanted.Contains(name) && name != "listItem").ToList())
            {
                json.Remove(name);
            }
        }

        return json;
    }
}

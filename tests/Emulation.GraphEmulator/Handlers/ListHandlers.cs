using System.Globalization;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>The library as a list: its columns and the fields of its rows.</summary>
internal sealed class ListHandlers(Library library, EmulatorOptions options)
{
    private static readonly string[] BuiltIn = ["Title", "FileLeafRef", "ContentType"];

    public static Reply List() => new(200, new JsonObject
    {
        ["id"] = Library.ListId, ["name"] = "Shared Documents", ["displayName"] = "Tài liệu",
        ["parentReference"] = new JsonObject { ["siteId"] = Library.SiteId },
        ["list"] = new JsonObject { ["template"] = "documentLibrary" },
    });

    public Reply Columns() => new(200, new JsonObject
    {
        ["value"] = new JsonArray([.. BuiltIn.Concat(options.Columns).Select(static name => (JsonNode)new JsonObject
        {
            ["id"] = name, ["name"] = name, ["displayName"] = name, ["text"] = new JsonObject { ["maxLength"] = 255 },
        })]),
    });

    public Reply AddColumn(Call call)
    {
        var name = (string?)call.Json()["name"] ?? throw GraphErrorException.BadRequest("name");
        if (!options.Columns.Add(name))
        {
            throw new GraphErrorException(409, "nameAlreadyExists", "A column of this name exists.");
        }

        return new Reply(201, new JsonObject { ["id"] = name, ["name"] = name, ["displayName"] = name, ["text"] = new JsonObject() });
    }

    public static Reply OfItem(Call call)
    {
        LockRules.CheckReadable(call.Existing);
        return new Reply(200, Json(call.Existing, call.Query.GetValueOrDefault("$expand", "").StartsWith("fields", StringComparison.Ordinal)));
    }

    public Reply PatchFields(Call call, string row)
    {
        var item = library.Items.Values.FirstOrDefault(item => !item.Deleted && item.ListItemId.ToString(CultureInfo.InvariantCulture) == row) ?? throw GraphErrorException.NotFound();
        LockRules.CheckReadable(item);
        LockRules.CheckRecord(item);
        if (call.IfMatch is { } tag && tag != "*" && tag != Tag(item))
        {
            throw GraphErrorException.Changed();
        }

        foreach (var (name, value) in call.Json())
        {
            if (!BuiltIn.Contains(name, StringComparer.Ordinal) && !options.Columns.Contains(name))
            {
                throw GraphErrorException.BadRequest($"Field '{name}' is not recognized");
            }

            item.Fields[name] = value?.DeepClone();
        }

        library.SetMetadata(item);
        return new Reply(200, Fields(item));
    }

    public static JsonObject Json(LibraryItem item, bool withFields)
    {
        var json = new JsonObject
        {
            ["id"] = item.ListItemId.ToString(CultureInfo.InvariantCulture), ["eTag"] = Tag(item),
            ["createdDateTime"] = ItemJson.Time(item.Created), ["lastModifiedDateTime"] = ItemJson.Time(item.Modified),
        };
        if (withFields)
        {
            json["fields"] = Fields(item);
        }

        return json;
    }

    private static JsonObject Fields(LibraryItem item)
    {
        var fields = item.Fields.DeepClone().AsObject();
        foreach (var name in fields.Where(static field => field.Value is null).Select(static field => field.Key).ToList())
        {
            fields.Remove(name);
        }

        fields["id"] = item.ListItemId.ToString(CultureInfo.InvariantCulture);
        fields["FileLeafRef"] = item.Name;
        return fields;
    }

    /// <summary>The list writes the same tag in another form than the drive does.</summary>
    private static string Tag(LibraryItem item) => $"\"{item.Guid},{item.MetadataCount}\"";
}

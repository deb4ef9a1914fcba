using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Who may open an item: inherited, invited, by link.</summary>
internal sealed class PermissionHandlers(Library library, EmulatorOptions options)
{
    public Reply List(Call call)
    {
        LockRules.CheckReadable(call.Existing);
        var inherited = new JsonObject
        {
            ["id"] = "owners", ["roles"] = new JsonArray("owner"),
            ["grantedToV2"] = new JsonObject { ["siteGroup"] = new JsonObject { ["displayName"] = "Chủ sở hữu Thi đua" } },
            ["inheritedFrom"] = new JsonObject { ["driveId"] = Library.DriveId, ["id"] = library.Root.Id },
        };
        return new Reply(200, new JsonObject { ["value"] = new JsonArray([inherited, .. call.Item!.Permissions.Select(static permission => permission.DeepClone())]) });
    }

    public Reply Invite(Call call)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        if (options.InvitationsOff)
        {
            throw new GraphErrorException(400, "sharingFailed", "Your organization's policies do not allow you to share with these users.");
        }

        var body = call.Json();
        var granted = new JsonArray();
        foreach (var email in body["recipients"]?.AsArray().Select(static recipient => (string?)recipient?["email"]).OfType<string>() ?? [])
        {
            var permission = new JsonObject
            {
                ["id"] = library.Secret("permission"), ["roles"] = body["roles"]?.DeepClone() ?? new JsonArray("read"),
                ["grantedToV2"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = email, ["id"] = email } },
            };
            item.Permissions.Add(permission);
            granted.Add(permission.DeepClone());
        }

        return new Reply(200, new JsonObject { ["value"] = granted });
    }

    public Reply CreateLink(Call call)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        if (options.LinksOff)
        {
            throw new GraphErrorException(403, "accessDenied", "Sharing links are disabled.");
        }

        var body = call.Json();
        var id = library.Secret("link");
        return new Reply(201, new JsonObject
        {
            ["id"] = id, ["roles"] = new JsonArray((string?)body["type"] == "edit" ? "write" : "read"),
            ["link"] = new JsonObject
            {
                ["type"] = (string?)body["type"] ?? "view", ["scope"] = (string?)body["scope"] ?? "organization",
                ["webUrl"] = $"https://ubnd.sharepoint.com/:w:/s/thidua/{id}",
            },
        });
    }

    public static Reply Delete(Call call, string permission)
    {
        LockRules.CheckReadable(call.Existing);
        return call.Item!.Permissions.RemoveAll(kept => (string?)kept["id"] == permission) > 0 ? new Reply(204) : throw GraphErrorException.NotFound();
    }
}

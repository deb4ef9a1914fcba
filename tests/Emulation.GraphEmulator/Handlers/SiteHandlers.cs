using System.Text;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>The one site, its one library, and items looked up by their web address.</summary>
internal sealed class SiteHandlers(Library library, EmulatorOptions options)
{
    public Reply Drive() => new(200, DriveJson());

    public Reply Drives() => new(200, new JsonObject { ["value"] = new JsonArray(DriveJson()) });

    public static Reply Site() => new(200, new JsonObject
    {
        ["id"] = Library.SiteId, ["name"] = "thidua", ["displayName"] = "Thi đua", ["webUrl"] = "https://ubnd.sharepoint.com/sites/thidua",
        ["siteCollection"] = new JsonObject { ["hostname"] = "ubnd.sharepoint.com" },
    });

    public static Reply Me() => new(200, new JsonObject
    {
        ["id"] = "7c1d9f0a-3c44-4f1b-9d0e-5a9a1f6f2b01", ["displayName"] = LockRules.Self, ["userPrincipalName"] = "a.nguyen@ubnd.example",
    });

    /// <param name="share">"u!" and the web address in URL-safe base 64 without padding.</param>
    public Reply Shared(string share)
    {
        var text = share.Replace('-', '+').Replace('_', '/');
        text = text.StartsWith("u!", StringComparison.Ordinal) ? text[2..] : throw GraphErrorException.BadRequest("The share is not understood.");
        var url = Encoding.UTF8.GetString(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '=')));
        var item = library.Items.Values.FirstOrDefault(item => !item.Deleted && Uri.UnescapeDataString((string)ItemJson.Full(item, library)["webUrl"]!) == Uri.UnescapeDataString(url));
        return new Reply(200, ItemJson.Full(item ?? throw GraphErrorException.NotFound(), library));
    }

    private JsonObject DriveJson() => new()
    {
        ["id"] = Library.DriveId, ["driveType"] = "documentLibrary", ["name"] = "Tài liệu",
        ["webUrl"] = "https://ubnd.sharepoint.com/sites/thidua/Shared%20Documents",
        ["quota"] = new JsonObject
        {
            ["total"] = options.Quota, ["used"] = library.BytesHeld, ["remaining"] = options.Quota - library.BytesHeld, ["deleted"] = 0, ["state"] = "normal",
        },
    };
}

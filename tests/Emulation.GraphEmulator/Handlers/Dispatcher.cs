using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>From method and address to the handler; what is not in this list is not emulated and says so with 501.</summary>
internal sealed class Dispatcher
{
    private const string Item = "/drives/{drive-id}/items/{driveItem-id}";

    private readonly ItemHandlers _items;
    private readonly ContentHandlers _content;
    private readonly SessionHandlers _sessions;
    private readonly DeltaHandlers _delta;
    private readonly VersionHandlers _versions;
    private readonly ListHandlers _list;
    private readonly PermissionHandlers _permissions;
    private readonly CopyHandlers _copies;
    private readonly SiteHandlers _site;

    public Dispatcher(Library library, EmulatorOptions options)
    {
        var locks = new LockRules(library);
        Storing = new Storing(library, options);
        _items = new ItemHandlers(library, options, locks);
        _content = new ContentHandlers(library, options, locks, Storing);
        _sessions = new SessionHandlers(library, options, locks, Storing);
        _delta = new DeltaHandlers(library, options);
        _versions = new VersionHandlers(library, locks, Storing);
        _list = new ListHandlers(library, options);
        _permissions = new PermissionHandlers(library, options);
        _copies = new CopyHandlers(library, Storing);
        _site = new SiteHandlers(library, options);
    }

    public Storing Storing { get; }

    public Reply Answer(Call call)
    {
        if (call.Action.StartsWith(Item, StringComparison.Ordinal))
        {
            return OfItem(call, call.Action[Item.Length..].TrimStart('/').Split('/'));
        }

        var parts = call.Action.Trim('/').Split('/');
        return (call.Method, parts) switch
        {
            (_, ["upload", var token]) => _sessions.Use(call, token),
            ("GET", ["download", var token]) => _content.Download(token, call.Headers.ContainsKey("Authorization")),
            ("GET", ["monitor", var token]) => _copies.Monitor(token),
            ("GET", ["me"]) => SiteHandlers.Me(),
            ("GET", ["drives", _]) or ("GET", ["me", "drive"]) or ("GET", ["sites", _, "drive"]) => _site.Drive(),
            ("GET", ["drives"]) or ("GET", ["me", "drives"]) or ("GET", ["sites", _, "drives"]) => _site.Drives(),
            ("GET", ["drives", _, "list"]) or ("GET", ["sites", _, "lists", _]) => ListHandlers.List(),
            ("GET", ["sites", _]) or ("GET", ["sites", _, _, _]) => SiteHandlers.Site(),
            ("GET", ["sites", _, "lists", _, "columns"]) => _list.Columns(),
            ("POST", ["sites", _, "lists", _, "columns"]) => _list.AddColumn(call),
            ("PATCH", ["sites", _, "lists", _, "items", var row, "fields"]) => _list.PatchFields(call, row),
            ("GET", ["shares", var share, "driveItem"]) => _site.Shared(Uri.UnescapeDataString(share)),
            _ => throw new GraphErrorException(501, "notSupported", $"{call.Method} {call.Action} is not emulated."),
        };
    }

    private Reply OfItem(Call call, string[] rest) => (call.Method, rest) switch
    {
        ("GET", [""]) => _items.Get(call),
        ("PATCH", [""]) => _items.Patch(call),
        ("DELETE", [""]) => _items.Delete(call),
        ("GET", ["children"]) => _items.Children(call),
        ("POST", ["children"]) => _items.CreateFolder(call),
        ("GET", ["content"]) => _content.Get(call),
        ("PUT", ["content"]) => _content.Put(call),
        ("POST", ["createUploadSession"]) => _sessions.Create(call),
        ("GET", ["delta" or "delta()" or "microsoft.graph.delta" or "microsoft.graph.delta()"]) => _delta.Get(call, null),
        ("GET", [var function]) when function.StartsWith("delta(token='", StringComparison.Ordinal) => _delta.Get(call, Uri.UnescapeDataString(function["delta(token='".Length..^2])),
        ("GET", ["versions"]) => VersionHandlers.List(call),
        ("GET", ["versions", var version, "content"]) => _content.GetVersion(call, version),
        ("POST", ["versions", var version, "restoreVersion"]) => _versions.Restore(call, version),
        ("POST", ["checkout"]) => _versions.Checkout(call),
        ("POST", ["checkin"]) => _versions.Checkin(call),
        ("GET", ["listItem"]) => ListHandlers.OfItem(call),
        ("GET", ["permissions"]) => _permissions.List(call),
        ("DELETE", ["permissions", var permission]) => PermissionHandlers.Delete(call, Uri.UnescapeDataString(permission)),
        ("POST", ["invite"]) => _permissions.Invite(call),
        ("POST", ["createLink"]) => _permissions.CreateLink(call),
        ("POST", ["copy"]) => _copies.Start(call),
        _ => throw new GraphErrorException(501, "notSupported", $"{call.Method} {call.Action} is not emulated."),
    };
}

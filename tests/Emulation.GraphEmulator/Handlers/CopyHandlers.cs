using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Copies are made in the background; a monitor at another host tells when.</summary>
internal sealed class CopyHandlers(Library library, Storing storing)
{
    private readonly Dictionary<string, string> _monitors = new(StringComparer.Ordinal);

    public Reply Start(Call call)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        var body = call.Json();
        var parent = (string?)body["parentReference"]?["id"] is { } id ? library.Find(id) ?? throw GraphErrorException.NotFound() : item.Parent!;
        var name = (string?)body["name"] ?? item.Name;
        ItemHandlers.CheckName(parent, name);
        if (library.Child(parent, name) is not null)
        {
            throw GraphErrorException.NameTaken();
        }

        var made = storing.Create(parent, name, item.Current?.Bytes ?? throw GraphErrorException.BadRequest("Only documents are copied here."));
        var monitor = library.Secret("monitor");
        _monitors[monitor] = made.Id;
        return new Reply(202).With("Location", $"{call.PreAuthenticated}/monitor/{monitor}");
    }

    public Reply Monitor(string token) => _monitors.TryGetValue(token, out var id)
        ? new Reply(200, new JsonObject { ["status"] = "completed", ["percentageComplete"] = 100.0, ["resourceId"] = id })
        : throw GraphErrorException.NotFound();
}

using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Versions, and documents checked out and in.</summary>
internal sealed class VersionHandlers(Library library, LockRules locks, Storing storing)
{
    public static Reply List(Call call)
    {
        LockRules.CheckReadable(call.Existing);
        var versions = call.Existing.Versions ?? throw GraphErrorException.BadRequest("A folder has no versions.");
        return new Reply(200, new JsonObject { ["value"] = new JsonArray([.. versions.AsEnumerable().Reverse().Select(ItemJson.Version)]) });
    }

    public Reply Restore(Call call, string version)
    {
        var item = call.Existing;
        LockRules.CheckReadable(item);
        locks.CheckWritable(item);
        var kept = item.Versions?.Find(kept => kept.Id == version) ?? throw GraphErrorException.NotFound();
        storing.Replace(item, kept.Bytes);
        return new Reply(204);
    }

    public Reply Checkout(Call call)
    {
        var item = call.Existing;
        locks.CheckWritable(item);
        item.CheckedOutBy = LockRules.Self;
        library.Touch(item);
        return new Reply(204);
    }

    public Reply Checkin(Call call)
    {
        var item = call.Existing;
        locks.CheckWritable(item);
        if (item.CheckedOutBy is null)
        {
            throw new GraphErrorException(400, "invalidRequest", "The file is not checked out.");
        }

        item.CheckedOutBy = null;
        library.Touch(item);
        return new Reply(204);
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Changes since a token; without one every item there is.</summary>
internal sealed class DeltaHandlers(Library library, EmulatorOptions options)
{
    public Reply Get(Call call, string? token)
    {
        token ??= call.Query.GetValueOrDefault("token");
        if (token == "latest")
        {
            return new Reply(200, new JsonObject { ["value"] = new JsonArray(), ["@odata.deltaLink"] = Link(call, library.Sequence, library.Sequence, 0) });
        }

        // From where, up to where and how far into it: the end is fixed at the first page, so that pages do not drift.
        var (since, until, skip) = token is null ? (-1L, library.Sequence, 0) : Read(token);
        until = until < 0 ? library.Sequence : until;
        if (since >= 0 && since < library.Horizon)
        {
            throw new GraphErrorException(410, "resyncRequired", "Resync required.", "resyncChangesApplyDifferences")
            {
                Headers = { ["Location"] = $"{Base(call)}/root/delta" },
            };
        }

        // Whoever asks for everything is not told of what is gone; whoever asks for changes sees it deleted.
        var changed = library.Items.Values
            .Where(item => item.Sequence > since && item.Sequence <= until && (since >= 0 || !item.Deleted))
            .OrderBy(static item => item.Sequence).ToList();
        var page = changed.Skip(skip).Take(options.PageSize).Select(item => (JsonNode)ItemJson.Change(item, library)).ToList();
        if (options.RepeatInDelta && page.Count > 1)
        {
            page.Add(page[0].DeepClone());
        }

        var more = skip + options.PageSize < changed.Count;
        var answer = new JsonObject { ["value"] = new JsonArray([.. page]) };
        answer[more ? "@odata.nextLink" : "@odata.deltaLink"] = more ? Link(call, since, until, skip + options.PageSize) : Link(call, until, -1, 0);
        return new Reply(200, answer);
    }

    private static string Link(Call call, long since, long until, int skip)
    {
        var token = Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{since};{until};{skip}")));
        return $"{Base(call)}/root/delta(token='{Uri.EscapeDataString(token)}')";
    }

    private static string Base(Call call) => $"{call.Headers["X-Base"]}/drives/{Library.DriveId}";

    private static (long Since, long Until, int Skip) Read(string token)
    {
        try
        {
            var parts = Encoding.ASCII.GetString(Convert.FromBase64String(token)).Split(';');
            return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        }
        catch (Exception bad) when (bad is FormatException or IndexOutOfRangeException)
        {
            throw GraphErrorException.BadRequest("The delta token is not understood.");
        }
    }
}

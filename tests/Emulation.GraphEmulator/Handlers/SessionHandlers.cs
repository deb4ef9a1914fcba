using System.Globalization;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Upload sessions: bytes in slices, committed at the last one or on request.</summary>
internal sealed class SessionHandlers(Library library, EmulatorOptions options, LockRules locks, Storing storing)
{
    private const int Slice = 327_680;
    private const int LargestRequest = 60 * 1024 * 1024;

    public Reply Create(Call call)
    {
        var parent = call.Parent ?? call.Item?.Parent ?? throw GraphErrorException.NotFound();
        var body = call.Json();
        var name = call.Name ?? call.Item!.Name;
        var behaviour = (string?)body["item"]?["@microsoft.graph.conflictBehavior"] ?? "fail";
        var size = (long?)body["item"]?["fileSize"];
        LockRules.CheckReadable(call.Item ?? parent);
        ItemHandlers.CheckName(parent, name);
        if (call.IfMatch is not null && call.Name is not null && options.FalseConflictByName)
        {
            throw GraphErrorException.Changed();
        }

        if (call.Item is { } item)
        {
            call.CheckTag(item);
            locks.CheckWritable(item);
            if (call.Name is not null && behaviour == "fail")
            {
                throw GraphErrorException.NameTaken();
            }
        }

        CheckNoOther(parent, name, null);
        storing.CheckRoom(size ?? 0);
        var session = new UploadSession
        {
            Token = library.Secret("session"),
            Target = behaviour == "rename" && call.Name is not null ? null : call.Item,
            Parent = parent, Name = name, Behaviour = behaviour, Total = size,
            DeferCommit = (bool?)body["deferCommit"] ?? false,
            Expires = library.Now + options.SessionLifetime,
        };
        library.Sessions.Add(session.Token, session);
        var json = Status(session, "0-");
        json[Cased("uploadUrl")] = $"{call.PreAuthenticated}/upload/{session.Token}?tempauth={session.Token}";
        return new Reply(200, json);
    }

    public Reply Use(Call call, string token)
    {
        if (options.RefuseTokenAtPreAuthenticated && call.Headers.ContainsKey("Authorization"))
        {
            throw new GraphErrorException(401, "unauthenticated", "Authorization is not allowed here.");
        }

        if (!library.Sessions.TryGetValue(token, out var session) || session.Expires < library.Now)
        {
            library.Sessions.Remove(token);
            throw new GraphErrorException(404, "itemNotFound", "The upload session was not found");
        }

        session.Expires = library.Now + options.SessionLifetime;
        switch (call.Method)
        {
            case "GET":
                return new Reply(200, Status(session, Missing(session)));
            case "DELETE":
                library.Sessions.Remove(token);
                return new Reply(204);
            case "POST" when session.IsWhole:
                return Commit(session);
            case "PUT":
                return Append(call, session);
            default:
                throw GraphErrorException.BadRequest("The session is not whole.");
        }
    }

    private Reply Append(Call call, UploadSession session)
    {
        var (from, to, total) = Range(call);
        var last = to == total - 1;
        if (call.Body.Length != to - from + 1 || call.Body.Length >= LargestRequest || (!last && call.Body.Length % Slice != 0) || total != (session.Total ?? total))
        {
            throw GraphErrorException.BadRequest("The Content-Range header does not fit the bytes sent or the session.");
        }

        if (from != session.Received.Length)
        {
            throw new GraphErrorException(416, "invalidRange", "Optional. The fragment has already been received or does not follow on.");
        }

        CheckNoOther(session.Parent, session.Name, session);
        session.Total = total;
        session.Received.Write(call.Body);
        if (last && !session.DeferCommit)
        {
            return Commit(session);
        }

        return new Reply(202, Status(session, Missing(session)));
    }

    private Reply Commit(UploadSession session)
    {
        var taken = library.Child(session.Parent, session.Name);
        var target = session.Target ?? (session.Behaviour == "replace" ? taken : null);
        if (target is { Deleted: true })
        {
            throw GraphErrorException.NotFound();
        }

        if (target is not null)
        {
            locks.CheckWritable(target);
            storing.Replace(target, session.Received.ToArray());
            library.Sessions.Remove(session.Token);
            return new Reply(200, ItemJson.Full(target, library));
        }

        var name = taken is null ? session.Name : session.Behaviour == "rename" ? library.FreeName(session.Parent, session.Name) : throw GraphErrorException.NameTaken();
        var made = storing.Create(session.Parent, name, session.Received.ToArray());
        library.Sessions.Remove(session.Token);
        return new Reply(201, ItemJson.Full(made, library));
    }

    /// <summary>Only one session can hold bytes for a name, whatever its conflict behaviour.</summary>
    private void CheckNoOther(LibraryItem parent, string name, UploadSession? self)
    {
        var key = NameRules.Key(name);
        if (library.Sessions.Values.Any(other => other != self && other.Parent == parent && NameRules.Key(other.Name) == key
            && other.Expires >= library.Now && (options.SessionsBlockAtOnce || other.Received.Length > 0)))
        {
            throw new GraphErrorException(409, "nameAlreadyExists", "A file with the same name is currently being uploaded.");
        }
    }

    private JsonObject Status(UploadSession session, string? missing)
    {
        var json = new JsonObject { [Cased("expirationDateTime")] = ItemJson.Time(session.Expires) };
        if (missing is not null && options.Ranges != RangesForm.Missing)
        {
            json[Cased("nextExpectedRanges")] = options.Ranges == RangesForm.Several && missing.EndsWith('-')
                ? new JsonArray(missing, $"{session.Received.Length + (2 * Slice)}-")
                : new JsonArray(missing);
        }

        return json;
    }

    private static string? Missing(UploadSession session) => session.IsWhole ? null : $"{session.Received.Length}-";

    private string Cased(string name) => options.PascalCase ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static (long From, long To, long Total) Range(Call call)
    {
        var parts = call.Headers.GetValueOrDefault("Content-Range", "").Replace("bytes ", "", StringComparison.Ordinal).Split('-', '/');
        return parts.Length == 3
            && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var from)
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var to)
            && long.TryParse(parts[2], CultureInfo.InvariantCulture, out var total)
            ? (from, to, total)
            : throw GraphErrorException.BadRequest("Content-Range is missing or malformed.");
    }
}

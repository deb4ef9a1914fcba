using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Content in one request, and downloads by way of a pre-authenticated address.</summary>
internal sealed class ContentHandlers(Library library, EmulatorOptions options, LockRules locks, Storing storing)
{
    /// <summary>If-Match is not looked at: the real service offers no compare-and-swap here.</summary>
    public Reply Put(Call call)
    {
        if (call.Body.Length > 250 * 1024 * 1024)
        {
            throw new GraphErrorException(413, "requestEntityTooLarge", "The request is too large.");
        }

        if (call.Item is { } existing)
        {
            LockRules.CheckReadable(existing);
            switch (call.Name is null ? "replace" : call.Behaviour("replace"))
            {
                case "fail":
                    throw GraphErrorException.NameTaken();
                case "rename":
                    return new Reply(201, ItemJson.Full(storing.Create(existing.Parent!, library.FreeName(existing.Parent!, call.Name!), call.Body), library));
                default:
                    locks.CheckWritable(existing);
                    storing.Replace(existing, call.Body);
                    return new Reply(200, ItemJson.Full(existing, library));
            }
        }

        if (call.Parent is null || call.Name is null)
        {
            throw GraphErrorException.NotFound();
        }

        LockRules.CheckReadable(call.Parent);
        ItemHandlers.CheckName(call.Parent, call.Name);
        return new Reply(201, ItemJson.Full(storing.Create(call.Parent, call.Name, call.Body), library));
    }

    public Reply Get(Call call)
    {
        var item = call.Existing;
        return Redirect(call, item, item.Versions?.Count - 1 ?? throw GraphErrorException.BadRequest("A folder has no content."));
    }

    public Reply GetVersion(Call call, string version)
    {
        var index = call.Existing.Versions?.FindIndex(kept => kept.Id == version) ?? -1;
        if (index == call.Item!.Versions?.Count - 1)
        {
            throw GraphErrorException.BadRequest("The content of the current version cannot be had as a version.");
        }

        return index < 0 ? throw GraphErrorException.NotFound() : Redirect(call, call.Item, index);
    }

    public Reply Download(string token, bool hasToken)
    {
        if (hasToken && options.RefuseTokenAtPreAuthenticated)
        {
            return new Reply(401) { Bytes = "401 UNAUTHORIZED"u8.ToArray(), Type = "text/plain" };
        }

        if (!library.Downloads.TryGetValue(token, out var download) || download.Until < library.Now)
        {
            return new Reply(403) { Bytes = "403 FORBIDDEN"u8.ToArray(), Type = "text/plain" };
        }

        return new Reply(200) { Bytes = library.Items[download.Item].Versions![download.Version].Bytes, Type = "application/octet-stream" };
    }

    public static string NewDownload(Library library, EmulatorOptions options, Call call, LibraryItem item, int version)
    {
        var token = library.Secret("download");
        library.Downloads[token] = (item.Id, version, library.Now + options.DownloadLifetime);
        return $"{call.PreAuthenticated}/download/{token}?tempauth={token}";
    }

    private Reply Redirect(Call call, LibraryItem item, int version)
    {
        LockRules.CheckReadable(item);
        if (item.Infected)
        {
            throw new GraphErrorException(403, "accessDenied", "Malware detected.", "malwareDetected") { Headers = { ["X-Virus-Infected"] = "true" } };
        }

        return new Reply(302).With("Location", NewDownload(library, options, call, item, version));
    }
}

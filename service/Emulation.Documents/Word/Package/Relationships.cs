namespace Emulation.Documents.Word.Package;

/// <summary>The relationships of one part. External targets are not kept: nothing outside the package is ever read.</summary>
internal sealed class Relationships
{
    public static Relationships None { get; } = new();

    private readonly Dictionary<string, (string Type, string Target)> _byId = new(StringComparer.Ordinal);

    public static Relationships Read(PartReader xml, string source, ReadLimits limits)
    {
        var result = new Relationships();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.LocalName == "Relationship")
            {
                result.Add(xml, source);
            }

            if (result._byId.Count > limits.Definitions)
            {
                throw Refusal.TooLarge(xml.Part);
            }
        }

        return result;
    }

    public string? TargetOf(string? id) => id is not null && _byId.TryGetValue(id, out var relationship) ? relationship.Target : null;

    /// <summary>The first target whose relationship type ends in <paramref name="kind"/>: transitional and strict differ only before it.</summary>
    public string? Target(string kind) =>
        _byId.Values.FirstOrDefault(r => r.Type.EndsWith("/relationships/" + kind, StringComparison.Ordinal)).Target;

    private void Add(PartReader xml, string source)
    {
        string? id = null, type = null, target = null;
        var external = false;
        while (xml.NextAttribute())
        {
            switch (xml.LocalName)
            {
                case "Id": id = xml.Value; break;
                case "Type": type = xml.Value; break;
                case "Target": target = xml.Value; break;
                case "TargetMode": external = xml.Value.Equals("External", StringComparison.OrdinalIgnoreCase); break;
            }
        }

        xml.LeaveAttributes();
        if (id is not null && type is not null && target is not null && !external && Resolve(source, target) is { } path)
        {
            _byId.TryAdd(id, (type, path));
        }
    }

    // A target is relative to its source's folder unless it starts with "/"; it cannot climb above the package.
    internal static string? Resolve(string source, string target)
    {
        if (target.Length > 1024 || target.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var fragment = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(fragment < 0 ? target : target[..fragment]).Replace('\\', '/');
        List<string> segments = path.StartsWith('/') ? [] : [.. source.Split('/')[..^1]];
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not (".." or "."))
            {
                segments.Add(segment);
            }
        }

        return segments.Count == 0 ? null : string.Join('/', segments);
    }
}

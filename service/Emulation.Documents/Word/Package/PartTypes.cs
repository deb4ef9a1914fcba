namespace Emulation.Documents.Word.Package;

/// <summary>What [Content_Types].xml says each part is: by its own name first, by its extension otherwise.</summary>
internal sealed class PartTypes
{
    public static PartTypes None { get; } = new();

    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);

    public static PartTypes Read(PartReader xml, ReadLimits limits)
    {
        var result = new PartTypes();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            var type = xml.Attribute("ContentType");
            if (type is not null && xml.LocalName == "Override" && xml.Attribute("PartName") is { } name)
            {
                result._byName.TryAdd(name.TrimStart('/'), type);
            }
            else if (type is not null && xml.LocalName == "Default" && xml.Attribute("Extension") is { } extension)
            {
                result._byExtension.TryAdd(extension, type);
            }

            if (result._byName.Count + result._byExtension.Count > limits.Definitions)
            {
                throw Refusal.TooLarge(xml.Part);
            }
        }

        return result;
    }

    public string? Of(string part) =>
        _byName.TryGetValue(part, out var type) || _byExtension.TryGetValue(part[(part.LastIndexOf('.') + 1)..], out type) ? type : null;
}

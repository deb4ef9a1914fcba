using System.Globalization;

namespace Emulation.Storage.Graph;

/// <summary>Names that are free in a folder, by the rule of <see cref="NameKey"/>.</summary>
internal sealed class FreeNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _keys = taken.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);

    public void Take(string name) => _keys.Add(NameKey.Of(name));

    /// <exception cref="StoreException">name-taken.</exception>
    public string Of(string name, NameTaken whenTaken)
    {
        if (!_keys.Contains(NameKey.Of(name)))
        {
            return name;
        }

        return whenTaken == NameTaken.KeepBoth ? Numbered(name).First(numbered => !_keys.Contains(NameKey.Of(numbered))) : throw new StoreException(StoreFailure.NameTaken);
    }

    private static IEnumerable<string> Numbered(string name)
    {
        var extension = Path.GetExtension(name);
        var stem = name[..^extension.Length];
        for (var number = 2; ; number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" ({number}){extension}");
            yield return stem[..Math.Min(stem.Length, StoredName.Longest - end.Length)] + end;
        }
    }
}

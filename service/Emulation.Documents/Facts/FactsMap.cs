using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Emulation.Documents.Facts;

/// <summary>One mapping of the facts file, read member by member; every complaint carries the line and column of what it is about.</summary>
internal sealed partial class FactsMap
{
    private readonly YamlMappingNode _map;
    private readonly string _name;

    public FactsMap(YamlNode node, string name)
    {
        _map = node as YamlMappingNode ?? throw Wrong(node.Start, $"{name} phải gồm các dòng \"khóa: giá trị\"");
        _name = name;
    }

    public static UnreadableDocumentException Wrong(Mark at, string what, Exception? inner = null)
    {
        var place = $"dòng {at.Line}, cột {at.Column}";
        return new UnreadableDocumentException("bad-facts", $"{what} ({place}).", inner) { Place = place };
    }

    public UnreadableDocumentException Wrong(string key, string what) => Wrong(Find(key)!.Start, what);

    public UnreadableDocumentException Lacks(string key) => Wrong(_map.Start, $"{_name} thiếu \"{key}\"");

    /// <exception cref="UnreadableDocumentException">A key that is none of <paramref name="keys"/>.</exception>
    public void AllowOnly(params IReadOnlyList<string> keys)
    {
        foreach (var key in _map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name, StringComparer.Ordinal))
            {
                throw Wrong(key.Start, $"Không có khóa \"{key}\" trong {_name}; các khóa được dùng: {string.Join(", ", keys)}");
            }
        }
    }

    public FactsMap? Map(string key) => Find(key) is { } node ? new FactsMap(node, $"\"{key}\"") : null;

    public IEnumerable<FactsMap> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children.Select(item => new FactsMap(item, $"một dòng của \"{key}\"")),
        var other => throw Wrong(other.Start, $"\"{key}\" phải là một danh sách"),
    };

    /// <summary>NFC, without spaces around it.</summary>
    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } when value.Trim().Length > 0 => VietnameseText.ToNfc(value.Trim()),
        var other => throw Wrong(other.Start, $"\"{key}\" phải là chữ, không để trống"),
    };

    public int? Whole(string key, int least)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least
            ? value
            : throw Wrong(key, $"\"{key}\" phải là số nguyên từ {least} trở lên, không phải \"{text}\"");
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(key, $"\"{key}\" phải là ngày dạng 2025-08-22, không phải \"{text}\"");
    }

    public string? Period(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return PeriodPattern().IsMatch(text) ? text : throw Wrong(key, $"\"{key}\" phải là giai đoạn dạng 2025-2030, không phải \"{text}\"");
    }

    /// <returns>Whether the key is there; its word is then one of <paramref name="words"/>.</returns>
    public bool OneOf<T>(string key, IReadOnlyDictionary<string, T> words, out T? value)
    {
        value = default;
        if (Text(key) is not { } text)
        {
            return false;
        }

        return words.TryGetValue(text, out value)
            ? true
            : throw Wrong(key, $"\"{key}\" không nhận \"{text}\"; dùng một trong: {string.Join(", ", words.Keys)}");
    }

    // "key:" without a value states nothing.
    private YamlNode? Find(string key) =>
        _map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is not YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } ? node : null;

    [GeneratedRegex("^[0-9]{4}-[0-9]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PeriodPattern();
}

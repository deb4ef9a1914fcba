using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Emulation.Documents.Yaml;

/// <summary>One mapping of a YAML file, read member by member; every complaint carries the line and column of what it is about.</summary>
internal sealed partial class YamlMap
{
    private readonly YamlMappingNode _map;
    private readonly YamlFile _file;
    private readonly string _name;

    public YamlMap(YamlFile file, YamlNode node, string name)
    {
        _map = node as YamlMappingNode ?? throw file.Wrong(node.Start, $"{name} phải gồm các dòng \"khóa: giá trị\"");
        (_file, _name) = (file, name);
    }

    public UnreadableDocumentException Wrong(string key, string what) => _file.Wrong(Find(key)!.Start, what);

    public UnreadableDocumentException Lacks(string key) => _file.Wrong(_map.Start, $"{_name} thiếu \"{key}\"");

    /// <exception cref="UnreadableDocumentException">The key is not there.</exception>
    public string Needed(string key) => Text(key) ?? throw Lacks(key);

    /// <exception cref="UnreadableDocumentException">A key that is none of <paramref name="keys"/>.</exception>
    public void AllowOnly(params IReadOnlyList<string> keys)
    {
        foreach (var key in _map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name, StringComparer.Ordinal))
            {
                throw _file.Wrong(key.Start, $"Không có khóa \"{key}\" trong {_name}; các khóa được dùng: {string.Join(", ", keys)}");
            }
        }
    }

    public YamlMap? Map(string key) => Find(key) is { } node ? new YamlMap(_file, node, $"\"{key}\"") : null;

    public IEnumerable<YamlMap> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children.Select(item => new YamlMap(_file, item, $"một dòng của \"{key}\"")),
        var other => throw _file.Wrong(other.Start, $"\"{key}\" phải là một danh sách"),
    };

    /// <summary>A list of words; a single word is a list of one.</summary>
    public IReadOnlyList<string> Words(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item => Word(item, key))],
        var single => [Word(single, key)],
    };

    /// <summary>NFC, without spaces around it.</summary>
    public string? Text(string key) => Find(key) switch
    {
        null => null,
        var node => Word(node, key),
    };

    public bool Flag(string key) => Text(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Wrong(key, $"\"{key}\" phải là true hoặc false, không phải \"{other}\""),
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

    public TimeOnly? Time(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw Wrong(key, $"\"{key}\" phải là giờ dạng 07:30, không phải \"{text}\"");
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

    private string Word(YamlNode node, string key)
    {
        if (node is not YamlScalarNode { Value: { } value } || value.Trim().Length == 0)
        {
            throw _file.Wrong(node.Start, $"\"{key}\" phải là chữ, không để trống");
        }

        return value.Trim() is var word && !Invisible().IsMatch(word)
            ? VietnameseText.ToNfc(word)
            : throw _file.Wrong(node.Start, $"\"{key}\" có ký tự điều khiển hoặc ký tự đổi chiều chữ không nhìn thấy; hãy gõ lại");
    }

    // "key:" without a value states nothing.
    private YamlNode? Find(string key) =>
        _map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is not YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } ? node : null;

    // Control and format characters, line separators, halves of pairs and what Unicode will never use: none of them shows, all of them travel into documents.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\uFFFE\uFFFF]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Invisible();

    [GeneratedRegex("^[0-9]{4}-[0-9]{4}$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PeriodPattern();
}

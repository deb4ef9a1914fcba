using System.CommandLine;
using System.Globalization;

namespace Emulation.Cli.Commands;

/// <summary>Options whose wrong values are answered in Vietnamese with the right ones.</summary>
internal static class VerbOptions
{
    public static Option<T?> Word<T>(string name, string description, IReadOnlyDictionary<string, T> words)
        where T : struct => Parsed<T>(name, description, string.Join('|', words.Keys), $"dùng một trong: {string.Join(", ", words.Keys)}",
            text => words.TryGetValue(text, out var value) ? value : null);

    public static Option<int?> Count(string name, string description) => Parsed<int>(name, description, "N", "dùng số nguyên từ 0 trở lên",
        static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null);

    public static Option<DateOnly?> Date(string name, string description) => Parsed<DateOnly>(name, description, "yyyy-MM-dd", "dùng ngày dạng 2025-08-22",
        static text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null);

    private static Option<T?> Parsed<T>(string name, string description, string values, string right, Func<string, T?> parse)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = values,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var value = parse(text);
                if (value is null)
                {
                    result.AddError($"{name} không nhận \"{text}\"; {right}");
                }

                return value;
            },
        };
}

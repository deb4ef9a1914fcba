using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Cli.Text;

namespace Emulation.Cli;

/// <summary>Says in Vietnamese what is wrong with a call, and what would be right.</summary>
internal static class UsageError
{
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            var verbs = string.Join(", ", command.Subcommands.Select(static verb => verb.Name));
            return parsed.UnmatchedTokens is [var verb, ..] ? PlainLine.Of($"không có lệnh \"{verb}\"; các lệnh: {verbs}") : $"thiếu lệnh; các lệnh: {verbs}";
        }

        return PlainLine.Of($"{command.Name}: {Unknown(parsed, command) ?? Miscounted(parsed.CommandResult) ?? parsed.Errors[0].Message}");
    }

    private static string? Unknown(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is not [var token, ..])
        {
            return null;
        }

        var options = string.Join(", ", command.Options.Where(static option => !option.Hidden).Select(static option => option.Name));
        return token.StartsWith('-') ? $"không có tùy chọn \"{token}\"; các tùy chọn: {options}" : $"thừa \"{token}\"; mỗi lần chỉ một tệp";
    }

    private static string? Miscounted(CommandResult called)
    {
        foreach (var part in called.Children)
        {
            switch (part)
            {
                case ArgumentResult { Tokens.Count: 0 } missing when missing.Argument.Arity.MinimumNumberOfValues > 0:
                    return $"thiếu tệp {missing.Argument.Name}";
                case OptionResult option when option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues:
                    return $"tùy chọn {option.Option.Name} cần một giá trị";
                case OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues:
                    return $"tùy chọn {option.Option.Name} chỉ được cho một lần";
            }
        }

        return null;
    }
}

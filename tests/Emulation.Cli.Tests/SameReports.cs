using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests;

/// <summary>Two reports with the same bytes, but for what says by which state of a file its row was made.</summary>
internal static partial class SameReports
{
    private const string Lines = "tong-hop.jsonl";

    public static void Assert(string one, string other)
    {
        string[] Names(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

        Xunit.Assert.Contains(Lines, Names(one));
        Xunit.Assert.Equal(Names(one), Names(other));
        Xunit.Assert.Equal(Keyless(one), Keyless(other));
        Xunit.Assert.All(Names(one).Where(static name => name != Lines), name => Xunit.Assert.Equal(File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(other, name))));
    }

    private static string Keyless(string folder) => Key().Replace(File.ReadAllText(Path.Combine(folder, Lines)), "\"key\":\"\"");

    [GeneratedRegex("\"key\":\"[0-9a-f]*\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Key();
}

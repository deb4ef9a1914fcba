namespace Emulation.Cli.Tests;

/// <summary>Two folders that hold the same files with the same bytes, hidden ones too.</summary>
internal static class SameFiles
{
    public static void Assert(string one, string other)
    {
        string[] Names(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

        Xunit.Assert.NotEmpty(Names(one));
        Xunit.Assert.Equal(Names(one), Names(other));
        Xunit.Assert.All(Names(one), name => Xunit.Assert.Equal(File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(other, name))));
    }
}

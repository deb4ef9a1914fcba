namespace Emulation.Cli.Tests.Golden;

/// <summary>The folder of real plans, golden tables and the scoring tool beside the repository.</summary>
internal static class SharedFolder
{
    public static readonly string[] Plans = ["loi-bac-2025", "thuong-hong-2025", "tp-lang-son-2024", "trung-khanh-2025"];

    public static string Plan(string plan, string extension) => Path.Combine(Root(), "plans", plan + extension);

    public static string Golden(string table) => Path.Combine(Root(), "golden", table);

    public static string Vectors() => Path.Combine(Root(), "data", "apportionment");

    public static string Tool(string tool) => Path.Combine(Root(), "tools", tool);

    // A developer may lack the folder; CI may not.
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent;
        }

        var shared = Path.GetFullPath(Path.Combine(folder?.FullName ?? ".", "..", "shared"));
        if (!Directory.Exists(shared))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "../shared is not here");
            Assert.Fail("../shared is not here");
        }

        return shared;
    }
}

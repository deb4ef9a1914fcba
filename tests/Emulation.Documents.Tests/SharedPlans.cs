namespace Emulation.Documents.Tests;

/// <summary>Real plans, which lie beside the repository and are no part of it. Without them a test is skipped, except in CI.</summary>
internal static class SharedPlans
{
    public static string Path(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent;
        }

        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder?.FullName ?? "", "..", "shared", "plans", name));
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"Không có {name}: bộ kế hoạch thật không nằm cạnh kho mã.");
        }

        return path;
    }
}

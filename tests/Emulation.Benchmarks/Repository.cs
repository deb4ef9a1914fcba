namespace Emulation.Benchmarks;

/// <summary>The tree that this program was built from.</summary>
internal static class Repository
{
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("no Emulation.Office.sln above this program");
        }
    }

    public static string Peers => Path.Combine(Root, "tests", "Emulation.Benchmarks", "Peers");
}

namespace Emulation.Documents.Processes;

/// <summary>Thư mục tạm của một lần chạy: holds the input and everything the program writes; readable by its owner alone, gone when disposed.</summary>
public sealed class ProcessFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("emulation-").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // The system's own cleaning of temporary files was faster.
        }
    }
}

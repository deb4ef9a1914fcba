using Microsoft.Extensions.FileProviders;

namespace Emulation.Service.Pages;

/// <summary>The built task pane: beside the project when run from source, beside the program when published, or where <c>Pane:Path</c> says.</summary>
internal sealed class PaneFiles(IConfiguration configuration, IHostEnvironment environment) : IDisposable
{
    public IFileProvider Files { get; } = Locate(configuration["Pane:Path"],
        Path.Combine(environment.ContentRootPath, "wwwroot"), Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    public void Dispose() => (Files as IDisposable)?.Dispose();

    private static IFileProvider Locate(params string?[] folders) => folders.FirstOrDefault(Directory.Exists) is { } folder
        ? new PhysicalFileProvider(Path.GetFullPath(folder))
        : new NullFileProvider();
}

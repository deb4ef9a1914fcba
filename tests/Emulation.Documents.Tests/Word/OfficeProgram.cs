using System.Diagnostics;

namespace Emulation.Documents.Tests.Word;

/// <summary>LibreOffice as a second reader, with a profile of its own so that tests do not meet.</summary>
internal sealed class OfficeProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-office-");

    /// <summary>The files' texts, as this program exports them, in one start of it.</summary>
    public string[] Texts(params byte[][] files)
    {
        var paths = files.Select((file, index) =>
        {
            var path = Path.Combine(_folder.FullName, $"{index}.docx");
            File.WriteAllBytes(path, file);
            return path;
        }).ToList();
        Convert("txt:Text (encoded):UTF8", _folder.FullName, paths);
        return [.. paths.Select(static path => File.ReadAllText(Path.ChangeExtension(path, ".txt")))];
    }

    /// <summary>The file as this program saves it in Word's form.</summary>
    public byte[] Resaved(byte[] file)
    {
        var (path, folder) = (Path.Combine(_folder.FullName, "saved.docx"), _folder.CreateSubdirectory("out").FullName);
        File.WriteAllBytes(path, file);
        Convert("docx:MS Word 2007 XML", folder, [path]);
        return File.ReadAllBytes(Path.Combine(folder, "saved.docx"));
    }

    /// <summary>A Word file in another form of this program's ("doc:MS Word 97", "pdf").</summary>
    public byte[] Saved(byte[] file, string form)
    {
        var (path, folder) = (Path.Combine(_folder.FullName, "other.docx"), _folder.CreateSubdirectory("other").FullName);
        File.WriteAllBytes(path, file);
        Convert(form, folder, [path]);
        return File.ReadAllBytes(Path.Combine(folder, "other." + form.Split(':')[0]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Convert(string form, string folder, IEnumerable<string> paths)
    {
        var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{_folder.FullName}/profile", "--headless", "--convert-to", form, "--outdir", folder }.Concat(paths))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        if (!process.WaitForExit(TimeSpan.FromSeconds(120)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not end");
        }
    }
}

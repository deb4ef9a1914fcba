using System.Text;

namespace Emulation.Cli.Tests;

/// <summary>Runs the command line in this process, in a folder of its own.</summary>
public sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-cli-");

    public string File(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    public string Folder() => _folder.FullName;

    public static Answer Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, output, error);
        return new Answer(code, output.ToString(), error.ToString());
    }

    /// <summary>A draft as plain text.</summary>
    public string Draft() => File("du-thao.txt", SampleText.Draft);

    public void Dispose() => _folder.Delete(recursive: true);
}

public sealed record Answer(int Code, string Output, string Error);

using System.Diagnostics;
using System.Globalization;

namespace Emulation.Benchmarks;

/// <summary>Thư viện để so: another language's library in a process of its own, which is started once and does the job each time it is asked, as warm as ours.</summary>
internal sealed class Peer : IDisposable
{
    private readonly Process? _process;

    private Peer(Process? process, string note) => (_process, Note) = (process, note);

    /// <summary>Its name and version, or what to install.</summary>
    public string Note { get; }

    /// <param name="package">Debian's, which its own interpreter sees.</param>
    public static Peer Python(string job, string file, string library, string package) =>
        Start(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3", "peer.py", job, file, $"{library}: apt-get install {package}");

    public static Peer Node(string job, string file, string library) => Start("node", "peer.mjs", job, file, $"{library}: npm ci in tests/Emulation.Benchmarks/Peers");

    /// <summary>Does the job once.</summary>
    /// <returns>How much it read or wrote.</returns>
    public int Once()
    {
        if (_process is null)
        {
            throw new InvalidOperationException(Note);
        }

        _process.StandardInput.Write('\n');
        _process.StandardInput.Flush();
        return int.TryParse(_process.StandardOutput.ReadLine(), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : throw new InvalidOperationException($"{Note} stopped");
    }

    public void Dispose()
    {
        if (_process is { } process)
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
            {
                process.Kill();
            }

            process.Dispose();
        }
    }

    private static Peer Start(string interpreter, string script, string job, string file, string missing)
    {
        try
        {
            var process = Process.Start(new ProcessStartInfo(interpreter, [Path.Combine(Repository.Peers, script), job, file])
            {
                UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            if (process.StandardOutput.ReadLine() is { } version)
            {
                return new Peer(process, version);
            }

            process.Dispose();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No such interpreter: said like a missing library.
        }

        return new Peer(null, $"install {missing}");
    }
}

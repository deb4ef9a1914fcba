using System.Runtime.InteropServices;
using System.Text;
using Emulation.Storage;
using Emulation.Storage.Local;

namespace Emulation.Benchmarks;

/// <summary>A save of a plan into the library beside the least that a safe save costs: the plan and one small record, each written beside, forced to the disk, renamed, and their folder forced too.</summary>
internal static class StorageSpeed
{
    private const double Aim = 1.5;

    private const int PlanBytes = 60 * 1024;

    private const int RecordBytes = 1024;

    public static void Measure(Results results)
    {
        // On the disk that the program lies on: a temporary folder is memory on many machines, and forcing it costs nothing.
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"storage-{Environment.ProcessId}"));
        try
        {
            using var store = LocalDocumentStore.Open(Path.Combine(folder.FullName, "library"), TimeProvider.System);
            var (plan, record) = (new byte[PlanBytes], new byte[RecordBytes]);
            new Random(1).NextBytes(plan);
            var unit = store.FolderOfAsync("Xã Tân Phú", default).GetAwaiter().GetResult();
            var seen = store.CreateAsync(new NewDocument(unit.Id, "ke-hoach.docx", plan.ToArray(), DocumentMetadata.None, "a", NameTaken.Fail), default).GetAwaiter().GetResult();
            var times = Harness.Times(
                [
                    new("floor", () => Save(folder.FullName, "plan", Fresh(plan)) + Save(folder.FullName, "record", Fresh(record))),
                    new("store", () =>
                    {
                        seen = store.ReplaceAsync(seen.Id, new Replacement(Fresh(plan).ToArray(), new Precondition(seen.ETag, "a")), default).GetAwaiter().GetResult();
                        return (int)seen.Size;
                    }),
                ],
                rounds: 21);
            results.Add("60 kB plan and 1 kB record, each forced to the disk", times["floor"], times["floor"], null);
            results.Add("60 kB plan saved into the library (ratio)", times["store"], times["floor"], Aim);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Another content each time: the same would be neither a save nor a version.
    private static byte[] Fresh(byte[] content)
    {
        for (var i = 0; i < 8 && ++content[i] == 0; i++)
        {
            // Carries.
        }

        return content;
    }

    private static int Save(string folder, string name, byte[] content)
    {
        var (path, temporary) = (Path.Combine(folder, name), Path.Combine(folder, name + ".tmp"));
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        return content.Length + SyncFolder(folder);
    }

    private static int SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return 0;
        }

        var folder = open(Encoding.UTF8.GetBytes(path + '\0'), 0);
        var outcome = fsync(folder);
        return outcome + close(folder);
    }

#pragma warning disable SYSLIB1054, CA5392 // A generated import needs unsafe code, and the C library is always found.
    [DllImport("libc", SetLastError = true)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int file);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int file);
#pragma warning restore SYSLIB1054, CA5392
}
